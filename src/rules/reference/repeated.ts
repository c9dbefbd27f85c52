import type { DocumentRule } from "../engine/rule.ts";

export const repeated: DocumentRule = {
  id: "reference/repeated",
  severity: "warning",
  summary: "A list names the same document twice in a row.",
  why: "One of the two was meant to be different: a number was copied and not changed.",
  limits: "Only where the two are adjacent, and not where the first has a paragraph, page or date of its own.",
  examples: {
    wrong: [
      "See A/62/7 and Add.1 and Add.1.",
      "In General Assembly resolutions 64/292, 64/293 and 64/293, States agreed.",
    ],
    right: [
      "See A/62/7 and Add.1 and Add.1/Corr.1.",
      "In General Assembly resolutions 64/292 and 64/293, States agreed.",
      "See A/62/7, para. 3, and A/62/7, para. 9.",
    ],
  },
  document: true,
  check({ resolved, source }) {
    return resolved.flatMap((one, i) => {
      const before = resolved[i - 1];
      if (!before || one.target === null || before.target !== one.target || one.kind !== before.kind) return [];
      const [{ citation }, { citation: last }] = [one, before];
      // "General Comment No. 36, CCPR/C/GC/36"
      if (citation.target.kind !== last.target.kind) return [];
      if (last.claims.length > 0 || citation.start <= last.end || citation.start - last.end > longest) return [];
      if (!separator.test(source.text.slice(last.end, citation.start))) return [];
      return [{ message: `${one.target} is already cited right before this`, span: citation }];
    });
  },
};

/** The text between two members of a list. */
const separator = /^(?:,\s*(?:and|or)?|\s+(?:and|or))\s+$/;
const longest = 12;
