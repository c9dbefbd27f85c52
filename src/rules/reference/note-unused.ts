import { footnotes } from "../../resolve/notes.ts";
import type { DocumentRule } from "../engine/rule.ts";

export const noteUnused: DocumentRule = {
  id: "reference/note-unused",
  severity: "warning",
  summary: "No indicator in the text refers to this footnote.",
  why: "A note gives the source of a statement; without an indicator nobody knows which statement, and Markdown does not print the note.",
  source: "Editorial Manual, Footnotes, chap. IX, A: every footnote has an indicator",
  limits:
    "In plain text, only where indicators are superscript; in a bracketed list of sources, not every item need be cited.",
  examples: {
    wrong: ["The report was before the Conference.\n\n[^1]: CTOC/COP/WG.4/2011/8."],
    right: ["The report[^1] was before the Conference.\n\n[^1]: CTOC/COP/WG.4/2011/8."],
  },
  document: true,
  check({ parsed, source }) {
    const found = footnotes(parsed, source);
    // The items of a list of sources need not all be cited one by one: [1–3] cites three
    if (found === undefined || found.form === "bracketed") return [];
    const used = new Set(found.indicators.map(({ label }) => label));
    const seen = new Set<string>();
    return found.notes.flatMap(({ label, ...span }) => {
      const words = source.text.slice(span.start, span.end);
      const isSecond = seen.has(label);
      seen.add(label);
      if (isSecond && found.form === "markdown") {
        return { message: `there is a note ${words} before this one; readers see only that`, span };
      }
      return used.has(label) ? [] : { message: `no indicator ${words} refers to this note`, span };
    });
  },
};
