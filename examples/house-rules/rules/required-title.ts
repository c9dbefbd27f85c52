import type { CitationRule } from "wgtip";

/** The short titles that must stand beside the first citation of a document. */
const titles = new Map([
  ["A/RES/70/1", "2030 Agenda for Sustainable Development"],
  ["A/RES/69/283", "Sendai Framework"],
]);

/** How near the title must stand, in UTF-16 code units. */
const near = 200;

const requiredTitle: CitationRule = {
  id: "house/required-title",
  severity: "warning",
  summary: "A document that is known by its short title is first cited without it.",
  why: "Readers know these documents by their titles, not by their numbers.",
  limits: "Only the documents of its list, and only their first citation.",
  examples: {
    wrong: ["States adopted General Assembly resolution 70/1."],
    right: [
      "States adopted the 2030 Agenda for Sustainable Development (General Assembly resolution 70/1).",
      "The Sendai Framework (resolution 69/283 of the General Assembly) was adopted. Resolution 69/283 has a preamble.",
    ],
  },
  check(resolved, { resolved: all, source: { text } }) {
    const title = titles.get(resolved.target ?? "");
    const isFirst = all.find(({ target }) => target === resolved.target) === resolved;
    if (title === undefined || !isFirst) return undefined;
    const { start, end } = resolved.citation;
    if (
      text
        .slice(Math.max(0, start - near), end + near)
        .replace(/\s+/g, " ")
        .includes(title)
    )
      return undefined;
    return { message: `${resolved.target} is known as the ${title}, and the text does not say so here` };
  },
};

export default requiredTitle;
