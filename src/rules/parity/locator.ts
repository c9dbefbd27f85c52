import type { ParityRule } from "../engine/rule.ts";

export const versionLocator: ParityRule<"locator"> = {
  id: "parity/locator",
  severity: "error",
  summary: "Another language version cites a different paragraph, page or article of the same document.",
  why: "One of the references is wrong, and readers of that version look in vain.",
  limits:
    "Only where a paragraph of each version cites the document once, with the same kinds of parts. Page numbers are not compared: they may differ between versions.",
  examples: {
    wrong: ["See A/80/5, para. 12\nSee also A/80/5, para. 13"],
    right: ["See A/80/5, para. 12\nSee also A/80/5, para. 12", "See A/80/5, p. 12\nSee also A/80/5, p. 14"],
  },
  differs: ["locator"],
  check: ({ here, there }, version) => ({ message: `${version} has ${there.said}, not ${here.said}`, span: here }),
};
