/** Markdown that is not prose, besides code: HTML elements with code, comments, and the code of MDX. */
import { lowest } from "../text/binary-search.ts";
import type { Span } from "../types/source.ts";

/** Elements whose text is code, and the start of a comment other than `<!-- wgtip-disable -->`. */
const begins = /<(pre|code|script|style|samp|kbd|textarea)\b[^<>]{0,300}>|<!--(?!\s*wgtip)/gi;
/** `{/* … *\/}` */
const mdxComment = /\{\/\*/g;
/** `import X from "x"`, `export const a = 1`, up to a blank line */
const mdxModule = /(?<=^|\n[ \t]*\n)(?:import|export)\s[^\n]*(?:\n(?![ \t]*(?:\n|$))[^\n]*)*/g;

/** The spans of HTML code and comments, sorted and without overlaps; none begins inside `code`. */
export function markupSpans(text: string, code: readonly Span[], mdx: boolean): Span[] {
  const isCode = (at: number) => at < (code[lowest(code.length, (i) => (code[i] as Span).start > at) - 1]?.end ?? 0);
  const spans: Span[] = [];
  const endOf = new EndMarks(text);
  const add = (start: number, end: number | undefined) => {
    if (end !== undefined && start >= (spans.at(-1)?.end ?? 0) && !isCode(start)) spans.push({ start, end });
  };
  for (const { index, 0: tag, 1: name } of text.matchAll(begins)) {
    const mark = name === undefined ? "-->" : `</${name.toLowerCase()}`;
    if (index >= (spans.at(-1)?.end ?? 0)) add(index, endOf.behind(mark, index + tag.length));
  }
  if (!mdx) return spans;
  for (const { index } of text.matchAll(mdxComment))
    spans.push({ start: index, end: endOf.behind("*/}", index) ?? index });
  for (const { index, 0: words } of text.matchAll(mdxModule)) spans.push({ start: index, end: index + words.length });
  return apart(spans);
}

/** Sorts spans, and merges those that overlap or touch. */
export function apart(spans: readonly Span[]): Span[] {
  const made: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = made.at(-1);
    if (last === undefined || span.start > last.end) made.push(span);
    else if (span.end > last.end) made[made.length - 1] = { start: last.start, end: span.end };
  }
  return made;
}

/** Finds the ends of elements and comments. A mark that no longer occurs is searched for only once. */
class EndMarks {
  readonly #text: string;
  readonly #lower: string;
  readonly #lastOf = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
    this.#lower = text.toLowerCase();
  }

  /** The end of the first mark after `from`, including its `>`; undefined if there is none. */
  behind(mark: string, from: number): number | undefined {
    const last = this.#lastOf.get(mark) ?? this.#lower.lastIndexOf(mark);
    this.#lastOf.set(mark, last);
    if (last < from) return undefined;
    const at = this.#lower.indexOf(mark, from) + mark.length;
    if (!mark.startsWith("</")) return at;
    const close = this.#text.indexOf(">", at);
    return close < 0 ? at : close + 1;
  }
}
