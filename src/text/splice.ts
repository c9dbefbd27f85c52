/** Replaces some spans of the text. The spans are sorted and do not overlap. */
export function splice(
  text: string,
  changes: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let rest = 0;
  let result = "";
  for (const { start, end, text: right } of changes) {
    result += text.slice(rest, start) + right;
    rest = end;
  }
  return result + text.slice(rest);
}
