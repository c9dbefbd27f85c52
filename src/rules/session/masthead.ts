import type { CitationRule } from "../engine/rule.ts";

export const mastheadSession: CitationRule = {
  id: "session/masthead",
  severity: "warning",
  summary: "The session in the masthead is not the one in the document's own symbol.",
  why: "Documents of the General Assembly and the Human Rights Council carry the session in their symbol; a masthead copied from last year’s document keeps the old session.",
  source: "Editorial Manual, Mastheads",
  limits:
    "Only symbols of the General Assembly, its Main Committees and the Human Rights Council, and only regular sessions.",
  examples: {
    wrong: [
      "A/C.3/80/L.17\n\nGeneral Assembly\n\nDistr.: Limited\n31 October 2025\n\nOriginal: English\n\nSeventy-ninth session\n",
    ],
    right: [
      "A/C.3/80/L.17\n\nGeneral Assembly\n\nDistr.: Limited\n31 October 2025\n\nOriginal: English\n\nEightieth session\n",
    ],
  },
  check({ citation }, { document: { symbol } }) {
    const { target } = citation;
    if (target.kind !== "meeting" || target.unit !== "session" || target.special) return undefined;
    const own = /^A\/(?:C\.[1-6]\/|HRC\/)?(\d{1,2})\//.exec(symbol ?? "")?.[1];
    if (own === undefined || Number(own) === target.number) return undefined;
    return { message: `${symbol} is of session ${own}, the masthead says ${target.number}` };
  },
};
