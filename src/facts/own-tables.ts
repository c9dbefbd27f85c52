/**
 * Rows that a project adds to the small tables. They are set before the program is loaded (src/cli/start.ts), because
 * the modules of this room and the words of the grammar derive from the tables only once, on loading or first use.
 */
import type * as tables from "#tables";

/** The tables that a project can add to. */
export const ownNames = ["bodies", "series", "sessions", "meetings", "places", "instruments", "names"] as const;

export type OwnName = (typeof ownNames)[number];

export interface OwnTables {
  readonly rows: { readonly [name in OwnName]: ReturnType<(typeof tables)[name]> };
  /** Where each body of the project publishes its documents: `https://example.org/{symbol}`, or "" if unknown. */
  readonly addresses: Readonly<Record<string, string>>;
  /** The files that the rows come from, as absolute paths. */
  readonly files: readonly string[];
}

/** Where they are set, on `globalThis`. */
export const ownTablesKey = Symbol.for("wgtip.tables");

export const ownTables = (globalThis as { [ownTablesKey]?: OwnTables })[ownTablesKey];

/** The address template of the project's body that issued the document; undefined for any other document. */
export const ownAddressOf = (name: string): string | undefined =>
  Object.entries(ownTables?.addresses ?? {}).find(
    ([body]) => name.startsWith(`${body}/`) || name.startsWith(`${body} `),
  )?.[1];
