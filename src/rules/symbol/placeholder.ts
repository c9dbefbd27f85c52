import type { FaultRule } from "../engine/rule.ts";

export const placeholder: FaultRule = {
  id: "symbol/placeholder",
  severity: "warning",
  summary: "The number of a document has not been filled in.",
  why: "The draft cites a document that has no number yet: if it is published so, the reader finds nothing.",
  limits:
    "Lists of forthcoming documents, alone in lines or cells, are not reported. The part before the gap is not read as a shorter symbol.",
  faults: ["placeholder"],
  examples: {
    wrong: ["The letter is in document A/77/…-S/2023/….", "See A/C.3/80/L.__.", "See A/RES/80/[…]."],
    right: ["The letter is in document A/77/726-S/2023/85."],
  },
  check: ({ start, end }, text, _citation, { source }) =>
    isListed(source.text, start, end) ? undefined : { message: `"${text}" is not yet filled in` },
};

/** Whether it stands by itself in a line or cell, as in a list of forthcoming documents. */
const isListed = (text: string, start: number, end: number): boolean =>
  /[\n\t|] *$/.test(text.slice(Math.max(0, start - 4), start)) && /^ *[\r\n\t|]/.test(text.slice(end, end + 4));
