import { readdirSync, readFileSync } from "node:fs";
import { parse } from "../../src/parse/parse.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { createSource } from "../../src/source/source.ts";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import { agrees, claimWords, type Row, readRows } from "../../test/annotated-list.ts";
import { registry, type Score } from "./score.ts";

/** Recall and precision on the annotated passages: place, kind and target. */
export async function annotated(folder: string): Promise<Score[]> {
  let [of, found, extracted, right] = [0, 0, 0, 0];
  const [missed, invented]: string[][] = [[], []];
  const locators = { of: 0, found: 0, misses: [] as string[] };
  for (const name of readdirSync(folder)
    .filter((n) => n.endsWith(".tsv"))
    .sort()) {
    const stem = name.slice(0, -4);
    const file = readdirSync(folder).find((n) => n.startsWith(`${stem}.`) && n !== name) as string;
    const text = readFileSync(`${folder}/${file}`, "utf8");
    const source = await createSource(`${folder}/${file}`, text);
    const resolved = resolve(parse(source), { text, registry });
    const rows = readRows(readFileSync(`${folder}/${name}`, "utf8"), text);
    of += rows.length;
    extracted += resolved.length;
    for (const row of rows) {
      if (resolved.some((r) => agrees(row, r))) found++;
      else missed?.push(`${file} ${row.kind} "${row.text}" → ${row.target || "(nothing)"}, got ${here(row, resolved)}`);
      const match = resolved.find((r) => agrees(row, r));
      const read = match ? claimWords(match.citation.claims) : [];
      for (const place of row.claims.filter((claim) => locator.test(claim))) {
        locators.of++;
        if (read.includes(place)) locators.found++;
        else locators.misses.push(`${file} "${row.text}" ${place}, got ${read.join("; ") || "nothing"}`);
      }
    }
    for (const r of resolved) {
      if (rows.some((row) => agrees(row, r))) right++;
      else
        invented?.push(
          `${file} ${r.kind} "${r.citation.text}" → ${r.target} at ${JSON.stringify(text.slice(r.citation.start - 40, r.citation.end + 20))}`,
        );
    }
  }
  return [
    { name: "annotated passages, recall", of, found, least: 0.98, misses: missed ?? [] },
    { name: "annotated passages, precision", of: extracted, found: right, least: 0.98, misses: invented ?? [] },
    { name: "annotated passages, locators", least: 0.88, ...locators },
  ];
}

/** `para 3`, `annex I`, not a date, a title or another name of the same text */
const locator = /^(?!date|title|session|same-as|supplement)/;

const here = (row: Row, resolved: readonly ResolvedCitation[]): string =>
  resolved
    .filter((r) => r.citation.start < row.start + row.text.length && row.start < r.citation.end)
    .map((r) => `${r.kind} "${r.citation.text}" ${r.target} ${r.candidates.join("|")}`)
    .join("; ") || "nothing";
