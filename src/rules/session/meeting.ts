import { bodyWords } from "../../facts/names.ts";
import type { Meeting, Registry } from "../../types/registry.ts";
import type { SittingRule } from "../engine/rule.ts";
import { isPlanned, knownDays, spokenDays, wholeDays } from "../shared/sittings.ts";
import { otherDays } from "./dates.ts";

export const meetingDates: SittingRule = {
  id: "session/meeting",
  severity: "error",
  summary: "The dates given for a meeting of a working group are not those on which it met.",
  why: "The report of a meeting is found by its year and number, so a wrong date leads to the report of another meeting, or to none.",
  source: "Editorial Manual, References to sessions and meetings",
  limits:
    "Only working groups whose meetings are known; not reported between meetings whose numbering has a gap. Future meetings are not reported. The fix changes the dates; the number may be wrong instead.",
  fixes: "suggested",
  examples: {
    wrong: ["The Working Group on Trafficking in Persons held its fifth meeting from 6 to 8 November 2012."],
    right: [
      "The Working Group on Trafficking in Persons held its fifth meeting from 6 to 8 November 2013.",
      "The Working Group on Trafficking in Persons met from 14 to 15 April 2009 and on 19 October 2010.",
    ],
  },
  sitting: true,
  check({ sitting, body, known }, context) {
    const { registry, document } = context;
    if (isPlanned(sitting, known, context)) return undefined;
    if (known !== undefined && "name" in known) {
      const days = knownDays(known);
      return days && otherDays(sitting, days, `${sitting.unit} ${known.number} of ${bodyWords(body)}`);
    }
    if (sitting.held === undefined || sitting.label !== undefined || sitting.held.from.length < 10) return undefined;
    const said = wholeDays(sitting.held);
    const between = unbroken(body, registry);
    const last = between.at(-1);
    if (last === undefined || said.to > last.to) return undefined;
    if (document.day !== undefined && said.to >= document.day) return undefined;
    const near = between.find((meeting) => said.from <= meeting.to && meeting.from <= said.to);
    const before = between.findLast((meeting) => meeting.to < said.from);
    const after = between.find((meeting) => meeting.from > said.to);
    const met = near ? [near] : [before, after].filter((meeting) => meeting !== undefined);
    return {
      message: `${bodyWords(body)} did not meet then; it met ${met.map(spokenDays).join(", and then ")}`,
      span: sitting.held,
      severity: "warning",
      ...(near ? { suggestion: spokenDays(near) } : {}),
    };
  },
};

/** The meetings from the first on without a gap in their numbers: there were no others in that time. */
function unbroken(body: string, { meetings }: Registry): readonly Meeting[] {
  const numbered = meetings
    .filter((meeting) => meeting.body === body && meeting.number !== undefined)
    .sort((a, b) => (a.number as number) - (b.number as number));
  return numbered.filter(({ number }, i) => number === i + 1);
}
