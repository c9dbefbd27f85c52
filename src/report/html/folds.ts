import type { Span } from "../../types/source.ts";

/** Characters beyond which a stretch without citations is folded, and how many stay on either side of a fold. */
const longest = 4000;
const kept = 800;

/**
 * The part in the middle of a long stretch that is folded away; cut at the ends of lines, or of words where lines are
 * longer.
 */
export function foldIn(text: string, { start, end }: Span): Span | undefined {
  if (end - start <= longest) return undefined;
  const from = cutAfter(text, start + kept / 2, start + kept);
  const to = cutAfter(text, end - kept, end - kept / 2);
  return { start: from, end: to };
}

/** Behind the last line break between two places; else behind the last space; else the second place. */
function cutAfter(text: string, from: number, to: number): number {
  const window = text.slice(from, to);
  const cut = Math.max(window.lastIndexOf("\n"), 0) || Math.max(window.lastIndexOf(" "), 0);
  if (cut > 0) return from + cut + 1;
  // not between the halves of a surrogate pair
  return /[\ud800-\udbff]/.test(text.charAt(to - 1)) ? to - 1 : to;
}
