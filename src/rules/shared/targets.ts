import type { ResolvedCitation } from "../../types/finding.ts";

const targets = new WeakMap<readonly ResolvedCitation[], ReadonlySet<string | null>>();

/** The names of all that a text cites; collected once, however many citations ask. */
export function targetsOf(resolved: readonly ResolvedCitation[]): ReadonlySet<string | null> {
  const found = targets.get(resolved) ?? new Set(resolved.map(({ target }) => target));
  targets.set(resolved, found);
  return found;
}
