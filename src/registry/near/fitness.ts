import type { Claim } from "../../types/citation.ts";
import type { Entry } from "../../types/registry.ts";
import { foldTitle } from "./titles.ts";

/** What a title or a whole date brings, and a year doesn't. */
export const certainFit = 3;

/**
 * How well what a citation claims fits an entry: its title, its date, else the year of that date. 0 where nothing
 * does; a session or year in the name itself is no claim.
 */
export function fitness(claims: readonly Claim[], { title, date }: Entry): number {
  return claims.reduce((sum, claim) => {
    if (claim.kind === "title") return sum + (title && foldTitle(title.value) === foldTitle(claim.title) ? 4 : 0);
    if (claim.kind !== "date" || !date) return sum;
    if (date.value.startsWith(claim.date)) return sum + (claim.date.length === 10 ? certainFit : 2);
    return sum + (date.value.slice(0, 4) === claim.date.slice(0, 4) ? 1 : 0);
  }, 0);
}
