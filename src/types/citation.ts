/** What the parser returns: citations with their claims, and other mentions in the text that rules need. */
import type { PartialDate, Span } from "./source.ts";

export type ActKind = "resolution" | "decision" | "statement";

/** A document named by its symbol, in its printed form: `A/80/5 (Vol. II)`. */
export interface SymbolTarget {
  readonly kind: "symbol";
  readonly name: string;
}

/**
 * The form of the number of an adopted text:
 * session `64/293` · special `S-27/2` · legacy `217 A (III)` · council `1325 (2000)` · year `2008/25` ·
 * conference `1/CP.21` · roman `XII/3` · plain `61` (an act known only by a running number).
 */
export type NumberForm = "session" | "special" | "legacy" | "council" | "year" | "conference" | "roman" | "plain";

/** The number of an adopted text, in its parts. */
export interface ActNumber {
  /** In UN print form: `64/293`, `66/253 B`, `217 A (III)`, `1325 (2000)`, `1/CP.21`. */
  readonly number: string;
  /** Session, year or meeting as in the number: `64`, `S-27`, `III`, `2000`, `CP.21`; empty for a running number. */
  readonly session: string;
  readonly ordinal: number;
  /** `B` in `66/253 B` */
  readonly part?: string;
}

/** The number of an adopted text, and whether it is a resolution, a decision or a statement. */
export interface NumberedAct extends ActNumber {
  readonly act: ActKind;
  readonly form: NumberForm;
}

/** A resolution, decision or statement named by its number; `body` is the body named beside it, as written. */
export interface ActTarget extends NumberedAct {
  readonly kind: "act";
  readonly body?: BodyMention;
  /** Set if the text calls it a draft, which is not yet the adopted text of that number. */
  readonly draft?: true;
  /** The indicator of the footnote that gives the number, if the text gives only the title; `number` is then empty. */
  readonly note?: string;
  /** Set if the text attributes it only to the United Nations: "UN Resolution 181". */
  readonly united?: true;
  /** Set if the number has no keyword: in a list of such numbers, alone in a table cell, or with only a date. */
  readonly bare?: "list" | "cell" | "dated";
}

/** An article, rule or agenda item of an instrument or agenda named in the text. */
export interface ProvisionTarget {
  readonly kind: "provision";
  readonly unit: "article" | "rule" | "item";
  /** `32`, `2 (b)`, `6 bis` */
  readonly number: string;
  /** `3` in "article 32, paragraph 3"; `1 (a)` with subparagraphs. */
  readonly paragraph?: string;
  /** The instrument or agenda as written: `the Convention`, `the provisional agenda`; empty in "paragraph 3 of Article 27". */
  readonly instrument: string;
  /** The asterisk of `provisional agenda*`, whose note names the document. */
  readonly note?: string;
}

/** A general comment or recommendation of a treaty body: "general comment No. 14 (2000)". */
export interface CommentTarget {
  readonly kind: "comment";
  readonly comment: "general comment" | "general recommendation";
  readonly number: number;
  /** Set if the number is in roman numerals: "XXIX". */
  readonly roman?: true;
  /** The stem of the committee's symbols, if it is named beside the number: `CEDAW/C`. */
  readonly body?: string;
  readonly year?: number;
}

/** A text cited by a name of its own: `Sendai Framework`. */
export interface NamedTarget {
  readonly kind: "named";
  readonly name: string;
}

/** A numbered meeting of a body (`43rd plenary meeting`) or a session named in a masthead. */
export interface MeetingTarget {
  readonly kind: "meeting";
  readonly unit: "meeting" | "session";
  readonly number: number;
  readonly special?: "special" | "emergency special";
  /** "43rd [plenary] meeting" */
  readonly plenary?: true;
}

export interface BackReferenceTarget {
  readonly kind: "backreference";
  /** The kind of text referred to; `source` for "ibid." */
  readonly to: "resolution" | "decision" | "source";
  /** Set for "those resolutions". */
  readonly several?: true;
}

/** `GA/10902`, `SG/SM/19000`: looks like a symbol but names a press release. */
export interface PressTarget {
  readonly kind: "press";
  readonly name: string;
}

export type Target =
  | SymbolTarget
  | ActTarget
  | ProvisionTarget
  | CommentTarget
  | NamedTarget
  | MeetingTarget
  | BackReferenceTarget
  | PressTarget;

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
  /** `language`: set if it is not English. */
  | (Span & { readonly kind: "title"; readonly title: string; readonly language?: string })
  | (Span & { readonly kind: "date"; readonly date: PartialDate; readonly said: "of" | "adopted" })
  | (Span & {
      readonly kind: "locator";
      readonly unit: LocatorUnit;
      /** A number if the text has digits, otherwise as printed (`III`, `A`, `XII.B`). */
      readonly from: number | string;
      readonly to: number | string;
      /** `(a) (ii)` */
      readonly sub?: string;
    })
  | (Span & { readonly kind: "session"; readonly session: number })
  | (Span & { readonly kind: "supplement"; readonly session?: number; readonly number: number })
  | (Span & { readonly kind: "same-as"; readonly with: Target });

/**
 * A departure from the correct form, named by the grammar alternative that accepted it. The rule of the same name in the
 * group `symbol`, `act`, `locator` or `style` explains it.
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
  | "placeholder"
  | "order"
  | "double-stroke"
  | "script"
  | "ocr"
  | "roman"
  | "zero"
  | "joint-dash"
  | "year-space"
  | "year-stroke"
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
  /** The correct spelling of the span, if there is exactly one. */
  readonly right?: string;
}

/** One cited thing, as the text has it; the registry has not been consulted. */
export interface Citation extends Span {
  readonly text: string;
  /** `fr`: the language of the passage; absent in English. */
  readonly language?: string;
  readonly target: Target;
  readonly claims: readonly Claim[];
  readonly faults: readonly Fault[];
}

/** A body named in the text, to which "its resolution" or a bare number may refer. */
export interface BodyMention extends Span {
  /** The code in the table of bodies (`A`, `CTOC/COP`), if the words name one; otherwise the words: `Conference`. */
  readonly body: string;
  /** Set if this is a heading over numbers of that kind: "Security Council resolutions". */
  readonly heading?: "resolution" | "decision";
}

/** What the masthead of a UN document says about the document. */
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
 * A session or meeting of a body, with the dates and place that the text gives for it. It is not a citation; only rules
 * use it.
 */
export interface Sitting extends Span {
  readonly unit: "session" | "meeting";
  /** `5`, `S-32`, `ES-10`, as in the table of sessions; absent in "met from 10 to 12 October 2011". */
  readonly label?: string;
  /** The words that name the body, if they follow: "the fifth session of the [Conference]", but not "its fifth session". */
  readonly of?: Span;
  /** First and last day; only year or month if the text gives no more. */
  readonly held?: Span & { readonly from: PartialDate; readonly to: PartialDate };
  readonly place?: Span & { readonly place: string };
  /** Set if the dates are those of a part of the session: "resumed fifth session". */
  readonly part?: true;
  /** Set if it stands in the masthead: its body issued the document. */
  readonly head?: true;
}

/** A date with its weekday: "Tuesday, 14 April 2009". */
export interface DatedWeekday extends Span {
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly date: PartialDate;
  /** The span of the weekday. */
  readonly name: Span;
}

/** A part of the text in one language: `en`, `fr`. */
export interface Stretch extends Span {
  readonly language: string;
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
  /** The language of each part of the text; absent if all of it is English. */
  readonly languages?: readonly Stretch[];
  /** Bodies named in languages other than English. */
  readonly bodies?: readonly BodyMention[];
}
