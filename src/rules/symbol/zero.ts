import { either } from "../../words/wording.ts";
import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const zero: FaultRule = {
  id: "symbol/zero",
  severity: "warning",
  summary: "A number in a symbol begins with a zero.",
  why: "Numbers in symbols have no leading zeros; catalogues do not find them.",
  source: "UNBIS manual, Document series symbols",
  limits: "If the number without the zero names another document and a similar symbol has more digits, both are given.",
  fixes: "safe",
  faults: ["zero"],
  examples: {
    wrong: ["See A/RES/64/0293."],
    right: ["See A/RES/64/293."],
  },
  check(fault, text, citation, { registry }) {
    const finding = respelt(fault, citation, () => `"${text}" for ${fault.right}`);
    if (!finding?.suggestion || !citation) return finding;
    const { message, span, suggestion } = finding;
    // A/079/1 does not mean A/80/1: the zero replaces another digit, or is in the wrong place
    const near = registry.nearest(citation.text, citation.claims).filter((name) => name.length > suggestion.length);
    if (near.length === 0) return finding;
    // A/64/010 is A/64/10, or A/64/100 with two digits transposed
    if (registry.find(suggestion)) return { ...finding, message: `${message}; or did you mean ${either(near)}?` };
    // S/011/784 is not another form of S/11/784: a digit is missing
    return {
      message: `${message} (${suggestion}); did you mean ${either(near)}?`,
      ...(span ? { span } : {}),
      ...(near.length === 1 ? { suggestion: near[0] as string } : {}),
    };
  },
};
