import { footnotes } from "../notes.ts";
import type { DocumentRule } from "../rule.ts";

export const noteMissing: DocumentRule = {
  id: "reference/note-missing",
  severity: "error",
  summary: "A footnote indicator has no note.",
  why: "The reader looks for the source at the foot of the page and finds none; Markdown prints the indicator as it stands (Editorial Manual, Footnotes, chap. II).",
  examples: {
    wrong: ["The report[^2] was before the Conference.\n\n[^1]: CTOC/COP/WG.4/2011/8."],
    right: ["The report[^1] was before the Conference.\n\n[^1]: CTOC/COP/WG.4/2011/8."],
  },
  document: true,
  check({ source }) {
    const { indicators, notes } = footnotes(source);
    const known = new Set(notes.map(({ label }) => label));
    return indicators
      .filter(({ label }) => !known.has(label))
      .map((span) => ({ message: `there is no note ${source.text.slice(span.start, span.end)}`, span }));
  },
};
