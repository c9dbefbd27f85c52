/** The footnotes of a Markdown text: indicators in the text, and the notes that they point to. */
import type { Source, Span } from "../types.ts";

export interface Mark extends Span {
  /** Compared without regard to case: `1`, `agenda`. */
  readonly label: string;
}

/** Both in the order of the text. */
export interface Footnotes {
  readonly indicators: readonly Mark[];
  readonly notes: readonly Mark[];
}

const none: Footnotes = { indicators: [], notes: [] };

/** `[^1]`, and `[^1]:` at the beginning of a line, of a quotation or of an item of a list; not `\[^1]`. */
const mark = /(?<!\\)\[\^([\p{L}\p{N}_.*-]+)\](:)?/gu;
const beforeNote = /(?:^|[\r\n])(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*$/;

export function footnotes({ text, format, skip }: Pick<Source, "text" | "format" | "skip">): Footnotes {
  if (format !== "markdown" || !text.includes("[^")) return none;
  const indicators: Mark[] = [];
  const notes: Mark[] = [];
  let hole = 0;
  for (const { index: start, 0: whole, 1: name = "", 2: colon } of text.matchAll(mark)) {
    while (hole < skip.length && (skip[hole] as Span).end <= start) hole++;
    if (start >= (skip[hole]?.start ?? text.length)) continue;
    const isNote = colon !== undefined && beforeNote.test(text.slice(Math.max(0, start - 40), start));
    const end = start + whole.length - (colon === undefined ? 0 : 1);
    (isNote ? notes : indicators).push({ start, end, label: name.toLowerCase() });
  }
  return { indicators, notes };
}
