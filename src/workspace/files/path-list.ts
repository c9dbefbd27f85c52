/** The paths in a list, as they arrive: one per line or, if the list has a NUL, NUL-terminated (`find -print0`). */
export async function* pathsIn(list: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let separator: RegExp | undefined;
  let rest = "";
  for await (const piece of list) {
    rest += decoder.decode(piece, { stream: true });
    separator ??= /\0/.exec(rest) ? /\0/ : /\n/.exec(rest) ? /\r?\n/ : undefined;
    if (separator === undefined) continue;
    const paths = rest.split(separator);
    rest = paths.pop() ?? "";
    yield* paths.filter(Boolean);
  }
  if (rest !== "") yield rest;
}
