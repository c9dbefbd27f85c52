import type { Span } from "../../types/source.ts";

/** A passage without citations is folded if it has more characters than `longest`; `kept` stay on either side. */
const longest = 4000;
const kept = 800;

/**
 * The middle of a long passage, to be folded; cut at line ends, or at the ends of words if lines are too long.
 */
export function foldIn(text: string, { start, end }: Span): Span | undefined {
  if (end - start <= longest) return undefined;
  const from = cutAfter(text, start + kept / 2, start + kept);
  const to = cutAfter(text, end - kept, end - kept / 2);
  return { start: from, end: to };
}

/**
 * The offset after the last line break between `from` and `to`; if there is none, after the last space, otherwise `to`.
 */
function cutAfter(text: string, from: number, to: number): number {
  const window = text.slice(from, to);
  const cut = Math.max(window.lastIndexOf("\n"), 0) || Math.max(window.lastIndexOf(" "), 0);
  if (cut > 0) return from + cut + 1;
  // don't split a surrogate pair
  return /[\ud800-\udbff]/.test(text.charAt(to - 1)) ? to - 1 : to;
}
