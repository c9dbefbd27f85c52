/** Full stops and dashes written for strokes, in series where strokes must be meant. */
import { seriesOf } from "../../facts/stems.ts";
import { isDotted } from "../vocabulary.ts";
import { fault } from "./common.ts";
import { lettered, number, type Part, type Stem } from "./component.ts";

/** All components of a symbol in order, including one glued to its stem and one after a final full stop. */
export const complete = ({ glued }: Stem, read: readonly Part[], last: Part | null): readonly Part[] =>
  glued || last ? [...(glued ? [glued] : []), ...read, ...(last ? [last] : [])] : read;

/** Splits a component if strokes make a longer known stem: "C.GC.35" under CEDAW/ is C/GC/35. */
export function stroked(parts: readonly Part[], stem: string): readonly Part[] {
  if (!parts.some(mayBeSeveral)) return parts;
  let symbol = stem;
  return parts.flatMap((part) => {
    const several = mayBeSeveral(part) ? severalIn(part, symbol) : [part];
    for (const { text } of several) symbol += `/${text}`;
    return several;
  });
}

const mayBeSeveral = ({ kind, text, word }: Part): boolean =>
  kind === "number"
    ? /[.-]/.test(text)
    : kind === "lettered" &&
      (text.includes(".") ? !isDotted(word) || text.split(".").length > 2 : wordAndNumber.test(text));

/** "GC12" */
const wordAndNumber = /^([A-Z]{2,})(\d+)$/;

function severalIn(part: Part, before: string): readonly Part[] {
  const texts = part.kind === "number" ? numbersIn(part.text, before) : wordsIn(part.text, before);
  if (texts.length === 1) return [part];
  let start = part.start;
  return texts.map((text, i) => {
    const read = /^\d+[A-Z]?$/.test(text) ? number(text, start) : lettered(text, start);
    const [mark, first] = part.text.slice(start - part.start - 1);
    start = read.end + (wordAndNumber.test(part.text) ? 0 : 1);
    return { ...read, faults: [...(i === 0 ? part.faults : [markBefore(read, mark, first)]), ...read.faults] };
  });
}

/** "C.GC.35" under CEDAW/, "CN.7.2023.12" under E/, "GC12" under CRC/C/ */
function wordsIn(text: string, before: string): readonly string[] {
  const length = (texts: readonly string[]) => seriesOf([before, ...texts].join("/"))?.stem.length ?? 0;
  const [, word, number] = wordAndNumber.exec(text) ?? [];
  if (word !== undefined && number !== undefined)
    return length([word, number]) > length([`${word}.${number}`]) ? [word, number] : [text];
  const apart = text.split(".");
  return [apart, withNumbers(apart)].reduce((best, some) => (length(some) > length(best) ? some : best), [text]);
}

/** "2020.2" under CRPD/CSP/, "70-1" under A/RES/ */
function numbersIn(text: string, before: string): readonly string[] {
  const [first = "", second = ""] = text.split(/[.-]/);
  const isOne = text.includes("-") ? !ofSession.test(`${before}/${text}`) : !isOfSeveral(before, first);
  return isOne ? [text] : [first, second];
}

/** In series whose numbers follow a session or year: A/RES/70-1, S/2015-716; but A/RES/3201-3202 (S-VI) is two. */
const ofSession =
  /^A(?:\/HRC)?(?:\/RES)?\/\d{1,2}-\d{1,3}$|^(?:[SE]|E\/RES|S\/PRST|ST\/(?:SGB|AI|IC))\/(?:19[4-9]|20[0-4])\d-\d{1,4}$/;

/** "CN", "7", "2023" → "CN.7", "2023" */
function withNumbers(words: readonly string[]): readonly string[] {
  const made: string[] = [];
  for (const word of words) {
    const last = made.at(-1);
    if (last !== undefined && /^\d/.test(word) && isDotted(last)) made.splice(-1, 1, `${last}.${word}`);
    else made.push(word);
  }
  return made;
}

/** "." or "-" for the stroke before a part; otherwise there is none, and the part begins with `first`. */
const markBefore = ({ start }: Part, mark: string | undefined, first: string | undefined) =>
  mark === "-" || mark === "."
    ? fault(mark === "-" ? "stroke" : "dot-for-stroke", start - 1, start, "/")
    : fault("missing-stroke", start, start + 1, `/${first}`);

/**
 * Whether the symbol lacks a number, so that the full stop at `at` is not the end of a sentence with a note:
 * "CRPD/CSP/2020.2", "A/HRC/27.37", whose series count documents in each year or session.
 */
export function lacksNumber(text: string, at: number, { text: stem }: Stem, parts: readonly Part[]): boolean {
  const last = parts.at(-1);
  if (text[at] !== "." || parts.length < 2 || last?.kind !== "number") return false;
  return isOfSeveral([stem, ...parts.slice(0, -1).map((part) => part.text)].join("/"), last.text);
}

/** Whether a series counts documents in each year or session, and `number` is that year or session. */
function isOfSeveral(before: string, number: string): boolean {
  if (/\/\d/.test(before)) return false;
  const series = seriesOf(`${before}/${number}`);
  // S/2020 and A/27 were documents of the principal organs themselves
  if (series === undefined || /^[A-Z]{1,2}\/$/.test(series.stem)) return false;
  return /^(?:19[4-9]|20[0-4])\d$/.test(number)
    ? series.scheme.includes("year")
    : /^\d{1,2}$/.test(number) && (series.scheme.startsWith("session") || series.stem === "A/RES/");
}
