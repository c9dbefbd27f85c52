import { misnamed, misspelt, respelt, unabbreviated } from "../../facts/stems.ts";
import { mostNearest } from "../../registry/near/nearest.ts";
import { either } from "../../words/wording.ts";
import type { CitationRule, RuleFinding } from "../engine/rule.ts";

export const stem: CitationRule = {
  id: "symbol/stem",
  severity: "warning",
  summary: "No known series has this stem, or no symbol this component, but a known one differs by a slip.",
  why: "The stem names the body that issued the document; with a wrong letter, the symbol names another body or none.",
  limits:
    "Only stems and components that differ from a known one by one letter or two transposed letters, or that abbreviate the name of a body. The series may be one that no table lists.",
  examples: {
    wrong: [
      "The report is CTOC/CPO/WG.4/2010/6.",
      "See A/HCR/27/37.",
      "See S/REZ/1325.",
      "See A/AC/237/84.",
      "See UNGA/RES/71/205.",
    ],
    right: ["The report is CTOC/COP/WG.4/2010/6."],
  },
  statuses: ["unknown series", "unlisted", "missing"],
  check({ citation, lookup, kind, target }) {
    if (kind !== "symbol" || target === null) return undefined;
    const written = unabbreviated(target);
    const isUnknown = lookup?.status === "unknown series";
    const known = isUnknown ? lookup.nearest : [];
    // ACCC/ is another institution's, not FCCC/; but TS/SGB/ is ST/SGB/
    const begins = (other: string) => other[0] === target[0] || (other[0] === target[1] && other[1] === target[0]);
    const alike = isUnknown ? respelt(target).filter(begins) : misspelt(target);
    const nearest = written ? [written] : known.length > 0 ? known : alike;
    if (nearest.length > mostNearest) return undefined;
    if (nearest.length === 0) return misnaming(target);
    return {
      message: `no series begins like ${citation.text}; did you mean ${either(nearest)}?`,
      ...(nearest.length === 1 ? { suggestion: nearest[0] as string } : {}),
    };
  },
};

const between = /\/| (?=\()/;

/** A word after the stem: "A/C.3/80/RS.4", "A/80/6 (Introducton)" */
function misnaming(target: string): RuleFinding | undefined {
  const right = misnamed(target);
  if (right === undefined) return undefined;
  const components = new Set(right.split(between));
  const word = target.split(between).find((component) => !components.has(component));
  return { message: `no symbol has a component ${word}; did you mean ${right}?`, suggestion: right };
}
