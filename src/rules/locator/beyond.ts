import { actOf } from "../acts.ts";
import type { ClaimRule } from "../rule.ts";

export const beyond: ClaimRule<"locator"> = {
  id: "locator/beyond",
  severity: "warning",
  summary: "A paragraph is cited beyond the last operative paragraph of a resolution or decision.",
  why: "There is nothing to be read there. It is reported only of texts without an annex whose paragraphs were counted in the text itself.",
  examples: {
    wrong: ["See paragraph 45 of Security Council resolution 1325 (2000)."],
    right: ["See paragraph 10 of Security Council resolution 1325 (2000)."],
  },
  claim: "locator",
  check(claim, resolved) {
    const { entry, citation, kind } = resolved;
    const last = entry?.paragraphs;
    if (claim.unit !== "paragraph" || last?.basis !== "header" || entry?.annexes || kind === "backreference")
      return undefined;
    const number = Math.max(Number.parseInt(String(claim.from), 10), Number.parseInt(String(claim.to), 10));
    if (!(number > last.value) || !actOf(resolved)) return undefined;
    // The paragraphs of an annex, a section or a part are counted by themselves
    if (citation.claims.some((other) => other.kind === "locator" && other.unit !== "paragraph")) return undefined;
    return { message: `${resolved.target} has ${last.value} operative paragraph${last.value === 1 ? "" : "s"}` };
  },
};
