import { isInCalendar, weekdays } from "../../words/days.ts";
import { longDate } from "../../words/wording.ts";
import type { DocumentRule } from "../engine/rule.ts";

export const weekday: DocumentRule = {
  id: "date/weekday",
  severity: "error",
  summary: "A date is given with the wrong weekday.",
  why: "Those who come to a meeting go by one of the two: either the weekday or the date is wrong, and the reader cannot know which.",
  limits: "The fix inserts the weekday of the date; the date itself may be wrong.",
  fixes: "suggested",
  examples: {
    wrong: ["The meeting will be opened on Wednesday, 14 April 2009, at 10 a.m."],
    right: ["The meeting will be opened on Tuesday, 14 April 2009, at 10 a.m."],
  },
  document: true,
  check({ parsed }) {
    return parsed.weekdays.flatMap(({ weekday, date, name, start, end }) => {
      // "31 April" is reported by date/impossible
      if (!isInCalendar(date)) return [];
      const day = new Date(`${date}T00:00Z`);
      if (day.getUTCDay() === weekday) return [];
      const right = weekdays[day.getUTCDay()] as string;
      return [
        {
          message: `${longDate(date)} was a ${right}`,
          span: { start, end },
          suggestion: right,
          fix: { ...name, text: right, safe: false },
        },
      ];
    });
  },
};
