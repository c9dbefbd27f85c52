/** What the registry can know about an error, judged by the facts and not by the rules. */
import { actNamed } from "../../src/facts/act-names.ts";
import { foldTitle } from "../../src/registry/near/titles.ts";
import type { Claim } from "../../src/types/citation.ts";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import type { Fact } from "../../src/types/registry.ts";
import type { Passage } from "./edit.ts";

/** The rules that can detect that a citation does not mean the act of this name, or the reason why none can. */
export function contradictions(name: string, resolved: ResolvedCitation, passage: Passage): string[] | string {
  const { registry, day } = passage;
  const lookup = registry.lookup(name);
  const { claims } = resolved.citation;
  const rules: string[] = [];
  if (lookup.status === "missing") rules.push("act/unknown", "act/kind", "date/council-year");
  const date = claimOf(claims, "date")?.date;
  if (date && isOtherDay(name, date, passage)) rules.push("date/adoption", "date/session");
  const said = claimOf(claims, "title");
  // The registry has titles in English
  const title = said?.language === undefined ? said?.title : undefined;
  const known = lookup.status === "found" ? lookup.entry.title : undefined;
  if (title && known && known.basis !== "list" && !sameTitle(title, known.value)) rules.push("title/differs");
  if (claimOf(claims, "same-as")) rules.push("reference/same-as");
  if (day && isAfter(name, day, passage)) rules.push("date/later");
  if (date && isGlued(name, date, passage))
    return "as text taken out of a PDF has it, the number may be another with the indicator of a note";
  if (rules.length > 0) return rules;
  if (lookup.status !== "found") return "nobody can say from the registry that there is no such text";
  return date || title
    ? "the other text has no date or title in the registry"
    : "the other text exists, and nothing is said of it";
}

/** 54/21 of 11 October 2023 may be 54/2 of that date with note 1. */
const isGlued = (name: string, date: string, { source, registry }: Passage): boolean =>
  source.format === "text" &&
  /\d$/.test(name) &&
  [1, 2].some((digits) => registry.find(name.slice(0, -digits))?.date?.value === date);

export function claimOf<K extends Claim["kind"]>(claims: readonly Claim[], kind: K) {
  return claims.find((claim): claim is Extract<Claim, { kind: K }> => claim.kind === kind);
}

/** Whether the act of this name was, or must have been, adopted on another date. */
export function isOtherDay(name: string, date: string, passage: Passage): boolean {
  const known = dayOf(name, passage);
  if (known) return !known.value.startsWith(date);
  const window = windowOf(name, passage);
  return window !== undefined && (date < window.from || (window.to !== undefined && date > window.to));
}

export function isAfter(name: string, day: string, passage: Pick<Passage, "registry">): boolean {
  const known = dayOf(name, passage);
  const from = known?.value ?? windowOf(name, passage)?.from;
  return from !== undefined && from > day;
}

/** Before 1976, and for acts in parts, the date in a page header may be that of another text on the page. */
export function dayOf(name: string, { registry }: Pick<Passage, "registry">): Fact<string> | undefined {
  const date = registry.find(name)?.date;
  const act = actNamed(name);
  const shared = act && (act.part !== undefined || /[IVXLC]$/.test(act.session));
  // A date that only one citation gives is not compared with any other
  if (date?.basis === "cited-once") return undefined;
  return date?.basis === "header" && shared ? undefined : date;
}

function windowOf(name: string, { registry }: Pick<Passage, "registry">): { from: string; to?: string } | undefined {
  const act = actNamed(name);
  if (!act) return undefined;
  if (act.body === "S" && /^\d{4}$/.test(act.session))
    return { from: `${act.session}-01-01`, to: `${act.session}-12-31` };
  return registry.session(act.body, act.session)?.window;
}

export const sameTitle = (a: string, b: string): boolean => {
  const [one, other] = [foldTitle(a), foldTitle(b)];
  return one.includes(other) || other.includes(one);
};

/**
 * Whether it can be known which name was meant: false if the right name is one of more than three that are equally near
 * to the wrong one and fit the claims. Near names have one digit of the number changed, two transposed, or a nearby
 * session.
 */
export function isAmongFew(right: string, wrong: string, { citation }: ResolvedCitation, passage: Passage): boolean {
  const date = claimOf(citation.claims, "date")?.date;
  const title = claimOf(citation.claims, "title")?.title;
  const fitting = [...new Set(nearNames(wrong))].filter((name) => {
    const entry = name === wrong ? undefined : passage.registry.find(name);
    if (!entry || (date && entry.date?.value !== date)) return false;
    return !title || (entry.title !== undefined && sameTitle(title, entry.title.value));
  });
  return fitting.length <= 3 || !fitting.includes(right);
}

function* nearNames(name: string): Generator<string> {
  const act = actNamed(name);
  if (!act) return;
  const digits = String(act.ordinal);
  const put = (ordinal: string) => name.replace(act.number, act.number.replace(digits, ordinal));
  for (let i = 0; i < digits.length; i++) {
    for (let digit = 0; digit <= 9; digit++) yield put(digits.slice(0, i) + digit + digits.slice(i + 1));
    if (i > 0) yield put(digits.slice(0, i - 1) + digits[i] + digits[i - 1] + digits.slice(i + 1));
  }
}
