/** Facts against what texts say of their documents when they cite them. */
import { keyOf } from "../../facts/keys.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import type { Entry } from "../../types/registry.ts";
import type { Doubt } from "./doubt.ts";

/** By the key of a name the dates that texts give it, each with the texts. */
export type Claims = Map<string, Map<string, Set<string>>>;

/** Adds the whole dates that the citations of one text claim; not those with which the text is at odds with itself. */
export function addClaims(claims: Claims, path: string, resolved: readonly ResolvedCitation[]): void {
  for (const { target, citation, kind } of resolved) {
    if (target === null || kind === "backreference") continue;
    for (const claim of citation.claims) {
      if (claim.kind !== "date" || !/^\d{4}-\d\d-\d\d$/.test(claim.date)) continue;
      const dates = claims.get(keyOf(target)) ?? new Map<string, Set<string>>();
      claims.set(keyOf(target), dates.set(claim.date, (dates.get(claim.date) ?? new Set()).add(path)));
    }
  }
}

/** So many texts must give another day, and the same. */
const enough = 2;

/** Dates that two or more texts contradict, and not as many bear out. */
export function contradicted(entries: readonly Entry[], claims: Claims): Doubt[] {
  return entries.flatMap(({ name, date }): Doubt[] => {
    const dates = date && claims.get(keyOf(name));
    if (!dates) return [];
    const own = dates.get(date.value)?.size ?? 0;
    return [...dates]
      .filter(([other, texts]) => other !== date.value && texts.size >= Math.max(enough, own + 1))
      .map(([other, texts]) => ({
        name,
        fact: "date",
        reason: `${date.value}: ${texts.size} texts say ${other}, among them ${[...texts].slice(0, enough).join(", ")}`,
      }));
  });
}
