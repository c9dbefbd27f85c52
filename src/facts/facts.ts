/**
 * The small tables of `registry/` as rows: bodies, series, sessions and so on, including rows that a project adds. Only
 * this module imports `#tables`.
 */
import * as tables from "#tables";
import { once } from "../text/once.ts";
import { ownTables } from "./own-tables.ts";

const joined = <Row>(rows: () => readonly Row[], own: readonly Row[] = []): (() => readonly Row[]) =>
  own.length === 0 ? rows : once(() => [...rows(), ...own]);

const own = ownTables?.rows;
export const bodies = /* @__PURE__ */ joined(tables.bodies, own?.bodies);
export const series = /* @__PURE__ */ joined(tables.series, own?.series);
export const sessions = /* @__PURE__ */ joined(tables.sessions, own?.sessions);
export const meetings = /* @__PURE__ */ joined(tables.meetings, own?.meetings);
export const places = /* @__PURE__ */ joined(tables.places, own?.places);
export const instruments = /* @__PURE__ */ joined(tables.instruments, own?.instruments);
export const names = /* @__PURE__ */ joined(tables.names, own?.names);

export {
  components,
  coverage,
  generalComments,
  institutions,
  languages,
  ranges,
  sources,
  supplements,
  treatyBodies,
} from "#tables";
