import type { CitationRule } from "../engine/rule.ts";

export const numerals: CitationRule = {
  id: "act/numerals",
  severity: "warning",
  summary: "A decision of the biodiversity conference has the numerals of a different period.",
  why: "Decisions of its first thirteen meetings have the meeting in Roman numerals, XII/3; from the fourteenth on, in Arabic numerals, 14/5.",
  source: "cbd.int, COP decisions",
  limits:
    "Only where the biodiversity conference is named. The fix changes the numeral of the meeting; check whether the number after it is right.",
  fixes: "suggested",
  examples: {
    wrong: [
      "See decision 12/3 of the Conference of the Parties to the Convention on Biological Diversity.",
      "See decision XIV/5 of the Conference of the Parties to the Convention on Biological Diversity.",
    ],
    right: [
      "See decision XII/3 of the Conference of the Parties to the Convention on Biological Diversity.",
      "See decision 14/5 of the Conference of the Parties to the Convention on Biological Diversity.",
    ],
  },
  check({ citation: { start, text, target } }) {
    if (target.kind !== "act" || target.body?.body !== "CBD/COP") return undefined;
    const { session: meeting, ordinal } = target;
    const right = romanMeetings[Number(meeting) - 1] ?? arabicMeetings.get(meeting);
    const at = text.indexOf(meeting);
    if (right === undefined || at < 0) return undefined;
    const span = { start: start + at, end: start + at + meeting.length };
    return {
      message: `decisions of that meeting are numbered ${right}/${ordinal}, not ${target.number}`,
      suggestion: `${right}/${ordinal}`,
      fix: { ...span, text: right, safe: false },
    };
  },
};

/** The first to the thirteenth meeting, 1994 to 2016 */
const romanMeetings = "I II III IV V VI VII VIII IX X XI XII XIII".split(" ");
const arabicMeetings = new Map("XIV XV XVI".split(" ").map((roman, i) => [roman, String(14 + i)]));
