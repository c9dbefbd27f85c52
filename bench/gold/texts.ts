import { readFileSync } from "node:fs";
import { alike, expand, extract, type Score } from "./score.ts";

/** Symbols linked in whole texts, as sets. Targets `(supp)` name another edition of the same document: left out. */
export function texts(gold: string): Score {
  const linked = JSON.parse(readFileSync(`${gold}/texts.json`, "utf8")) as Record<string, string[]>;
  let [of, found] = [0, 0];
  const misses: string[] = [];
  for (const [name, symbols] of Object.entries(linked)) {
    const text = readFileSync(`${gold}/texts/${name}`, "utf8");
    const names = new Set(extract(text, name).flatMap((r) => (r.target ? alike(r.target) : [])));
    for (const symbol of symbols.filter((s) => !/\(supp/i.test(s))) {
      of++;
      if (expand(symbol).some((one) => names.has(one))) found++;
      else misses.push(`${name} ${symbol}`);
    }
  }
  return { name: "symbols linked in whole texts", of, found, least: 0.985, misses };
}
