import { readFileSync } from "node:fs";
import { alike, expand, extract, type Score } from "./score.ts";

/** A paragraph, with the citations that its editors linked. */
export interface Linked {
  readonly document: string;
  readonly text: string;
  readonly citations: readonly { start: number; end: number; text: string; symbol: string }[];
}

export const linkedIn = (gold: string): Linked[] =>
  readFileSync(`${gold}/links.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Linked);

/** Citations that editors linked, in prose: with words in the paragraph before the number; bare table cells don't count. */
export function links(gold: string): Score {
  let [of, found, wrong] = [0, 0, 0];
  const misses: string[] = [];
  for (const { document, text, citations } of linkedIn(gold)) {
    const prose = citations.filter((c) => /[A-Za-z]{3}/.test(text.slice(0, c.start)));
    if (prose.length === 0) continue;
    const resolved = extract(text, document);
    for (const link of prose) {
      of++;
      const here = resolved.filter((r) => r.citation.start < link.end && link.start < r.citation.end);
      const names = here.flatMap((r) => (r.target ? alike(r.target) : []));
      if (names.some((name) => expand(link.symbol).includes(name))) found++;
      else {
        if (names.length > 0) wrong++;
        misses.push(
          `${document} "${text.slice(Math.max(0, link.start - 60), link.end + 20)}" → ${link.symbol}, got ${names.join(" ") || here.map((r) => r.status).join(" ") || "nothing"}`,
        );
      }
    }
  }
  return { name: "links in prose", of, found, least: 0.98, wrong, mostWrong: 0.005, misses };
}
