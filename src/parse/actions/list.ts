/** Lists of resolutions, decisions and statements: their members, and where a list begins and continues. */
import type { ActKind, BodyMention, Claim, Fault } from "../../types/citation.ts";
import type { NamedBody } from "../vocabulary.ts";
import type { Draft, Reading } from "./common.ts";
import type { Numeral } from "./numeral.ts";

export interface Keyword {
  readonly act: ActKind;
  readonly plural: boolean;
  readonly start: number;
  /** Set for "Res." and "UNSCR", the keywords of other citation styles. */
  readonly short?: true;
  /** Set for "UNSCR", which names the body. */
  readonly body?: NamedBody;
}

/** The part between keyword and number: nothing, a fault (a number sign), or words that announce the number. */
export type Lead = Fault | null | typeof loose;
export const loose = "loose";

interface OfBody {
  readonly ofBody: BodyMention;
  /** Whether other bodies are named with it: each number then belongs to the one that uses its form. */
  readonly isJoint: boolean;
}
interface Beside {
  readonly beside: readonly Draft[];
}
type ActReading = Reading | OfBody | Beside | OnDay | InStyle | readonly ActReading[];

/** "on 28 April 2017": the date of adoption, if the text says so. */
interface OnDay {
  readonly onDay: DateClaim;
}
/** A date that belongs to the number only in law journal style: "G.A. Res. 60/147, Basic Principles (Dec. 16, 2005)" */
interface InStyle {
  readonly inStyle: DateClaim;
}
export type DateClaim = Extract<Claim, { kind: "date" }>;

export interface Member {
  readonly numeral: Numeral;
  readonly start: number;
  readonly end: number;
  readonly claims: readonly ActReading[];
  /** The keyword of this member, in a table: "76/240; decision 79/513" */
  readonly keyword?: Keyword | null;
}

export const member = (
  numeral: Numeral,
  start: number,
  end: number,
  claims: readonly ActReading[],
  keyword?: Keyword | null,
): Member => ({ numeral, start, end, claims, ...(keyword ? { keyword } : {}) });
export const ofBody = (ofBody: BodyMention, isJoint = false): OfBody => ({ ofBody, isJoint });
export const onDay = (onDay: Claim): OnDay => ({ onDay: onDay as DateClaim });
export const inStyle = (inStyle: Claim): InStyle => ({ inStyle: inStyle as DateClaim });
export const beside = (beside: readonly Draft[]): Beside => ({ beside });

type Plain = Claim | Fault | null;
export type Flat = Plain | OfBody | Beside | OnDay | InStyle;
export const isOfBody = (r: Flat): r is OfBody => r !== null && "ofBody" in r;
export const isBeside = (r: Flat): r is Beside => r !== null && "beside" in r;
export const isOnDay = (r: Flat): r is OnDay => r !== null && "onDay" in r;
export const isInStyle = (r: Flat): r is InStyle => r !== null && "inStyle" in r;
export const isPlain = (r: Flat): r is Plain => r === null || "kind" in r || "fault" in r;

export function flatten(readings: readonly ActReading[], into: Flat[]): Flat[] {
  for (const r of readings) {
    if (Array.isArray(r)) flatten(r, into);
    else into.push(r as Flat);
  }
  return into;
}

export const isDate = (r: Flat): r is DateClaim => r !== null && "kind" in r && r.kind === "date";
export const isDay = (r: Flat): r is DateClaim => isDate(r) && r.date.startsWith("-");

/**
 * Whether a list can begin with this number. A bare running number must belong to a body with continuous numbering. If
 * the body is not named, the context decides later ("resolution 1325" after "the Council"), and the number must be too
 * large for a list and must not be a year.
 */
export function begins(
  body: NamedBody | null,
  word: Keyword,
  lead: Lead,
  { numeral, claims }: Member,
  united: boolean,
): boolean {
  if (numeral.form !== "plain" || numeral.symbol !== undefined) return lead !== loose || isDivided(numeral);
  const { ordinal = 0, part } = numeral.numbers[0] ?? {};
  const said = (body ?? word.body ?? flatten(claims, []).find(isOfBody)?.ofBody)?.body;
  const owner = body !== null || said === "A" || said === "S" ? said : undefined;
  if (lead === loose) return false;
  if (owner === undefined) return part === undefined && ordinal >= (united ? 1 : 200) && ordinal < 3600;
  // "resolution No. 95 of the General Assembly"
  const least = lead === null ? 100 : 1;
  return owner === "A" ? ordinal >= least && ordinal <= lastRunning : owner === "S" && part === undefined;
}
/** The last continuous resolution number of the General Assembly, in 1975. */
const lastRunning = 3541;

/**
 * Whether a list continues with this member. A running number is followed by another that is not much smaller; a small
 * one is the indicator of a note. After "1718 (2006) of 14 October 2006", a number may lack its year: "1874", or "338
 * of 22 October 1973".
 */
export function goesOn(word: Keyword, first: Member, { numeral, claims }: Member): boolean {
  if (numeral.form !== "plain" || numeral.symbol !== undefined || numeral.listed) return true;
  const number = runningOf(numeral);
  const isCouncil = first.numeral.form === "council";
  if (isCouncil && number >= 200 && flatten(claims, []).some(isDate)) return true;
  if (!word.plural) return false;
  if (isCouncil) {
    return number >= 1000 && (number < 1945 || number > 2040);
  }
  return first.numeral.form === "plain" && (number >= 200 || 2 * number > runningOf(first.numeral));
}

/** 1325; NaN for "217 A" and for an act cited by its symbol. */
function runningOf({ numbers: [number] }: Numeral): number {
  return number === undefined || number.part !== undefined ? Number.NaN : number.ordinal;
}

/**
 * "resolutions 181, 194 and 3236": whether the next number, which looks like the indicator of a note, may be an act's.
 */
export const runsOn = (word: Keyword, first: Member, member: Member): boolean =>
  isRunning(first.numeral) && isRunning(member.numeral) && goesOn(word, first, member);

const isDivided = ({ form, symbol }: Numeral): boolean => form !== "plain" && symbol === undefined;
const isRunning = ({ form, symbol }: Numeral): boolean => form === "plain" && symbol === undefined;
export const isBare = ({ numeral }: Member): boolean => isDivided(numeral);

/** "UNSC 2231", which is not a year or session as in "UNGA 2019", "UNGA 75" */
export function isNoYear({ numeral }: Member): boolean {
  const number = runningOf(numeral);
  return isDivided(numeral) || (numeral.symbol === undefined && number > 99 && (number < 1945 || number > 2040));
}
