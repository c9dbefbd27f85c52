/** One edit of a text: a span of the old text and what replaces it. Offsets are those of the old text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  /** How far the text after the edit moves, in UTF-16 units. */
  readonly by: number;
}

/** The smallest edit that turns one text into the other. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const [a, b] = [before.length, after.length];
  const same = longest(shorter - start, (from, to) => before.slice(a - to, a - from) === after.slice(b - to, b - from));
  return { start, end: a - same, by: b - a };
}

/**
 * The largest length up to `most` over which the texts are equal. Compares in large steps, which engines do quickly.
 */
function longest(most: number, isEqual: (from: number, to: number) => boolean): number {
  let length = 0;
  for (let step = 1 << 16; step >= 1; step >>= step > 4096 ? 4 : 1)
    while (length + step <= most && isEqual(length, length + step)) length += step;
  return length;
}
