import type { Fix } from "../types/finding.ts";
import type { Span } from "../types/source.ts";

/** A span of the original text, and the span of the current text that replaces it. */
export interface Change {
  readonly was: Span;
  readonly is: Span;
}

/** Combines earlier changes with fixes of the changed text; returns changes of the original text. */
export function compose(changes: readonly Change[], fixes: readonly Fix[]): Change[] {
  const parts = [
    ...changes.map(({ was, is }) => ({ ...is, grew: is.end - is.start - (was.end - was.start), grows: 0 })),
    ...fixes.map(({ start, end, text }) => ({ start, end, grew: 0, grows: text.length - (end - start) })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);

  const apart: typeof parts = [];
  for (const part of parts) {
    const last = apart.at(-1);
    if (last === undefined || part.start > last.end) {
      apart.push({ ...part });
      continue;
    }
    last.end = Math.max(last.end, part.end);
    last.grew += part.grew;
    last.grows += part.grows;
  }
  let [grew, grows] = [0, 0];
  return apart.map((part) => {
    const was = { start: part.start - grew, end: part.end - grew - part.grew };
    const is = { start: part.start + grows, end: part.end + grows + part.grows };
    grew += part.grew;
    grows += part.grows;
    return { was, is };
  });
}

/**
 * All rounds of fixes as changes of the original text, each with its replacement, taken from the final text `right`.
 */
export const changesOf = (rounds: readonly (readonly Fix[])[], right: string): Pick<Fix, "start" | "end" | "text">[] =>
  rounds.reduce(compose, []).map(({ was, is }) => ({ ...was, text: right.slice(is.start, is.end) }));
