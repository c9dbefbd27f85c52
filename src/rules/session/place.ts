import { bodyWords } from "../../facts/names.ts";
import { isKnownPlace, isPlace } from "../../facts/places.ts";
import type { SittingRule } from "../engine/rule.ts";
import { isPlanned } from "../shared/sittings.ts";

export const sessionPlace: SittingRule = {
  id: "session/place",
  severity: "error",
  summary: "The place given for a session or meeting is not the one where the body met.",
  why: "A session is identified by its number, place and dates; readers repeat a wrong place as a fact.",
  source: "Editorial Manual, References to sessions and meetings",
  limits: "A warning where the place is not in the tables. A text older than the session may give the planned place.",
  examples: {
    wrong: [
      "It was adopted at the fourth session of the Conference of the States Parties to the United Nations Convention against Corruption, held in Doha from 24 to 28 October 2011.",
    ],
    right: [
      "It was adopted at the fourth session of the Conference of the States Parties to the United Nations Convention against Corruption, held in Marrakesh, Morocco, from 24 to 28 October 2011.",
    ],
  },
  sitting: true,
  check({ sitting, body, known }, context) {
    if (isPlanned(sitting, known, context)) return undefined;
    const { place, part, unit } = sitting;
    const number = sitting.label ?? (known && "number" in known ? known.number : "");
    if (place === undefined || part || !known?.place) return undefined;
    if (isPlace(place.place, known.place) !== false) return undefined;
    return {
      message: `${unit} ${number} of ${bodyWords(body)} was held in ${known.place}`,
      span: place,
      ...(isKnownPlace(place.place) ? {} : { severity: "warning" as const }),
      suggestion: known.place,
    };
  },
};
