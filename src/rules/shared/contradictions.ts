/** Contradictory claims of a document about one thing. */
import { sureness } from "../../resolve/sureness.ts";
import type { Claim } from "../../types/citation.ts";
import type { ResolvedCitation } from "../../types/finding.ts";

export interface Contradiction {
  readonly name: string;
  readonly claim: Claim;
  /** The value of this claim, and the value that the document gives more often, or first. */
  readonly said: string;
  readonly other: string;
  /** The first claim with the other value. */
  readonly elsewhere: Claim;
}

/** The claims that contradict claims about the same document elsewhere. */
export function contradictions(
  resolved: readonly ResolvedCitation[],
  read: (claim: Claim, resolved: ResolvedCitation) => string | undefined,
  agree: (a: string, b: string) => boolean,
): Contradiction[] {
  const claimed = new Map<string, { claim: Claim; said: string }[]>();
  for (const one of resolved) {
    const { target, because, citation } = one;
    if (target === null || sureness(because) !== "said") continue;
    for (const claim of citation.claims) {
      const said = read(claim, one);
      if (said === undefined) continue;
      const known = claimed.get(target);
      if (known) known.push({ claim, said });
      else claimed.set(target, [{ claim, said }]);
    }
  }
  return [...claimed].flatMap(([name, claims]) => {
    const first = claims[0]?.said ?? "";
    if (claims.every(({ said }) => agree(said, first))) return [];
    const other = mostSaid(claims.map(({ said }) => said));
    const elsewhere = (claims.find(({ said }) => said === other) as { claim: Claim }).claim;
    return claims.filter(({ said }) => !agree(said, other)).map((one) => ({ name, ...one, other, elsewhere }));
  });
}

/** The most frequent value; the first of these if several are. */
function mostSaid(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}
