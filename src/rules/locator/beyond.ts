import { sureness } from "../../resolve/sureness.ts";
import type { ClaimRule } from "../engine/rule.ts";
import { actOf } from "../shared/acts.ts";

export const beyond: ClaimRule<"locator"> = {
  id: "locator/beyond",
  severity: "error",
  summary: "A cited paragraph is beyond the last one of its document.",
  why: "There is no such paragraph: a digit is wrong, or another text is meant.",
  limits:
    "Only documents whose paragraphs have been counted in the text itself; of those with an annex, only resolutions and decisions. A warning where another document may be meant, or where the last digit may be a footnote indicator.",
  examples: {
    wrong: ["See paragraph 45 of Security Council resolution 1325 (2000)."],
    right: ["See paragraph 10 of Security Council resolution 1325 (2000)."],
  },
  claim: "locator",
  check(claim, resolved, { source }) {
    const { entry, citation, kind, because, target } = resolved;
    const last = entry?.paragraphs;
    if (claim.unit !== "paragraph" || last?.basis !== "header" || kind === "backreference") return undefined;
    const number = Math.max(Number.parseInt(String(claim.from), 10), Number.parseInt(String(claim.to), 10));
    if (!(number > last.value)) return undefined;
    // Annexes, sections and parts number their own paragraphs
    if (citation.claims.some((other) => other.kind === "locator" && other.unit !== "paragraph")) return undefined;
    const act = actOf(resolved);
    if (entry?.annexes && !act) return undefined;
    // "para. 45" may be paragraph 4 with note 5
    const isNoted = source.format === "text" && Math.trunc(number / 10) > 0 && Math.trunc(number / 10) <= last.value;
    // It is not known how a report numbers the paragraphs of its annexes
    const isSure = act !== undefined && sureness(because) === "said" && !isNoted;
    const paragraphs = `${act ? "operative " : ""}paragraph${last.value === 1 ? "" : "s"}`;
    return {
      message: `${target} has ${last.value} ${paragraphs}; paragraph ${number} is not one of them${entry?.annexes ? "; of the annex it would be “annex, para.”" : ""}`,
      ...(isSure ? {} : { severity: "warning" }),
    };
  },
};
