/** Which bodies can have used a number, judged by its form, its session or year, and the number within it. */

import type { ActKind, NumberedAct, NumberForm } from "../types/citation.ts";
import type { BodyRow } from "../types/rows.ts";
import { fromRoman } from "../words/roman.ts";
import { bodies as rows } from "./facts.ts";

type Range = readonly [from: number, to: number];

interface Numbering {
  readonly body: string;
  readonly forms: ReadonlySet<string>;
  /** Whether a number without the name of a body may be one of this body's. */
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

/** General Assembly resolutions were numbered continuously until 1975; those of the Security Council still are. */
const runsOn = (body: string, { ordinal }: NumberedAct): boolean => body === "S" || (body === "A" && ordinal <= 3541);

export function canNumber(body: string, act: NumberedAct): boolean {
  if (act.form === "plain") return runsOn(body, act);
  // 3/CMA.1 and ES-11/1 have only one possible owner
  const owner = act.form === "conference" || act.form === "special" ? ownerByForm(act) : undefined;
  if (owner !== undefined && owner !== body) return false;
  const numbering = byBody.get(body);
  return numbering?.forms.has(act.form) === true && holds(numbering, act);
}

/** Whether a body uses this form of number and has this session or year. The kind of act is not checked. */
export function canNumberSession(body: string, act: NumberedAct): boolean {
  const { form, session } = act;
  if (form === "plain") return runsOn(body, act);
  const numbering = byBody.get(body);
  if (numbering?.forms.has(form) !== true) return false;
  // The General Assembly's sessions are numbered in arabic digits from the thirty-first on
  if (form === "legacy" && body === "A") return !(fromRoman(session) > 30);
  if (form !== "session" && form !== "year") return true;
  return within(Number(session), form === "year" ? numbering.years : numbering.sessions);
}

/** The bodies to which a number of this form may belong if no body is named. */
export const bareOwners = (act: NumberedAct): string[] =>
  (bareByForm.get(act.form) ?? []).filter((one) => holds(one, act)).map((one) => one.body);

/** Whether the number may also be one of a body that texts always name. */
export const hasNamedOwner = (act: NumberedAct): boolean =>
  (namedByForm.get(act.form) ?? []).some((one) => holds(one, act));

/** Number of digits of the highest number in a session; more than any number has, if the highest is not known. */
export const mostDigits = (body: string, act: ActKind): number =>
  String(byBody.get(body)?.ordinals[act][1] ?? Number.POSITIVE_INFINITY).length;

export const isBareOwner = (body: string): boolean => byBody.get(body)?.bare === true;

function holds({ forms, sessions, years, ordinals }: Numbering, number: NumberedAct): boolean {
  const { act, form, session, ordinal, part } = number;
  if (form !== "session" && form !== "year") return true;
  // 47/52 L
  if (form === "session" && part !== undefined && !forms.has("parts")) return false;
  return within(Number(session), form === "year" ? years : sessions) && within(ordinal, ordinals[act]);
}

const within = (n: number, [from, to]: Range): boolean => n >= from && n <= to;

/**
 * The only body that uses this form: 1325 (2000) is the Security Council's, 1/CP.21 a climate conference's, XII/3 the
 * biodiversity conference's.
 */
export function ownerByForm({ act, form, session }: NumberedAct): string | undefined {
  if (act === "statement") return form === "year" ? "S" : "A/HRC";
  if (form === "council") return "S";
  if (form === "roman") return "CBD/COP";
  if (form === "special") return specialOwners[session.slice(0, 3)];
  return form === "conference" ? conferenceOwners[session.slice(0, session.indexOf("."))] : undefined;
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
