import { longDate } from "../../words/wording.ts";
import type { CitationRule } from "../engine/rule.ts";
import { exchanged } from "../shared/acts.ts";

export const reversed: CitationRule = {
  id: "act/reversed",
  severity: "error",
  summary: "The session and the number of a resolution are transposed.",
  why: "The session comes first, 64/293: there has been no session 293. The two are often transposed in texts typed from right to left.",
  limits:
    "Without a date, reported only where no body can have held so many sessions, or the body named does not use such numbers. The fix transposes the two; the number may be wrong in another way.",
  fixes: "suggested",
  examples: {
    wrong: [
      "In General Assembly resolution 293/64, States agreed.",
      "In its resolution 66/65 of 8 December 2010, the General Assembly set up a group.",
    ],
    right: ["In General Assembly resolution 64/293, States agreed."],
  },
  check(resolved, { registry }) {
    const { citation } = resolved;
    const right = citation.target.kind === "act" ? exchanged(resolved, registry) : undefined;
    if (!right || citation.target.kind !== "act") return undefined;
    const { session, ordinal } = citation.target;
    const written = `${session}/${ordinal}`;
    const at = citation.start + citation.text.lastIndexOf(written);
    const span = { start: at, end: at + written.length };
    const day = right.date ? ` of ${longDate(right.date.value)}` : "";
    return {
      message: `session and number of "${citation.text}" are exchanged: there is ${right.name}${day}`,
      span,
      suggestion: right.name,
      ...(citation.text.includes(written) ? { fix: { ...span, text: `${ordinal}/${session}`, safe: false } } : {}),
    };
  },
};
