/** The small tables of `registry/`, compiled into `build/tables.js`. */
import type {
  BodyRow,
  ComponentRow,
  CoverageRow,
  DraftRow,
  InstrumentRow,
  MeetingRow,
  PlaceRow,
  RangeRow,
  SeriesRow,
  SessionRow,
  SourceRow,
} from "../types/rows.ts";

export type * from "../types/rows.ts";

export const bodies: readonly BodyRow[];
export const sessions: readonly SessionRow[];
export const meetings: readonly MeetingRow[];
export const places: readonly PlaceRow[];
export const ranges: readonly RangeRow[];
export const instruments: readonly InstrumentRow[];
export const series: readonly SeriesRow[];
export const components: readonly ComponentRow[];
export const coverage: readonly CoverageRow[];
export const drafts: readonly DraftRow[];
export const sources: readonly SourceRow[];
