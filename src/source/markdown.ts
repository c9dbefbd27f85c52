import { type MarkdownConfig, parser } from "@lezer/markdown";
import type { Span } from "../types/source.ts";
import { isProse } from "./prose.ts";

/** The nodes that are code: `` `x` ``, fences, and lines indented by four columns. */
const code = new Set<string>(["InlineCode", "FencedCode", "CodeBlock"]);

/** Columns by which what belongs to a note is indented. */
const noteIndent = 4;

/** `[^1]: See` begins a note, whose second paragraph is indented and no code. */
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

/** How long the mark of a note is that stands in a line at `at`: 5 for `[^1]:`; 0 where none does. */
function mark(line: string, at: number): number {
  marked.lastIndex = at;
  return marked.test(line) ? marked.lastIndex - at : 0;
}
const marked = /\[\^[^\]\s]+\]:[ \t]*/y;

/** Without what can neither be code nor keep a backtick from beginning it, and takes time that grows with its square. */
const markdown = parser.configure([footnotes, { remove: ["Emphasis", "Link", "Image", "LinkEnd"] }]);

/** The parser knows no other end of a line. As long as what it stands for, so that offsets hold. */
const lineFeed = (end: string): string => (end === "\r" ? "\n" : " \n");

/**
 * The stretches of Markdown that are code, in order and apart: CommonMark with footnotes. Offsets are UTF-16 units.
 * What is indented and evidently prose is none; `indented: false` for MDX, where nothing indented is code.
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
