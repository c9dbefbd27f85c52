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
  /** Where each body of one's own publishes its documents: `https://example.org/{symbol}`, or "" if that is not known. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The files that the rows come from, as absolute paths. */
  readonly files: readonly string[];
}

/** Where they are set, on `globalThis`. */
export const ownTablesKey = Symbol.for("wgtip.tables");

export const ownTables = (globalThis as { [ownTablesKey]?: OwnTables })[ownTablesKey];

/** Where a body of one's own publishes its document, as in `addresses`; undefined for a document of no such body. */
export const ownAddressOf = (name: string): string | undefined =>
  Object.entries(ownTables?.addresses ?? {}).find(
    ([body]) => name.startsWith(`${body}/`) || name.startsWith(`${body} `),
  )?.[1];
