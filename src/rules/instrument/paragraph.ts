import type { CitationRule } from "../engine/rule.ts";
import { instrumentOf } from "../shared/provisions.ts";

export const articleParagraph: CitationRule = {
  id: "instrument/paragraph",
  severity: "error",
  summary: "A cited paragraph is beyond the last one of its article.",
  why: "There is no such paragraph: a digit is wrong, or another text is meant.",
  limits:
    "Only instruments whose paragraphs have been counted in the text itself, and only articles with numbered paragraphs. A warning where another instrument may be meant.",
  examples: {
    wrong: ["Under article 32, paragraph 9, of the Organized Crime Convention, States met."],
    right: ["Under article 32, paragraph 3, of the Organized Crime Convention, States met."],
  },
  check(resolved, { source }) {
    const { target, claims } = resolved.citation;
    if (target.kind !== "provision" || target.paragraph === undefined) return undefined;
    const found = instrumentOf(resolved, source.text);
    const last = found?.instrument.paragraphs?.[target.number];
    if (found === undefined || last === undefined || !(Number.parseInt(target.paragraph, 10) > last)) return undefined;
    const span = claims.find((claim) => claim.kind === "locator" && claim.unit === "paragraph");
    return {
      message: `article ${target.number} of the ${found.instrument.name} has ${last} paragraphs`,
      ...(span ? { span } : {}),
      ...(found.severity ? { severity: found.severity } : {}),
    };
  },
};
