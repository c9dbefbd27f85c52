/** Which bodies can have used a number: by its form, its session or year, and the number within it. */

import type { ActKind, ActTarget, NumberForm } from "../types/citation.ts";
import type { BodyRow } from "../types/rows.ts";
import { fromRoman } from "../words/roman.ts";
import { bodies as rows } from "./facts.ts";

type Range = readonly [from: number, to: number];

interface Numbering {
  readonly body: string;
  readonly forms: ReadonlySet<string>;
  /** Whether a number without the name of a body may be this body's. */
  readonly bare: boolean;
  readonly sessions: Range;
  readonly years: Range;
  readonly ordinals: Readonly<Record<ActKind, Range>>;
}

const all: Range = [0, Number.POSITIVE_INFINITY];

/** "31-" or "1-70"; an empty cell means every number. */
function range(text: string): Range {
  const [from = "", to = ""] = text.split("-");
  return [from === "" ? 0 : Number(from), to === "" ? Number.POSITIVE_INFINITY : Number(to)];
}

const numberingOf = (row: BodyRow): Numbering => ({
  body: row.body,
  forms: new Set(row.forms.split(" ")),
  bare: row.bare === "yes",
  sessions: range(row.sessions),
  years: range(row.years),
  ordinals: { resolution: range(row.resolutions), decision: range(row.decisions), statement: all },
});

const numberings = rows().map(numberingOf);
const byBody = new Map(numberings.map((one) => [one.body, one]));
const bareByForm = new Map<NumberForm, readonly Numbering[]>();
const namedByForm = new Map<NumberForm, readonly Numbering[]>();
for (const form of ["session", "special", "legacy", "year"] as const) {
  bareByForm.set(
    form,
    numberings.filter((one) => one.bare && one.forms.has(form)),
  );
  namedByForm.set(
    form,
    numberings.filter((one) => !one.bare && one.forms.has(form)),
  );
}

/** Session or year, and the number in it, of `64/293` and `2008/25`. */
interface Halves {
  readonly session: number;
  readonly ordinal: number;
}

function halves(number: string): Halves {
  const stroke = number.indexOf("/");
  return { session: Number(number.slice(0, stroke)), ordinal: Number.parseInt(number.slice(stroke + 1), 10) };
}

/** General Assembly resolutions were numbered continuously until 1975; those of the Security Council still are. */
const runsOn = (body: string, number: string): boolean =>
  body === "S" || (body === "A" && Number.parseInt(number, 10) <= 3541);

export function canNumber(body: string, target: ActTarget): boolean {
  if (target.form === "plain") return runsOn(body, target.number);
  // 3/CMA.1 and ES-11/1 tell whose they are, whatever else has such numbers
  const owner = target.form === "conference" || target.form === "special" ? ownerByForm(target) : undefined;
  if (owner !== undefined && owner !== body) return false;
  const numbering = byBody.get(body);
  return numbering?.forms.has(target.form) === true && holds(numbering, target, halves(target.number));
}

/** Whether a body uses this form of number and has this session or year. The kind of act is not checked. */
export function canNumberSession(body: string, { form, number }: ActTarget): boolean {
  if (form === "plain") return runsOn(body, number);
  const numbering = byBody.get(body);
  if (numbering?.forms.has(form) !== true) return false;
  // The sessions of the General Assembly from the thirty-first on are in arabic numerals
  if (form === "legacy" && body === "A") return !(fromRoman(/\(([IVXL]+)\)/.exec(number)?.[1] ?? "") > 30);
  if (form !== "session" && form !== "year") return true;
  return within(halves(number).session, form === "year" ? numbering.years : numbering.sessions);
}

/** The bodies to which a number of this form may belong if no body is named. */
export function bareOwners(target: ActTarget): string[] {
  const number = halves(target.number);
  return (bareByForm.get(target.form) ?? []).filter((one) => holds(one, target, number)).map((one) => one.body);
}

/** Whether the number may also belong to a body that texts always name. */
export function hasNamedOwner(target: ActTarget): boolean {
  const number = halves(target.number);
  return (namedByForm.get(target.form) ?? []).some((one) => holds(one, target, number));
}

/** How many digits the highest number in a session has; where no highest is known, more than any. */
export const mostDigits = (body: string, act: ActKind): number =>
  String(byBody.get(body)?.ordinals[act][1] ?? Number.POSITIVE_INFINITY).length;

export const isBareOwner = (body: string): boolean => byBody.get(body)?.bare === true;

function holds(
  { forms, sessions, years, ordinals }: Numbering,
  { act, form, number }: ActTarget,
  { session, ordinal }: Halves,
): boolean {
  if (form !== "session" && form !== "year") return true;
  // 47/52 L
  if (form === "session" && /[A-Z]$/.test(number) && !forms.has("parts")) return false;
  return within(session, form === "year" ? years : sessions) && within(ordinal, ordinals[act]);
}

const within = (n: number, [from, to]: Range): boolean => n >= from && n <= to;

/** 1325 (2000) is the Security Council's, 1/CP.21 a climate conference's, XII/3 the biodiversity conference's. */
export function ownerByForm({ act, form, number }: ActTarget): string | undefined {
  if (act === "statement") return form === "year" ? "S" : "A/HRC";
  if (form === "council") return "S";
  if (form === "roman") return "CBD/COP";
  if (form === "special") return specialOwners[number.slice(0, 3)];
  return form === "conference" ? conferenceOwners[/\/([A-Z]+)/.exec(number)?.[1] ?? ""] : undefined;
}

const specialOwners: Readonly<Record<string, string>> = {
  "ES-": "A",
  "SS.": "UNEP/GC",
  "EM-": "CBD/COP",
  "BS-": "CBD/CP/MOP",
  "OS/": "A/HRC",
};
const conferenceOwners: Readonly<Record<string, string>> = {
  CP: "FCCC/CP",
  CMP: "FCCC/KP/CMP",
  CMA: "FCCC/PA/CMA",
  COP: "ICCD/COP",
};
