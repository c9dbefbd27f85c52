/** What the grammar reads: citations, what they claim, and what else the text says. */
import type { PartialDate, Span } from "./source.ts";

export type ActKind = "resolution" | "decision" | "statement";

/** A document named by its symbol, in the form in which it is printed: `A/80/5 (Vol. II)`. */
export interface SymbolTarget {
  readonly kind: "symbol";
  readonly name: string;
}

/**
 * How the number of an adopted text is built:
 * session `64/293` · special `S-27/2` · legacy `217 A (III)` · council `1325 (2000)` · year `2008/25` ·
 * conference `1/CP.21` · roman `XII/3` · plain `61` (an act known by a running number alone).
 */
export type NumberForm = "session" | "special" | "legacy" | "council" | "year" | "conference" | "roman" | "plain";

/** A resolution, decision or statement named by its number; `body` is the body named beside it, as written. */
export interface ActTarget {
  readonly kind: "act";
  readonly act: ActKind;
  readonly form: NumberForm;
  /** In UN print form: `64/293`, `66/253 B`, `217 A (III)`, `1325 (2000)`. */
  readonly number: string;
  readonly body?: BodyMention;
  /** A draft is not yet the adopted text of that number. */
  readonly draft?: true;
  /** The indicator of the footnote that gives the number of a text named by its title alone; the number is then empty. */
  readonly note?: string;
  /** The number stands without a keyword: in a list of such numbers or alone in a table's cell, or with a date alone. */
  readonly bare?: "list" | "cell" | "dated";
}

/** An article, rule or agenda item of something that is named in the text. */
export interface ProvisionTarget {
  readonly kind: "provision";
  readonly unit: "article" | "rule" | "item";
  /** `32`, `2 (b)`, `6 bis` */
  readonly number: string;
  /** `3` in "article 32, paragraph 3"; `1 (a)` with subparagraphs. */
  readonly paragraph?: string;
  /** The instrument or agenda as written: `the Convention`, `the provisional agenda`. */
  readonly instrument: string;
  /** The asterisk of `provisional agenda*`, whose note names the document. */
  readonly note?: string;
}

/** A numbered meeting of a body (`43rd plenary meeting`) or a session named in a masthead. */
export interface MeetingTarget {
  readonly kind: "meeting";
  readonly unit: "meeting" | "session";
  readonly number: number;
  readonly special?: "special" | "emergency special";
}

export interface BackReferenceTarget {
  readonly kind: "backreference";
  /** What is pointed back to; `source` for "ibid." */
  readonly to: "resolution" | "decision" | "source";
}

/** `GA/10902`, `SG/SM/19000`: looks like a symbol, names a press release. */
export interface PressTarget {
  readonly kind: "press";
  readonly name: string;
}

export type Target = SymbolTarget | ActTarget | ProvisionTarget | MeetingTarget | BackReferenceTarget | PressTarget;

export type LocatorUnit =
  | "paragraph"
  | "page"
  | "section"
  | "chapter"
  | "part"
  | "annex"
  | "appendix"
  | "article"
  | "item"
  | "volume"
  | "table"
  | "enclosure"
  | "preambular paragraph";

export type Claim =
  | (Span & { readonly kind: "title"; readonly title: string })
  | (Span & { readonly kind: "date"; readonly date: PartialDate; readonly said: "of" | "adopted" })
  | (Span & {
      readonly kind: "locator";
      readonly unit: LocatorUnit;
      /** A number where the text has one, else as printed (`III`, `A`, `XII.B`). */
      readonly from: number | string;
      readonly to: number | string;
      /** `(a) (ii)` */
      readonly sub?: string;
    })
  | (Span & { readonly kind: "session"; readonly session: number })
  | (Span & { readonly kind: "supplement"; readonly session?: number; readonly number: number })
  | (Span & { readonly kind: "same-as"; readonly with: Target });

/**
 * A departure from the form, named by the grammar alternative that accepted it. Each is explained by
 * the rule of the same name in the group `symbol`, `act`, `locator` or `style`.
 */
export type FaultKind =
  | "space"
  | "break"
  | "stroke"
  | "case"
  | "dot"
  | "dot-space"
  | "dot-for-stroke"
  | "missing-stroke"
  | "order"
  | "double-stroke"
  | "script"
  | "ocr"
  | "roman"
  | "zero"
  | "joint-dash"
  | "year-space"
  | "letter-place"
  | "symbol-for-number"
  | "range"
  | "locator-space"
  | "locator-dot"
  | "body-abbreviated"
  | "number-sign"
  | "singular";

export interface Fault extends Span {
  readonly fault: FaultKind;
  /** The right spelling of the text of the span, where there is one. */
  readonly right?: string;
}

/** One cited thing; knows nothing of the registry. */
export interface Citation extends Span {
  readonly text: string;
  readonly target: Target;
  readonly claims: readonly Claim[];
  readonly faults: readonly Fault[];
}

/** A body named in the text: what "its resolution" and a bare number are understood from. */
export interface BodyMention extends Span {
  /** As in the table of bodies, where the words name one (`A`, `CTOC/COP`); else the words: `Conference`. */
  readonly body: string;
  /** A heading over numbers of that kind: "Security Council resolutions". */
  readonly heading?: "resolution" | "decision";
}

/** What the head of a UN document says of the document itself. */
export interface Masthead extends Span {
  readonly symbol?: string;
  readonly body?: string;
  readonly distributed?: PartialDate;
  readonly distribution?: string;
  readonly language?: string;
  readonly session?: number;
  readonly title?: string;
}

/**
 * A session or meeting of a body, with what the text says of when and where it was held. It is no citation: only rules
 * ask for it.
 */
export interface Sitting extends Span {
  readonly unit: "session" | "meeting";
  /** `5`, `S-32`, `ES-10`, as in the table of sessions; "met from 10 to 12 October 2011" has none. */
  readonly label?: string;
  /** The words that name the body, where they stand behind: "its fifth session", but "the fifth session of the [Conference]". */
  readonly of?: Span;
  /** First and last day, or year or month where the text gives no more. */
  readonly held?: Span & { readonly from: PartialDate; readonly to: PartialDate };
  readonly place?: Span & { readonly place: string };
  /** The days are those of a part of it: "resumed fifth session". */
  readonly part?: true;
  /** It stands in the masthead: it is the document's own body that meets. */
  readonly head?: true;
}

/** A day with its weekday: "Tuesday, 14 April 2009". */
export interface DatedWeekday extends Span {
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly date: PartialDate;
  /** The weekday alone. */
  readonly name: Span;
}

export interface Parsed {
  readonly citations: readonly Citation[];
  readonly sittings: readonly Sitting[];
  readonly weekdays: readonly DatedWeekday[];
  /** Headings over numbers in tables: "Security Council resolutions". */
  readonly headings: readonly BodyMention[];
  /** Faults outside citations: "paragraph 22(c) above". */
  readonly faults: readonly Fault[];
  readonly masthead?: Masthead;
}
