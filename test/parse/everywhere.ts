import { parse, parseAt } from "../../src/parse/parse.ts";
import { continues } from "../../src/parse/trigger.ts";
import type { Parsed } from "../../src/types/citation.ts";

const everywhere = (folded: string) => (from: number) => {
  for (let at = from; at < folded.length; at++) if (!continues(folded, at)) return at;
  return -1;
};

const words = ({ citations, sittings, weekdays }: Parsed): string[] =>
  [...citations, ...sittings, ...weekdays].map((one) => `${one.start} ${JSON.stringify(one)}`);

/** The citations found at the triggers, and those found by reading at every place where no word or path continues. */
export const bothWays = (text: string): { atTriggers: string[]; everywhere: string[] } => ({
  atTriggers: words(parse({ text, skip: [] })),
  everywhere: words(parseAt(text, everywhere)),
});
