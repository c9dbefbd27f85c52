// Writes registry/titles.tsv, the titles in other languages, from the machine-readable texts: the titles of the texts
// themselves, and titles that two or more texts give to a document they cite: npm run registry:titles [folder with a
// folder for each language]
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { actNamed } from "../../src/facts/act-names.ts";
import { languages } from "../../src/facts/languages.ts";
import { read } from "../../src/pipeline.ts";
import { titleColumn } from "../../src/registry/tables/fact-row.ts";
import { harvest } from "../../src/registry/tables/harvest.ts";
import { agree } from "../../src/rules/shared/titles.ts";
import { openRegistry } from "../../src/workspace/facts/registry-file.ts";
import { natural, type Row, writeTsv } from "./tsv.ts";

const texts = process.argv[2] ?? "../shared/gold/akn";
const registry = openRegistry("dist/registry.idx");

/** Name → language → titles: the document's own first, then one for each text that cites it. */
const own = new Map<string, Map<string, string>>();
const cited = new Map<string, Map<string, string[]>>();

for (const language of languages) for (const name of readdirSync(join(texts, language))) readOne(language, name);

function readOne(language: string, name: string): void {
  const path = join(texts, language, name);
  const text = readFileSync(path, "utf8");
  const entry = harvest(text, path);
  const title = entry?.titles?.[language]?.value;
  if (entry && title) set(own, entry.name, language, title);
  const { resolved } = read({ text, path, format: "text", skip: [] }, registry);
  const here = new Map<string, string>();
  for (const { target, because, citation } of resolved)
    for (const claim of citation.claims)
      if (
        claim.kind === "title" &&
        claim.language === language &&
        target &&
        actNamed(target) &&
        because !== "antecedent"
      )
        here.set(target, claim.title);
  for (const [target, title] of here)
    set(cited, target, language, [...(cited.get(target)?.get(language) ?? []), title]);
}

function set<T>(map: Map<string, Map<string, T>>, name: string, language: string, value: T): void {
  map.set(name, (map.get(name) ?? new Map<string, T>()).set(language, value));
}

/** The title that at least two texts give, and at least three times as many as give any other. */
function agreed(titles: readonly string[] = []): string | undefined {
  const byLength = [...titles].sort((a, b) => b.length - a.length);
  return byLength.find((one) => {
    const same = titles.filter((title) => agree(title, one)).length;
    return same >= 2 && same >= 3 * (titles.length - same);
  });
}

const rows = [...new Set([...own.keys(), ...cited.keys()])].map((name): Row => {
  const titles = languages.flatMap((language) => {
    const title = own.get(name)?.get(language) ?? agreed(cited.get(name)?.get(language));
    return title ? [[titleColumn(language), title] as const] : [];
  });
  return { name, ...Object.fromEntries(titles), basis: own.has(name) ? "header" : "cited", source: "unxml" };
});

writeTsv(
  join("registry", "titles.tsv"),
  "Titles in languages other than English, as given in the texts themselves or in two or more texts that cite them.\nSorted by name, numbers by value. Written by registry/import/titles.ts.",
  ["name", "basis", "source", ...languages.map(titleColumn)],
  rows.filter((row) => languages.some((l) => row[titleColumn(l)])).sort((a, b) => natural(a.name ?? "", b.name ?? "")),
);
