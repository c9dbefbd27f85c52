import { type ActName, otherActKind, otherKind } from "../../facts/act-name.ts";
import { actName, claimedDate } from "../../facts/names.ts";
import { bareOwners, canNumber } from "../../facts/numbering.ts";
import { sureness } from "../../resolve/sureness.ts";
import type { ActTarget } from "../../types/citation.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import type { Entry, Registry } from "../../types/registry.ts";
import type { CitationRule, RuleFinding } from "../engine/rule.ts";
import { actOf } from "../shared/acts.ts";
import { isDraft } from "../shared/drafts.ts";

export const kind: CitationRule = {
  id: "act/kind",
  severity: "error",
  summary: "A decision is cited as a resolution, or a resolution as a decision.",
  why: "Resolutions and decisions are numbered in separate series: the reader looks in the wrong one.",
  source: "Editorial Manual, System of identification",
  limits:
    "An error where the number can only belong to the other kind, or where the text of the date given is of the other kind; a warning where the body is known only from the citing document, or no text with that number is known. Drafts are not reported.",
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
  statuses: ["missing", "unlisted", "ambiguous"],
  check(resolved, { registry, source, document }) {
    const { target, status, citation } = resolved;
    if (resolved.kind === "backreference" || isDraft(citation, source.text)) return undefined;
    const act = actOf(resolved);
    const other = act && registry.find(act.series === "S decision" ? `S/RES/${act.number}` : otherKind(target ?? ""));
    if (other && (status === "missing" || numbersOtherKind(act as ActName))) {
      const found =
        status === "missing" ? `there is no ${target}` : `${target} has the number of a ${kindOf(other.name)}`;
      return { message: `${found}; there is ${entitled(other)}`, suggestion: other.name };
    }
    const meant = ofOtherKind(resolved, document.body, registry);
    if (!meant) return act && ofNeither(act, resolved);
    const { entry, sure } = meant;
    return {
      message: `"${citation.text}" has the number of a ${kindOf(entry.name)}; there is ${entitled(entry)}`,
      suggestion: entry.name,
      ...(sure ? {} : { severity: "warning" as const }),
    };
  },
};

/**
 * A number that only acts of the other kind have, although none of them is known: "Human Rights Council resolution
 * 16/180"
 */
function ofNeither(act: ActName, { citation, status, because }: ResolvedCitation): RuleFinding | undefined {
  if (status !== "unlisted" || sureness(because) !== "said" || !numbersOtherKind(act)) return undefined;
  // Early decisions of other bodies had low numbers, and few of them are known; neither kind has reached 600
  if ((act.kind === "decision" && act.body !== "A/HRC") || act.ordinal >= 600) return undefined;
  const message = `"${citation.text}" has a number that only a ${otherActKind(act.kind)} can have`;
  return { message, severity: "warning" };
}

const entitled = ({ name, title }: Entry): string => (title ? `${name}, "${title.value}"` : name);

/**
 * If the body is open or only inferred: the act of the other kind with the claimed date; without a date, the one of the
 * body that issued the document, if its acts of this kind don't have the number.
 */
function ofOtherKind({ citation, target, because }: ResolvedCitation, own: string | undefined, registry: Registry) {
  const written = citation.target;
  if (written.kind !== "act" || written.act === "statement" || sureness(because) === "said") return undefined;
  const other: ActTarget = { ...written, act: otherActKind(written.act) };
  const found = (body: string) => registry.find(actName(body, other));
  const date = claimedDate(citation);
  if (date !== undefined) {
    const entry = bareOwners(other)
      .flatMap((body) => found(body) ?? [])
      .find((each) => each.date?.value === date);
    return entry && { entry, sure: true };
  }
  const unsettled = target === null || because === "form";
  const entry = unsettled && own && !canNumber(own, written) && canNumber(own, other) ? found(own) : undefined;
  return entry && { entry, sure: false };
}

const kindOf = (name: string): string => (/decision|DEC/i.test(name) ? "decision" : "resolution");

/**
 * Whether a number proves the other kind: decisions are numbered from 301 by the General Assembly (its longest session
 * had 340 resolutions), from 101 by the Human Rights Council and from 200 by the Economic and Social Council.
 */
function numbersOtherKind({ body, kind, session, ordinal }: ActName): boolean {
  // The Security Council does not number decisions
  if (body === "S") return kind === "decision";
  if (!/^(?:S-|ES-)?\d+$/.test(session)) return false;
  const [mostResolutions, firstDecision] = { A: [400, 301], E: [200, 101], "A/HRC": [100, 101] }[body] ?? [];
  if (!mostResolutions || !firstDecision) return false;
  return kind === "resolution" ? ordinal > mostResolutions : kind === "decision" && ordinal < firstDecision;
}
