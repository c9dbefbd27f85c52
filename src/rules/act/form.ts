import { otherKind } from "../../facts/act-name.ts";
import { actNamed } from "../../facts/act-names.ts";
import { actName, bodyWords, claimedDate } from "../../facts/names.ts";
import { bareOwners, canNumber, canNumberSession, ownerByForm } from "../../facts/numbering.ts";
import { sureness } from "../../resolve/sureness.ts";
import type { ActTarget, Citation, NumberForm } from "../../types/citation.ts";
import type { Registry } from "../../types/registry.ts";
import { either } from "../../words/wording.ts";
import type { CitationRule } from "../engine/rule.ts";
import { exchanged, mayBeOf } from "../shared/acts.ts";

/** How the principal organs and the Human Rights Council number. Other bodies have forms that are not all known. */
const ways: Readonly<Record<string, string>> = {
  A: "64/293 or, before 1976, 217 A (III)",
  S: "1325 (2000)",
  E: "2008/25 or, before 1978, 1503 (XLVIII)",
  "A/HRC": "31/6",
};

/** Labels of special sessions vary, and a plain number may be the indicator of a note. */
const uncertain: ReadonlySet<NumberForm> = new Set(["special", "plain"]);

export const form: CitationRule = {
  id: "act/form",
  severity: "error",
  summary: "The body named does not number its resolutions or decisions in this form.",
  why: "The General Assembly numbers its resolutions 64/293, the Security Council 1325 (2000), the Economic and Social Council 2008/25: either the body or the number is wrong.",
  source: "Editorial Manual, System of identification",
  limits:
    "Only where the body is named and its forms are known: the principal organs and the Human Rights Council. A list under two names, “General Assembly and Security Council resolutions”, is not checked.",
  examples: {
    wrong: [
      "In Security Council resolution 64/293, States agreed.",
      "In General Assembly resolution 1325 (2000), States agreed.",
      "In Economic and Social Council resolution 64/293, States agreed.",
    ],
    right: [
      "In General Assembly resolution 64/293 and Security Council resolution 1325 (2000), States agreed.",
      "In General Assembly and Security Council resolutions 60/180 and 1645 (2005), States agreed.",
    ],
  },
  statuses: ["found", "missing", "unlisted"],
  check(resolved, { registry }) {
    const { citation, target } = resolved;
    const written = citation.target;
    if (written.kind !== "act" || !written.body || written.bare || uncertain.has(written.form)) return undefined;
    if (sureness(resolved.because) !== "said" || target === null) return undefined;
    const body = actNamed(target)?.body ?? "";
    const way = ways[body];
    if (way === undefined || canNumber(body, written)) return undefined;
    if (exchanged(resolved, registry)) return undefined;
    // "General Assembly resolution 1514 (1960)" is 1514 (XV)
    const isOld = body === "A" && written.form === "council" && /\([SE-]*[IVXL]+\)$/.test(target);
    if (resolved.entry && !isOld) return undefined;
    const right = isOld ? [target] : owned(citation, written, registry);
    // A number that is only too high may be that of a decision, or another body's
    if (canNumberSession(body, written) && (right.length === 0 || registry.find(otherKind(target)))) return undefined;
    return {
      message: `${bodyWords(body)} numbers its ${written.act}s ${way}, not ${written.number}${right.length > 0 ? `; there is ${either(right)}` : ""}`,
      span: { start: Math.min(written.body.start, citation.start), end: citation.end },
      ...(right.length === 1 ? { suggestion: right[0] as string } : {}),
    };
  },
};

/** The acts with this number: of the body that uses its form and, if a date is claimed, adopted on that date. */
function owned(citation: Citation, written: ActTarget, registry: Registry): string[] {
  const owner = ownerByForm(written);
  const date = claimedDate(citation);
  return (owner ? [owner] : bareOwners(written)).flatMap((body) => {
    const entry = registry.find(actName(body, written));
    return entry && (date === undefined || mayBeOf(entry, date, registry)) ? [entry.name] : [];
  });
}
