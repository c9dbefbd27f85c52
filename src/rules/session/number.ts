import type { ClaimRule } from "../engine/rule.ts";
import { actOf } from "../shared/acts.ts";

export const sessionNumber: ClaimRule<"session"> = {
  id: "session/number",
  severity: "error",
  summary: "The session given for a resolution or decision is not the one in its number.",
  why: "The first half of the number is the session at which the text was adopted: either the number or the session is wrong, and the reader cannot know which.",
  source: "Editorial Manual, System of identification",
  limits: "Only numbers that contain a regular session; 2008/25, 217 A (III) and S-27/2 are not checked.",
  examples: {
    wrong: ["States recalled General Assembly resolution 64/293, adopted at its sixty-third session."],
    right: ["States recalled General Assembly resolution 64/293, adopted at its sixty-fourth session."],
  },
  claim: "session",
  check({ session }, resolved) {
    const act = actOf(resolved);
    // "2008/25" has a year, "217 A (III)" a session in roman numerals, "S-27/2" a special session
    if (!act || !/^\d{1,2}$/.test(act.session) || Number(act.session) === session) return undefined;
    return { message: `${resolved.target} is of session ${act.session}, not of session ${session}` };
  },
};
