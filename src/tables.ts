/**
 * A project's own tables, for the library. Set them before loading it, because it derives its words from them:
 *
 *     import { setTables } from "wgtip/tables";
 *     setTables([{ path: "bodies.tsv", text: "body\\tname\\nBSC/MOP\\tBaltic Seals Meeting\\n" }]);
 *     const { createSource, examine, openRegistry } = await import("wgtip");
 */
import { ownTablesKey } from "./facts/own-tables.ts";
import { type OwnTable, ownTablesOf } from "./registry/tables/own-tables.ts";

export type { OwnTable };

/**
 * Sets the tables for `wgtip` and `wgtip/core`, which must be imported afterwards, in the same thread.
 *
 * @throws Error with path and line, for the first fault
 */
export function setTables(tables: readonly OwnTable[]): void {
  Object.assign(globalThis, { [ownTablesKey]: ownTablesOf(tables) });
}
