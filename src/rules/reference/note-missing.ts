import { footnotes, hasNoteWith } from "../../resolve/notes.ts";
import { hasMarkdown } from "../../source/kinds.ts";
import type { Context, DocumentRule, DocumentRuleFinding } from "../engine/rule.ts";

export const noteMissing: DocumentRule = {
  id: "reference/note-missing",
  severity: "error",
  summary: "A footnote indicator has no note.",
  why: "The reader looks for the source at the foot of the page and finds none; Markdown prints the indicator as it stands.",
  source: "Editorial Manual, Footnotes, chap. IX, B: indicators and notes correspond",
  limits:
    "A warning in plain text, which may be only part of a document. Superscripts of units and powers, and character classes such as [^abc], are not indicators.",
  examples: {
    wrong: ["The report[^2] was before the Conference.\n\n[^1]: CTOC/COP/WG.4/2011/8."],
    right: [
      "The report[^1] was before the Conference.\n\n[^1]: CTOC/COP/WG.4/2011/8.",
      "Item 2 of the provisional agenda*\n\nThe report was before the Conference.\n\n\\* CTOC/COP/2014/1.",
    ],
  },
  document: true,
  check(context) {
    const { text } = context.source;
    const found = footnotes(context.parsed, context.source);
    const known = new Set(found?.notes.map(({ label }) => label));
    // "[^abc]" in a text without notes is a character class
    const isIndicator = (label: string) => known.size > 0 || /^\d+$/.test(label);
    const without = found?.indicators.filter(({ label }) => !known.has(label) && isIndicator(label)) ?? [];
    return [
      ...starred(context),
      ...without.map(({ start, end }) => missing(start, end, text.slice(start, end), hasMarkdown(context.source))),
    ];
  },
};

const missing = (start: number, end: number, mark: string, isSure: boolean): DocumentRuleFinding => ({
  message: `there is no note ${mark}`,
  span: { start, end },
  ...(isSure ? {} : { severity: "warning" }),
});

/** "Item 2 of the provisional agenda*", if no line begins with an asterisk. */
function starred({ parsed, resolved, source }: Context): DocumentRuleFinding[] {
  const { text } = source;
  return resolved.flatMap(({ citation: { target, end } }) => {
    if (target.kind !== "provision" || !target.note) return [];
    const hasNote = hasNoteWith(target.note, parsed, source);
    // "*Item 2 of the agenda*" is emphasis
    const before = text.slice(Math.max(0, end - longestLine), end);
    return hasNote || before.slice(before.lastIndexOf("\n") + 1).includes("*")
      ? []
      : [missing(end, end + target.note.length, target.note, false)];
  });
}

/** How far back to look for the asterisk that opens an emphasis, in UTF-16 units. */
const longestLine = 300;
