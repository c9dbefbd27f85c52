import { bodyRow } from "../../facts/names.ts";
import type { FaultRule } from "../engine/rule.ts";

export const bodyAbbreviated: FaultRule = {
  id: "style/body-abbreviated",
  severity: "style",
  summary: "The name of the body of a resolution is abbreviated.",
  why: "The issuing body is named in full; the principal organs are never abbreviated.",
  source: "Editorial Manual, System of identification, A; Correspondence Manual, para. 24",
  limits:
    "Only the principal organs and the Human Rights Council; “the Assembly” and “the Council” are right once the body has been named.",
  faults: ["body-abbreviated"],
  examples: {
    wrong: ["In UNGA resolution 64/293, States agreed."],
    right: ["In General Assembly resolution 64/293, States agreed."],
  },
  check(fault, text, citation) {
    const body = citation?.target.kind === "act" ? citation.target.body?.body : undefined;
    // "Assembly" and "Council" are right once the body has been named in full
    if (!/^(?:A|S|E|T|A\/HRC)$/.test(body ?? "") || /[a-z]/.test(text)) return undefined;
    const name = bodyRow(body as string)?.name;
    return { message: `"${text}" is abbreviated`, span: fault, ...(name ? { suggestion: name } : {}) };
  },
};
