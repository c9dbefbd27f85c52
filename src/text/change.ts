/** A stretch of a text in place of which another stands in the next version. Offsets are those of the first text. */
export interface Change {
  readonly start: number;
  readonly end: number;
  /** By how much, in UTF-16 units, what follows moves. */
  readonly by: number;
}

/** The shortest stretch that differs between two texts. */
export function changeBetween(before: string, after: string): Change {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const [a, b] = [before.length, after.length];
  const same = longest(shorter - start, (from, to) => before.slice(a - to, a - from) === after.slice(b - to, b - from));
  return { start, end: a - same, by: b - a };
}

/** The greatest length up to `most` for which all is equal; engines compare long stretches quickly. */
function longest(most: number, isEqual: (from: number, to: number) => boolean): number {
  let length = 0;
  for (let step = 1 << 16; step >= 1; step >>= step > 4096 ? 4 : 1)
    while (length + step <= most && isEqual(length, length + step)) length += step;
  return length;
}
