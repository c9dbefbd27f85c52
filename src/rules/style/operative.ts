import type { ClaimRule } from "../engine/rule.ts";

export const operative: ClaimRule<"locator"> = {
  id: "style/operative",
  severity: "style",
  summary: 'A paragraph is called "operative paragraph" or "OP".',
  why: "The correct form is paragraph 5 of the resolution; only preambular paragraphs are named differently: the third preambular paragraph.",
  source: "Editorial Manual, References to paragraphs",
  limits: "“(Op. 16)” alone, which refers to a text cited before, is reported without a fix.",
  fixes: "safe",
  examples: {
    wrong: [
      "See operative paragraph 5 of General Assembly resolution 64/293.",
      "See OP5 of General Assembly resolution 64/293.",
    ],
    right: [
      "See paragraph 5 of General Assembly resolution 64/293.",
      "See the third preambular paragraph of General Assembly resolution 64/293.",
    ],
  },
  claim: "locator",
  check({ unit, start, end }, { citation }, { source: { text } }) {
    if (unit !== "paragraph") return undefined;
    // "operative" before a locator that begins with "paragraph"
    const before = /\boperative\s{1,3}$/.exec(text.slice(Math.max(0, start - 13), start))?.[0] ?? "";
    const from = start - before.length;
    const word = forms.exec(text.slice(from, end));
    if (!word) return undefined;
    const span = { start: from, end: from + word[0].length };
    return {
      message: `"${word[0].trim()}" for paragraph`,
      span,
      // "(Op. 16)" by itself refers back to the text under discussion; "(paragraph 16)" would not
      ...(citation.target.kind === "backreference"
        ? {}
        : { fix: { ...span, text: `paragraph${word[1] ?? ""} `, safe: true } }),
    };
  },
};

/** "operative paragraphs 5", "OP5", "Op. 5" */
const forms = /^(?:operative\s+paragraph(s?)\s+|O[Pp]\.?\s?)(?=\d)/;
