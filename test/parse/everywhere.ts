import { parse, parseAt } from "../../src/parse/parse.ts";
import { continues } from "../../src/parse/trigger.ts";
import type { Parsed } from "../../src/types/citation.ts";

const everywhere = (folded: string) => (from: number) => {
  for (let at = from; at < folded.length; at++) if (!continues(folded, at)) return at;
  return -1;
};

const words = ({ citations, sittings, weekdays }: Parsed): string[] =>
  [...citations, ...sittings, ...weekdays].map((one) => `${one.start} ${JSON.stringify(one)}`);

/** What is found at the triggers, and what by reading wherever no word or path goes on. */
export const bothWays = (text: string): { atTriggers: string[]; everywhere: string[] } => ({
  atTriggers: words(parse({ text, skip: [] })),
  everywhere: words(parseAt(text, everywhere)),
});
