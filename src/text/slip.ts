/** Where two words or titles differ: the parts between their common prefix and their common suffix. */
export function differing(a: string, b: string): readonly [ofA: string, ofB: string] {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
