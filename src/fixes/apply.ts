import { withFixes } from "../source/with-fixes.ts";
import type { Diagnostic, Fix } from "../types/finding.ts";
import type { Source } from "../types/source.ts";

/** Which fixes to apply: only safe ones (`true`), or suggested ones too. */
export type FixMode = true | "suggested";

/**
 * Most passes. A fix may reveal another finding; if there are still fixes after this many passes, they undo each other.
 */
const passes = 10;

export interface Findings {
  readonly diagnostics: readonly Diagnostic[];
}

export interface Fixed<Found> {
  readonly source: Source;
  readonly found: Found;
  /** The fixes of each pass, with offsets into the text before that pass. */
  readonly rounds: readonly (readonly Fix[])[];
  readonly fixed: number;
}

/** Applies fixes until there are none. Returns the fixed source and the findings in it. */
export async function applyFixes<Found extends Findings>(
  source: Source,
  mode: FixMode,
  find: (source: Source) => Found,
): Promise<Fixed<Found>> {
  let current = source;
  let found = find(source);
  const rounds: Fix[][] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    const fixes = applicable(current, found.diagnostics, mode);
    if (fixes.length === 0) break;
    current = await withFixes(current, fixes);
    found = find(current);
    rounds.push(fixes);
  }
  return { source: current, found, rounds, fixed: rounds.flat().length };
}

/**
 * The fixes that change something and lie inside the span of their finding, or contain it (a comment is removed with
 * its line). If two overlap, the later one waits for the next pass.
 */
function applicable({ text }: Source, diagnostics: readonly Diagnostic[], mode: FixMode): Fix[] {
  const close = diagnostics.flatMap(({ start, end, fix }) => {
    if (!fix || (!fix.safe && mode !== "suggested")) return [];
    const isInside = fix.start >= start && fix.end <= end;
    const isAround = fix.start <= start && fix.end >= end;
    return (isInside || isAround) && text.slice(fix.start, fix.end) !== fix.text ? [fix] : [];
  });
  const apart: Fix[] = [];
  for (const fix of close.sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1);
    if (!last || (fix.start >= last.end && fix.start > last.start)) apart.push(fix);
  }
  return apart;
}
