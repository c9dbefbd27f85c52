import { type ActName, otherKind } from "../../facts/act-name.ts";
import { actNamed } from "../../facts/act-names.ts";
import type { Registry } from "../../types/registry.ts";
import type { Source } from "../../types/source.ts";
import { either } from "../../words/wording.ts";
import type { CitationRule } from "../engine/rule.ts";
import { actOf, exchanged, isWithNote } from "../shared/acts.ts";
import { isDraft } from "../shared/drafts.ts";

export const unknown: CitationRule = {
  id: "act/unknown",
  severity: "error",
  summary: "A resolution or decision does not exist: the registry knows all those of its session or year.",
  why: "A wrong number leads to a different text, or to none.",
  limits:
    "Only where the registry is complete, and not for drafts. In plain text, a number that may end with a footnote indicator is a warning.",
  examples: {
    wrong: ["The Conference of the Parties to the Organized Crime Convention adopted decision 4/9."],
    right: ["The Conference of the Parties to the Organized Crime Convention adopted decision 4/8."],
  },
  statuses: ["missing"],
  check(resolved, { registry, source }) {
    const { lookup, target, kind, citation } = resolved;
    if (lookup?.status !== "missing" || target === null || kind === "backreference") return undefined;
    if (isDraft(citation, source.text)) return undefined;
    const act = actOf(resolved);
    // … date/council-year reports one of another year, act/kind one of the other kind, act/reversed transposed numbers
    if (act?.body === "S" && act.kind === "resolution" && registry.councilYear(act.ordinal)) return undefined;
    if (registry.find(otherKind(target)) || exchanged(resolved, registry)) return undefined;
    const { coverage } = lookup;
    const nearest = citation.claims.length > 0 ? registry.nearest(target, citation.claims) : lookup.nearest;
    const withNote = act && noted(target, act, registry, source);
    if (withNote) {
      const message = `there is no ${target}; it may be ${withNote} with the indicator of a note`;
      return { message, severity: "warning", suggestion: withNote };
    }
    return {
      message: `there is no ${target} (the registry knows all of ${coverage})${nearest.length > 0 ? `; did you mean ${either(nearest)}?` : ""}`,
      ...(nearest.length === 1 ? { suggestion: nearest[0] as string } : {}),
    };
  },
};

/** Decision 4/12 may be 4/1 with note 2, and 25853 (2021) may be 2585 with note 3. */
function noted(target: string, { ordinal }: ActName, registry: Registry, source: Pick<Source, "format">) {
  const [, before = "", number = "", behind = ""] = /^(.*?)(\d+)((?: \(\d{4}\))?)$/.exec(target) ?? [];
  return [1, 2]
    .map((digits) => before + number.slice(0, -digits) + behind)
    .find((shorter) => {
      const other = registry.find(shorter) && actNamed(shorter);
      return other !== undefined && isWithNote(String(ordinal), String(other.ordinal), source);
    });
}
