/** Compares facts with what texts say about the documents that they cite. */
import { keyOf } from "../../facts/keys.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import type { Entry } from "../../types/registry.ts";
import type { Doubt } from "./doubt.ts";

/** The dates that texts give, by key of the document's name, each with the paths of the texts. */
export type Claims = Map<string, Map<string, Set<string>>>;

/** Adds the full dates claimed by the citations of one text. */
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

/** Least number of texts that must agree on another date. */
const enough = 2;

/** Dates that contradict two or more texts, and more texts than they agree with. */
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
