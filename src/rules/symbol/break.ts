import { hasMarkdown } from "../../source/kinds.ts";
import { oneLine } from "../../words/wording.ts";
import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const lineBreak: FaultRule = {
  id: "symbol/break",
  severity: "warning",
  summary: "A symbol is broken over two lines of a Markdown file.",
  why: "Markdown turns the line break into a space, which splits the symbol in two.",
  limits: "Markdown only: in plain text with a fixed width, a line break is no mistake.",
  fixes: "safe",
  faults: ["break"],
  examples: {
    wrong: ["# Report\n\nSee CTOC/COP/\nWG.4/2010/6."],
    right: ["# Report\n\nSee\nCTOC/COP/WG.4/2010/6."],
  },
  check: (fault, _text, citation, { source }) =>
    hasMarkdown(source)
      ? respelt(fault, citation, () => `"${oneLine(citation?.text ?? "")}" is broken over two lines`)
      : undefined,
};
