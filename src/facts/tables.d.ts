/** The small tables of `registry/`, compiled by scripts/registry.ts into `build/tables.js`. */
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

/** Returns the rows, parsed on first use. */
type Table<Row> = () => readonly Row[];

export declare const bodies: Table<BodyRow>;
export declare const sessions: Table<SessionRow>;
export declare const meetings: Table<MeetingRow>;
export declare const places: Table<PlaceRow>;
export declare const ranges: Table<RangeRow>;
export declare const instruments: Table<InstrumentRow>;
export declare const series: Table<SeriesRow>;
export declare const components: Table<ComponentRow>;
export declare const coverage: Table<CoverageRow>;
export declare const supplements: Table<SupplementRow>;
export declare const institutions: Table<InstitutionRow>;
export declare const treatyBodies: Table<TreatyBodyRow>;
export declare const generalComments: Table<GeneralCommentRow>;
export declare const names: Table<NameRow>;
export declare const sources: Table<SourceRow>;
/** By language: the few keys of registry/languages that identify a text in it: key → sources of regular expressions. */
export declare const languages: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
