import type { ActName } from "../../facts/act-name.ts";
import { actNamed } from "../../facts/act-names.ts";
import { bareOwners } from "../../facts/numbering.ts";
import type { FaultRule } from "../engine/rule.ts";
import { respelt } from "../shared/respelt.ts";

export const symbolForNumber: FaultRule = {
  id: "style/symbol-for-number",
  severity: "style",
  summary: "The text cites a resolution or decision by its symbol.",
  why: "A resolution is identified by its body and number; the symbol belongs in the note.",
  source: "Editorial Manual, System of identification, A",
  limits: "The fix is safe where the body is named, or no other body has such a number; otherwise it needs review.",
  fixes: "safe",
  faults: ["symbol-for-number"],
  examples: {
    wrong: ["In its resolution A/RES/64/293, the General Assembly adopted the plan."],
    right: ["In its resolution 64/293, the General Assembly adopted the plan."],
  },
  check(fault, text, citation, { source }) {
    const finding = respelt(fault, undefined, `"${text}" is cited by its number, ${fault.right}`);
    const before = source.text.slice(Math.max(0, fault.start - longest), fault.start);
    const act = citation && "name" in citation.target ? actNamed(citation.target.name) : undefined;
    if (finding?.fix === undefined || act === undefined) return finding;
    // Without its symbol, 60/1 may be another body's; after "SCR 242;" a bare number is not an act
    const isSure = keyword.test(before) && (act.body === "S" || named.test(before) || ownersOf(act).length < 2);
    return isSure ? finding : { ...finding, fix: { ...finding.fix, safe: false } };
  },
};

/** "resolutions ", and a list up to here; with the body before it. */
const keyword = /\b(?:resolution|decision)s?\s[^.;]*$/i;
const named = /\b(?:General Assembly|Economic and Social Council|Assembly|its|GA)\b[^.;]*$/;
/** In UTF-16 units. */
const longest = 120;

const ownersOf = (act: ActName): string[] =>
  bareOwners({ ...act, act: act.kind, form: act.session.length === 4 ? "year" : "session" });
