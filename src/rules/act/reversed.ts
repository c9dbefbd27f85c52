import { actOf } from "../acts.ts";
import type { CitationRule } from "../rule.ts";

/** No body whose acts are numbered by session comes near it in a lifetime. */
const lastSession = 120;

export const reversed: CitationRule = {
  id: "act/reversed",
  severity: "error",
  summary: "The session and the number of a resolution are exchanged.",
  why: "The session comes first, 64/293: a session 293 has not been held. Texts typed from right to left often have the two exchanged.",
  fixes: "suggested",
  examples: {
    wrong: ["In General Assembly resolution 293/64, States agreed."],
    right: ["In General Assembly resolution 64/293, States agreed."],
  },
  statuses: ["missing", "unlisted"],
  check(resolved, { registry }) {
    const { citation, target } = resolved;
    if (citation.target.kind !== "act" || citation.target.form !== "session") return undefined;
    const [, session, number] = /^(\d+)\/(\d+)$/.exec(citation.target.number) ?? [];
    if (!session || !number || Number(session) <= lastSession || target === null || !actOf(resolved)) return undefined;
    const right = registry.find(target.replace(`${session}/${number}`, `${number}/${session}`));
    if (!right) return undefined;
    const at = citation.start + citation.text.lastIndexOf(`${session}/${number}`);
    const span = { start: at, end: at + session.length + 1 + number.length };
    return {
      message: `session ${session} has not been held; ${right.name} exists`,
      span,
      suggestion: right.name,
      fix: { ...span, text: `${number}/${session}`, safe: false },
    };
  },
};
