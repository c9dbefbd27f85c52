/** The footnotes of a text: indicators, and the notes that they point to. */
import { plainLabel } from "../../resolve/notes.ts";
import type { Source, Span } from "../../types/source.ts";

export interface Mark extends Span {
  /** Compared without regard to case, in plain figures: `1`, `agenda`. */
  readonly label: string;
}

/** Both in the order of the text. */
export interface Footnotes {
  readonly indicators: readonly Mark[];
  readonly notes: readonly Mark[];
  /** Where "[1–3]" may be meant, an indicator of each cannot be looked for. */
  readonly form: keyof typeof marks;
}

/** The forms that nothing else has. A bare figure may be anything, so that plain text mostly has none. */
const marks = {
  // [^1] and [^1]: but not \[^1]
  markdown: { mark: /(?<!\\)\[\^([\p{L}\p{N}_.*-]+)\]/gu, behindNote: /^:/ },
  // Convention¹ but not km², 10⁶; what stands before is looked at behind the first figure, for there are few
  raised: { mark: /([⁰¹²³⁴-⁹](?<!(?:\b[a-z]{1,2}|\b10).)[⁰¹²³⁴-⁹]*)/g, behindNote: /^[^\S\r\n]+\S/ },
  bracketed: { mark: /\[(\d{1,3})\](?![([:])/g, behindNote: /^[^\S\r\n]+\S/ },
} as const;

/** Before a note its line is empty but for the marks of a quotation or an item. */
const beforeNote = /(?:^|[\r\n])(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*$/;

type Text = Pick<Source, "text" | "format" | "skip">;

/** The indicators and notes of a text that has both in it, or is in Markdown; looked for once, however many rules ask. */
export function footnotes(source: Text): Footnotes | undefined {
  let known = seen.get(source);
  if (known === undefined) {
    known = find(source) ?? null;
    seen.set(source, known);
  }
  return known ?? undefined;
}

/** Null where there are none. */
const seen = new WeakMap<Text, Footnotes | null>();

function find({ text, format, skip }: Text): Footnotes | undefined {
  if (format === "markdown") return read("markdown", text, skip);
  return read("raised", text, skip) ?? read("bracketed", text, skip);
}

function read(form: keyof typeof marks, text: string, skip: readonly Span[]): Footnotes | undefined {
  const { mark, behindNote } = marks[form];
  const indicators: Mark[] = [];
  const notes: Mark[] = [];
  let hole = 0;
  for (const { index: start, 0: whole, 1: name = "" } of text.matchAll(mark)) {
    while (hole < skip.length && (skip[hole] as Span).end <= start) hole++;
    if (start >= (skip[hole]?.start ?? text.length)) continue;
    const end = start + whole.length;
    const isNote =
      behindNote.test(text.slice(end, end + 40)) && beforeNote.test(text.slice(Math.max(0, start - 40), start));
    (isNote ? notes : indicators).push({ start, end, label: plainLabel(name).toLowerCase() });
  }
  // A figure in plain text is an indicator only where there are notes, and a note only where there are indicators
  const isCertain = form === "markdown" || (indicators.length > 0 && notes.length > 0);
  return isCertain ? { indicators, notes, form } : undefined;
}

/** Whether a line begins with the note of these asterisks; `\*` in Markdown. "*2517896*" is the number of the job. */
export const hasStarredNote = (text: string, stars: string): boolean =>
  new RegExp(`^[ \\t>]*(?:\\\\?\\*){${stars.length}}[^\\S\\r\\n]*(?!\\d{5,9}\\*)[^\\s*]`, "m").test(text);
