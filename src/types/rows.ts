/**
 * Rows of the small tables in `registry/`, unconverted: every cell is a string, empty if unknown. The head of each file
 * explains its columns.
 */

export interface BodyRow {
  readonly body: string;
  readonly name: string;
  readonly also: string;
  readonly forms: string;
  readonly bare: string;
  readonly sessions: string;
  readonly years: string;
  readonly resolutions: string;
  readonly decisions: string;
  readonly resolution: string;
  readonly decision: string;
  readonly statement: string;
}

export interface SessionRow {
  readonly body: string;
  readonly session: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly window_from: string;
  readonly window_to: string;
  readonly basis: string;
  readonly source: string;
}

export interface MeetingRow {
  readonly body: string;
  readonly name: string;
  readonly number: string;
  readonly from: string;
  readonly to: string;
  readonly place: string;
  readonly report: string;
  readonly basis: string;
  readonly source: string;
}

export interface PlaceRow {
  readonly place: string;
  readonly country: string;
  readonly also: string;
}

export interface RangeRow {
  readonly series: string;
  readonly label: string;
  readonly first: string;
  readonly last: string;
  readonly basis: string;
  readonly source: string;
}

export interface InstrumentRow {
  readonly name: string;
  readonly short_forms: string;
  readonly units: string;
  readonly highest: string;
  readonly paragraphs: string;
  readonly adopted_by: string;
  readonly annex: string;
  readonly adopted: string;
  readonly in_force: string;
  readonly bare: string;
  readonly body: string;
  readonly basis: string;
  readonly source: string;
}

export interface SeriesRow {
  readonly stem: string;
  readonly body: string;
  readonly scheme: string;
  readonly class: string;
  readonly basis: string;
}

export interface ComponentRow {
  readonly kind: string;
  readonly element: string;
  readonly takes: string;
  readonly meaning: string;
}

export interface CoverageRow {
  readonly series: string;
  readonly first: string;
  readonly last: string;
  readonly as_of: string;
  readonly basis: string;
  readonly note: string;
}

export interface SupplementRow {
  /** `A/{n}/53` */
  readonly report: string;
  readonly sessions: string;
  readonly body: string;
  readonly basis: string;
  readonly source: string;
}

export interface InstitutionRow {
  readonly name: string;
  readonly also: string;
  /** `Assembly=WHA; Council` */
  readonly organs: string;
  readonly basis: string;
  readonly source: string;
}

export interface TreatyBodyRow {
  readonly body: string;
  readonly name: string;
  readonly also: string;
  readonly treaty: string;
  readonly kind: string;
}

export interface GeneralCommentRow {
  readonly body: string;
  readonly number: string;
  readonly year: string;
  readonly title: string;
  readonly symbol: string;
  readonly source: string;
}

/** A text cited by a name of its own. */
export interface NameRow {
  readonly name: string;
  readonly also: string;
  readonly symbol: string;
  /** `annex II`; empty if it is the whole text. */
  readonly part: string;
  readonly source: string;
}

export interface SourceRow {
  readonly code: string;
  readonly basis: string;
  readonly what: string;
}
