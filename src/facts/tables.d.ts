/** The small tables of `registry/`, compiled into `build/tables.js`. */
import type {
  BodyRow,
  ComponentRow,
  CoverageRow,
  GeneralCommentRow,
  InstitutionRow,
  InstrumentRow,
  MeetingRow,
  NameRow,
  PlaceRow,
  RangeRow,
  SeriesRow,
  SessionRow,
  SourceRow,
  SupplementRow,
  TreatyBodyRow,
} from "../types/rows.ts";

export type * from "../types/rows.ts";

export declare const bodies: readonly BodyRow[];
export declare const sessions: readonly SessionRow[];
export declare const meetings: readonly MeetingRow[];
export declare const places: readonly PlaceRow[];
export declare const ranges: readonly RangeRow[];
export declare const instruments: readonly InstrumentRow[];
export declare const series: readonly SeriesRow[];
export declare const components: readonly ComponentRow[];
export declare const coverage: readonly CoverageRow[];
export declare const supplements: readonly SupplementRow[];
export declare const institutions: readonly InstitutionRow[];
export declare const treatyBodies: readonly TreatyBodyRow[];
export declare const generalComments: readonly GeneralCommentRow[];
export declare const names: readonly NameRow[];
export declare const sources: readonly SourceRow[];
/** By language, the few keys of registry/languages by which a text in it is recognized: key → sources of regular expressions. */
export declare const languages: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
