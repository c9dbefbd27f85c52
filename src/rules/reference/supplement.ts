import type { ClaimRule } from "../engine/rule.ts";

export const supplement: ClaimRule<"supplement"> = {
  id: "reference/supplement",
  severity: "error",
  summary: "The session, the number of the supplement and the symbol of official records disagree.",
  why: "Supplement No. 53 of the sixty-second session is A/62/53: the symbol contains the session and the number. In the Economic and Social Council, Supplement No. 7 of 2009 is E/2009/27.",
  source: "Editorial Manual, Footnotes, chap. III",
  limits:
    "For the Economic and Social Council, only since 1990 and only numbers reserved for supplements; Supplement No. 1 may have any number.",
  examples: {
    wrong: [
      "See Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/61/53), chap. IV.",
      "See Official Records of the Economic and Social Council, 2009, Supplement No. 8 (E/2009/27), chap. I.",
    ],
    right: [
      "See Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/62/53), chap. IV.",
      "See Official Records of the Economic and Social Council, 2009, Supplement No. 7 (E/2009/27), chap. I.",
    ],
  },
  claim: "supplement",
  check({ session, number, start, end }, { citation }, { source }) {
    if (citation.target.kind !== "symbol") return undefined;
    const symbol = citation.target.name;
    // ", Sixty-second Session, …" without the comma
    const from = start + source.text.slice(start, end).search(/\w/);
    const span = { start: from, end: Math.max(end, citation.end) };
    const [, organ, inSymbol, document] = /^([AE])\/(\d+)\/(\d+)(?:[/ ]|$)/.exec(symbol) ?? [];
    if (!organ || !inSymbol || !document) return undefined;
    if (session !== undefined && session !== Number(inSymbol)) {
      const words =
        organ === "A" ? `session ${inSymbol}, the words say ${session}` : `${inSymbol}, the words say ${session}`;
      return { message: `${symbol} is of ${words}`, span, suggestion: `${organ}/${session}/${document}` };
    }
    const expected = organ === "A" ? Number(document) : councilSupplement(Number(inSymbol), Number(document), number);
    if (expected === undefined || expected === number) return undefined;
    return { message: `${symbol} is Supplement No. ${expected}, the words say No. ${number}`, span };
  },
};

/**
 * E/2009/27 is Supplement No. 7: the numbers 21 to 60 were kept for the supplements. Not for No. 1, the resolutions and
 * decisions of the year, nor before 1990.
 */
const councilSupplement = (year: number, document: number, number: number): number | undefined =>
  year >= 1990 && document > 20 && document <= 60 && number !== 1 ? document - 20 : undefined;
