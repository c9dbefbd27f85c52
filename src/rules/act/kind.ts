import { type ActName, otherKind } from "../../registry/act-name.ts";
import { actOf, isDraft } from "../acts.ts";
import type { CitationRule } from "../rule.ts";

export const kind: CitationRule = {
  id: "act/kind",
  severity: "error",
  summary: "A decision is cited as a resolution, or a resolution as a decision.",
  why: "Both are numbered by session, each in its own series: the reader looks in the wrong one (Editorial Manual, System of identification).",
  examples: {
    wrong: [
      "The Conference of the Parties to the Organized Crime Convention, in its resolution 4/4, set up a group.",
      "In General Assembly decision 64/293, States agreed.",
    ],
    right: [
      "The Conference of the Parties to the Organized Crime Convention, in its decision 4/4, set up a group.",
      "In General Assembly resolution 64/293, States agreed.",
    ],
  },
  statuses: ["missing", "unlisted"],
  check(resolved, { registry, source }) {
    const { target, status, citation } = resolved;
    const act = actOf(resolved);
    if (!act || target === null || resolved.kind === "backreference") return undefined;
    if (isDraft(citation, source.text)) return undefined;
    const other = registry.find(otherKind(target));
    if (!other || (status !== "missing" && !numbersOtherKind(act))) return undefined;
    const title = other.title ? `, "${other.title.value}"` : "";
    const found =
      status === "missing" ? `there is no ${target}` : `${target} has the number of a ${kindOf(other.name)}`;
    return { message: `${found}; there is ${other.name}${title}`, suggestion: other.name };
  },
};

const kindOf = (name: string): string => (/decision|DEC/i.test(name) ? "decision" : "resolution");

/**
 * Whether a number proves the other kind: decisions are numbered from 301 by the General Assembly (its longest session
 * had 340 resolutions), from 101 by the Human Rights Council and from 200 by the Economic and Social Council.
 */
function numbersOtherKind({ body, kind, session, ordinal }: ActName): boolean {
  if (!/^(?:S-|ES-)?\d+$/.test(session)) return false;
  const [mostResolutions, firstDecision] = { A: [400, 301], E: [200, 101], "A/HRC": [100, 101] }[body] ?? [];
  if (!mostResolutions || !firstDecision) return false;
  return kind === "resolution" ? ordinal > mostResolutions : kind === "decision" && ordinal < firstDecision;
}
