import type { ResolvedCitation } from "../../types/finding.ts";

const targets = new WeakMap<readonly ResolvedCitation[], ReadonlySet<string | null>>();

/** The names of everything that a text cites, computed once and cached. */
export function targetsOf(resolved: readonly ResolvedCitation[]): ReadonlySet<string | null> {
  const found = targets.get(resolved) ?? new Set(resolved.map(({ target }) => target));
  targets.set(resolved, found);
  return found;
}
