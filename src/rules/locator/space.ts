import { respelt } from "../respelt.ts";
import type { FaultRule } from "../rule.ts";

export const locatorSpace: FaultRule = {
  id: "locator/space",
  severity: "style",
  summary: "There is no space between the number of a paragraph and the letter of its subparagraph.",
  why: "English print has paragraph 22 (c); documents of the climate conferences are written without the space (Editorial Manual, Paragraphs and subparagraphs).",
  fixes: "safe",
  faults: ["locator-space"],
  examples: {
    wrong: ["See paragraph 22(c) of General Assembly resolution 64/293."],
    right: ["See paragraph 22 (c) of General Assembly resolution 64/293."],
  },
  check: (fault, text, _citation, { parsed }) =>
    parsed.masthead?.symbol?.startsWith("FCCC/") ? undefined : respelt(fault, undefined, `no space before "${text}"`),
};
