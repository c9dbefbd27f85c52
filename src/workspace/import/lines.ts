/** Most characters in a row; a longer one lacks a line feed or a closing quotation mark. */
export const longestRow = 65_536;

/** A row of a table as text, without its final line feed: one line, or several if a quoted cell contains line feeds. */
export interface RowText {
  /** The line on which it begins, from 1. */
  readonly line: number;
  /** Absent if it is too long. */
  readonly text?: string;
  /** Set if its quotation marks are not balanced. */
  readonly open?: true;
  /** Set if no line feed follows: the last row of a file, which may be cut off. */
  readonly last?: true;
}

interface Line {
  readonly number: number;
  readonly text?: string;
  readonly last?: true;
}

/**
 * The rows of a table. An unclosed quotation mark spoils only its own line; the rows after it are still found.
 *
 * @param quoted whether a quoted cell may contain line feeds
 */
export async function* rowTexts(pieces: AsyncIterable<string>, quoted: boolean): AsyncGenerator<RowText> {
  const waiting: Line[] = [];
  for await (const line of lines(pieces)) {
    waiting.push(line);
    if (quoted) yield* complete(waiting, false);
    else yield* waiting.splice(0).map(single);
  }
  yield* complete(waiting, true);
}

const single = ({ number, ...rest }: Line): RowText => ({ line: number, ...rest });

/** Takes complete rows, with balanced quotation marks, from the lines. */
function* complete(lines: Line[], ended: boolean): Generator<RowText> {
  while (lines.length > 0) {
    const [count, over] = balanced(lines);
    if (count === 0 && !over && !ended) return;
    const taken = lines.splice(0, Math.max(1, count));
    const first = taken[0] as Line;
    if (count <= 1) yield { ...single(first), ...(count === 0 && first.text !== undefined ? { open: true } : {}) };
    else {
      const text = taken.map((line) => line.text).join("\n");
      yield { line: first.number, text, ...(taken.at(-1)?.last ? { last: true } : {}) };
    }
  }
}

/** Number of lines in the first row, 0 if it is not complete yet; and whether it is too long. */
function balanced(lines: readonly Line[]): [count: number, over: boolean] {
  let [open, length] = [false, 0];
  for (const [i, { text }] of lines.entries()) {
    if (text === undefined) return [i === 0 ? 1 : 0, true];
    for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) open = !open;
    length += text.length;
    if (!open) return [i + 1, false];
    if (length > longestRow) return [0, true];
  }
  return [0, false];
}

async function* lines(pieces: AsyncIterable<string>): AsyncGenerator<Line> {
  let [number, rest, tooLong] = [1, "", false];
  for await (const piece of pieces) {
    const parts = piece.split("\n");
    for (const [i, part] of parts.entries()) {
      if (i > 0) {
        yield lineOf(number++, rest, tooLong);
        [rest, tooLong] = ["", false];
      }
      if (rest.length + part.length > longestRow) [rest, tooLong] = ["", true];
      else if (!tooLong) rest += part;
    }
  }
  if (rest !== "" || tooLong) yield { ...lineOf(number, rest, tooLong), last: true };
}

const lineOf = (number: number, text: string, tooLong: boolean): Line =>
  tooLong ? { number } : { number, text: text.endsWith("\r") ? text.slice(0, -1) : text };
