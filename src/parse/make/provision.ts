/** Articles and rules, agenda items, back-references, official records, meetings, links. */
import type { Claim } from "../../types.ts";
import { attach, type Draft, draft, ordinal, type Reading } from "./common.ts";
import { type Place, placeName } from "./locator.ts";
import { type SymbolNode, symbols } from "./symbol.ts";

/**
 * One citation an article, all with the span of the phrase; a range is one citation, with its ends as a locator.
 *   articles 5 to 7 and 9 of the Covenant
 */
export function provisions(unit: "article" | "rule", places: readonly Place[], paragraphs: readonly Reading[], instrument: string, start: number, end: number): Draft[] {
  const inner = (paragraphs.flat() as (Claim | null)[]).filter((c): c is Claim & { kind: "locator" } => c !== null && "kind" in c && c.kind === "locator");
  const paragraph = places.length === 1 && inner[0]?.unit === "paragraph" ? placeName(inner[0] as unknown as Place) : places.length === 1 ? places[0]?.sub : undefined;
  return places.map((place) => {
    const number = `${place.from}${place.to === place.from ? "" : `–${place.to}`}`;
    const target = { kind: "provision", unit, number, instrument: instrument.replace(/\s+/g, " "), ...(paragraph ? { paragraph } : {}) } as const;
    const own: Claim = { kind: "locator", unit: "article", from: place.from, to: place.to, start: place.start, end: place.end };
    return draft(start, end, target, [own, ...inner, ...place.faults]);
  });
}

/** "item 2 (b) of the provisional agenda*", "agenda item 75" */
export function items(places: readonly Place[], agenda: string, note: string | null, start: number, end: number): Draft[] {
  return places.map((place) => {
    const target = { kind: "provision", unit: "item", number: placeName(place), instrument: agenda, ...(note ? { note } : {}) } as const;
    return draft(start, end, target, [...place.faults]);
  });
}

export function backReference(to: string, start: number, end: number, readings: readonly Reading[]): Draft[] {
  return [draft(start, end, { kind: "backreference", to: to as "resolution" | "decision" | "source" }, readings)];
}

/** The session or year by which a volume of Official Records is named; undefined where the words name neither. */
export const recordSession = (words: string): number | undefined => ordinal(words);

/** The symbol in "…, Sixty-second Session, Supplement No. 53 (A/62/53)" with what the words claim of it. */
export function supplement(session: number | undefined, number: string, start: number, end: number, cited: readonly Draft[]): Draft[] {
  const claim: Claim = { kind: "supplement", number: Number(number), ...(session === undefined ? {} : { session }), start, end };
  if (cited[0]) attach(cited[0], claim);
  return [...cited];
}

export function meeting(number: string, start: number, end: number, date: Claim | null): Draft[] {
  return [draft(start, end, { kind: "meeting", unit: "meeting", number: Number(number) }, date)];
}

export const link = (symbol: SymbolNode): Draft[] => symbols(symbol, [], [], []);
