import { type MarkdownConfig, parser } from "@lezer/markdown";
import type { Span } from "../types/source.ts";
import { isProse } from "./prose.ts";

/** The nodes that are code: `` `x` ``, fences, and lines indented by four columns. */
const code = new Set<string>(["InlineCode", "FencedCode", "CodeBlock"]);

/** Number of columns by which the content of a note is indented. */
const noteIndent = 4;

/** `[^1]: See` begins a note, whose second paragraph is indented but not code. */
const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: "Footnote",
      block: true,
      composite(_, line) {
        if (line.next >= 0 && line.indent < line.baseIndent + noteIndent) return false;
        line.moveBaseColumn(line.baseIndent + noteIndent);
        return true;
      },
    },
  ],
  parseBlock: [
    {
      name: "Footnote",
      before: "Blockquote",
      endLeaf: (_, line) => mark(line.text, line.pos) > 0,
      parse(context, line) {
        const length = mark(line.text, line.pos);
        if (length === 0) return false;
        context.startComposite("Footnote", line.pos);
        line.moveBase(line.pos + length);
        return null;
      },
    },
  ],
};

/** Length of the mark of a note at `at` in a line: 5 for `[^1]:`; 0 if there is none. */
function mark(line: string, at: number): number {
  marked.lastIndex = at;
  return marked.test(line) ? marked.lastIndex - at : 0;
}
const marked = /\[\^[^\]\s]+\]:[ \t]*/y;

/** Emphasis and links are off: they never affect code, and parsing them takes quadratic time. */
const markdown = parser.configure([footnotes, { remove: ["Emphasis", "Link", "Image", "LinkEnd"] }]);

/** The only line ending that the parser knows, padded to the length of the original, so that offsets stay. */
const lineFeed = (end: string): string => (end === "\r" ? "\n" : " \n");

/**
 * The code in Markdown (CommonMark with footnotes), as sorted spans that do not overlap, in UTF-16 units. Indented text
 * that is evidently prose is not code; `indented: false` is for MDX, where no indented text is.
 */
export function codeSpans(text: string, { indented }: { readonly indented: boolean }): Span[] {
  const spans: Span[] = [];
  const read = text.replace(/\r\n?/g, lineFeed);
  markdown.parse(read).iterate({
    enter({ name, from, to }) {
      if (!code.has(name)) return;
      if (name === "CodeBlock" && (!indented || isProse(read.slice(from, to)))) return;
      spans.push({ start: from, end: to });
    },
  });
  return spans;
}
