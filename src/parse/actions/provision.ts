/** Articles and rules, agenda items, back-references, official records, meetings, links. */
import type { Claim, Fault } from "../../types/citation.ts";
import type { Span } from "../../types/source.ts";
import { attach, type Draft, draft, ordinal, type Reading } from "./common.ts";
import { type Place, placeName } from "./locator.ts";
import type { SymbolNode } from "./symbol.ts";
import { symbols } from "./symbols.ts";

/** Longest range of articles that is expanded. */
const longestRange = 60;

/** Articles, and the places cited in each: `46`, `paragraph 4`. */
interface Part {
  readonly places: readonly Place[];
  readonly inner: readonly Reading[];
}

/**
 * One citation for each article, or each paragraph of one article, all with the span of the phrase.
 *   articles 5 to 7 and 9 of the Covenant        art. 5, 6, 7, 9
 *   article 9, paragraphs 1 (b) and 5, of the Protocol        art. 9, para. 1 (b); art. 9, para. 5
 */
export function provisions(
  unit: "article" | "rule",
  parts: readonly Part[],
  lead: readonly Reading[] | null,
  instrument: string,
  start: number,
  end: number,
): Draft[] {
  const named = instrument.replace(/\s+/g, " ");
  return parts.flatMap(({ places, inner }) => {
    const said = lead ?? inner;
    const locators = said.filter((r): r is Locator => r !== null && "kind" in r && r.kind === "locator");
    const faults = said.filter((r): r is Fault => r !== null && "fault" in r);
    const paragraphs = places.length === 1 ? locators.filter((l) => l.unit === "paragraph").flatMap(spelt) : [];
    return places.flatMap((place) =>
      spelt(place).flatMap((number) =>
        (paragraphs.length > 0 ? paragraphs : [undefined]).map((paragraph) => {
          const target = {
            kind: "provision",
            unit,
            number,
            instrument: named,
            ...(paragraph ? { paragraph } : {}),
          } as const;
          const { from, to, start: at, end: close } = place;
          const own: Claim = { kind: "locator", unit: "article", from, to, start: at, end: close };
          return draft(start, end, target, [own, ...locators, ...place.faults, ...faults]);
        }),
      ),
    );
  });
}

interface Group extends Span {
  readonly unit: "article" | "rule";
  readonly parts: readonly Part[];
}

/** "Article 2, paragraph 7, and Article 51 of the Charter": the name at the end applies to all groups. */
export const groups = (
  all: readonly Group[],
  lead: readonly Reading[] | null,
  instrument: string,
  start: number,
  end: number,
): Draft[] =>
  all.flatMap((one, i) =>
    provisions(
      one.unit,
      one.parts,
      i === 0 ? lead : null,
      instrument,
      i === 0 ? start : one.start,
      i === all.length - 1 ? end : one.end,
    ),
  );

type Locator = Extract<Claim, { kind: "locator" }>;

/** The names of the places in a range: 5 to 7 → "5", "6", "7". A place with letters stays as it is: "1 (b)". */
function spelt(place: Pick<Locator, "from" | "to" | "sub">): string[] {
  const { from, to } = place;
  const range = typeof from === "number" && typeof to === "number" && to > from && to - from <= longestRange;
  return range ? Array.from({ length: to - from + 1 }, (_, i) => String(from + i)) : [placeName(place)];
}

/** "item 2 (b) of the provisional agenda*", "agenda item 75" */
export function items(
  places: readonly Place[],
  agenda: string,
  note: string | null,
  start: number,
  end: number,
): Draft[] {
  return places.map((place) => {
    const target = {
      kind: "provision",
      unit: "item",
      number: placeName(place),
      instrument: agenda,
      ...(note ? { note } : {}),
    } as const;
    return draft(start, end, target, [...place.faults]);
  });
}

export function backReference(to: string, start: number, end: number, readings: readonly Reading[]): Draft[] {
  return [draft(start, end, { kind: "backreference", to: to as "resolution" | "decision" | "source" }, readings)];
}

/** "those resolutions" */
export const backReferences = (to: string, start: number, end: number): Draft[] => [
  draft(start, end, { kind: "backreference", to: to as "resolution" | "decision", several: true }),
];

/** The session or year in the name of a volume of Official Records; undefined if the words give neither. */
export const recordSession = (words: string): number | undefined => ordinal(words);

/** The symbol in "…, Sixty-second Session, Supplement No. 53 (A/62/53)", with what the words claim about it. */
export function supplement(
  session: number | undefined,
  number: string,
  start: number,
  end: number,
  cited: readonly Draft[],
): Draft[] {
  const claim: Claim = {
    kind: "supplement",
    number: Number(number),
    ...(session === undefined ? {} : { session }),
    start,
    end,
  };
  if (cited[0]) attach(cited[0], claim);
  return [...cited];
}

export function meeting(number: string, plenary: boolean, start: number, end: number, date: Claim | null): Draft[] {
  const target = { kind: "meeting", unit: "meeting", number: Number(number.replace(",", "")) } as const;
  return [draft(start, end, plenary ? { ...target, plenary } : target, date)];
}

export const link = (symbol: SymbolNode): Draft[] => symbols(symbol, [], [], []);
