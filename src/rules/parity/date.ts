import { longDate } from "../../words/wording.ts";
import type { ParityRule } from "../engine/rule.ts";

export const versionDate: ParityRule<"date"> = {
  id: "parity/date",
  severity: "error",
  summary: "Another language version gives a different date for the same document.",
  why: "One of the dates is wrong, and misleads the readers of that version.",
  limits: "Only where a paragraph of each version cites the document once, and both give a date.",
  examples: {
    wrong: ["Recalling A/RES/64/293 of 28 July 2010\nSee also A/RES/64/293 of 29 July 2010"],
    right: ["Recalling A/RES/64/293 of 28 July 2010\nSee also A/RES/64/293 of 28 July 2010"],
  },
  differs: ["date"],
  check: ({ here, there }, version) => ({
    message: `${version} has ${longDate(there.said)}, not ${longDate(here.said)}`,
    span: here,
  }),
};
