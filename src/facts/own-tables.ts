/**
 * Rows that a project adds to the small tables. Whoever loads the program sets them before (src/cli/start.ts), because the
 * modules of this room, and the words of the grammar, are derived from the tables once, when they are loaded or first used.
 */
import type * as tables from "#tables";

/** The tables that a project can add to. */
export const ownNames = ["bodies", "series", "sessions", "meetings", "places", "instruments", "names"] as const;

export type OwnName = (typeof ownNames)[number];

export interface OwnTables {
  readonly rows: { readonly [name in OwnName]: ReturnType<(typeof tables)[name]> };
  /** The files that the rows come from, as absolute paths. */
  readonly files: readonly string[];
}

/** Where they are set, on `globalThis`. */
export const ownTablesKey = Symbol.for("wgtip.tables");

export const ownTables = (globalThis as { [ownTablesKey]?: OwnTables })[ownTablesKey];
