import { readFileSync } from "node:fs";
import { alike, expand, extract, type Score } from "./score.ts";

/** Links whose target differs from what their text says. */
const slips: Readonly<Record<string, string>> = {
  "A_C.2_80_L.47.txt A/RES/69/1":
    "in the text, beside E/2025/27, a resolution of the Commission on the Status of Women",
  "A_RES_78_118.txt A/78/L..17": "a stop too many; the text has A/78/L.17",
  "A_C.5_80_L.1.txt A/80/6(Planoutline)": "the text cites A/80/6 (Introduction) and its sections",
  "A_C.3_80_L.17.txt A/RES/57/15": "in the text a resolution of the Human Rights Council, of 10 October 2024",
  "A_C.3_80_L.17.txt A/RES/60/13": "in the text a resolution of the Human Rights Council, of 6 October 2025",
  "A_RES_78_199.txt A/RES/53/11": "in the text a resolution of the Human Rights Council, of 12 July 2023",
};

/** Symbols linked in whole texts, as sets. Leaves out `(supp)` targets, which name another edition of the same document. */
export function texts(gold: string): Score {
  const linked = JSON.parse(readFileSync(`${gold}/texts.json`, "utf8")) as Record<string, string[]>;
  let [of, found] = [0, 0];
  const misses: string[] = [];
  for (const [name, symbols] of Object.entries(linked)) {
    const text = readFileSync(`${gold}/texts/${name}`, "utf8");
    const names = new Set(extract(text, name).flatMap((r) => (r.target ? alike(r.target) : [])));
    for (const symbol of symbols.filter((s) => !/\(supp/i.test(s))) {
      if (slips[`${name} ${symbol}`]) continue;
      of++;
      if (expand(symbol).some((one) => names.has(one))) found++;
      else misses.push(`${name} ${symbol}`);
    }
  }
  return {
    name: "symbols linked in whole texts",
    of,
    found,
    least: 0.985,
    misses,
    notes: Object.entries(slips).map(([link, why]) => `left out: ${link} (${why})`),
  };
}
