import type { Claim } from "../../types/citation.ts";
import type { Entry } from "../../types/registry.ts";
import { foldTitle } from "./titles.ts";

/** Least score of a match on title or full date; a match on only the year scores less. */
export const certainFit = 3;

/**
 * How well the claims of a citation fit an entry, by its title, its date, or else the year of that date. 0 if nothing
 * fits. A session or year in the name itself does not count.
 */
export function fitness(claims: readonly Claim[], { title, date }: Entry): number {
  return claims.reduce((sum, claim) => {
    if (claim.kind === "title") return sum + (title && foldTitle(title.value) === foldTitle(claim.title) ? 4 : 0);
    if (claim.kind !== "date" || !date) return sum;
    if (date.value.startsWith(claim.date)) return sum + (claim.date.length === 10 ? certainFit : 2);
    return sum + (date.value.slice(0, 4) === claim.date.slice(0, 4) ? 1 : 0);
  }, 0);
}
