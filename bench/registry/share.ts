/**
 * How many of the citations in published texts the registry knows, by series and decade, in the English texts of
 * ../shared/gold:
 *
 *     npm run registry:share               the tables
 *     npm run registry:share -- --write    puts them into docs/registry.md
 *     npm run registry:share -- --unknown  also the unknown names, most cited first
 *     npm run registry:share -- --untitled also the names without a title, most cited first
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { actNamed } from "../../src/facts/act-names.ts";
import { keyOf } from "../../src/facts/keys.ts";
import { symbolOfPath } from "../../src/facts/names.ts";
import { seriesOf } from "../../src/facts/stems.ts";
import { read } from "../../src/pipeline.ts";
import { createSource } from "../../src/source/source.ts";
import type { Entry, Registry } from "../../src/types/registry.ts";
import { openRegistry } from "../../src/workspace/facts/registry-file.ts";

const folders = ["../shared/gold/texts", "../shared/gold/akn/en"];

/** How often names were cited, and how often each kind of fact about them is known. */
interface Share {
  cited: number;
  /** Known by more than a citation in another text. */
  found: number;
  seen: number;
  dated: number;
  titled: number;
  counted: number;
}

/** Whether the only evidence for an entry is a citation in another text. */
function isOnlySeen({ source, date, title, paragraphs }: Entry): boolean {
  return source === "names-seen" && !date && !title && !paragraphs;
}

const missing = folders.filter((folder) => !existsSync(folder));
if (missing.length > 0) console.log(`${missing.join(", ")}: not here; nothing is measured of it`);
const registry = openRegistry("dist/registry.idx");
const cited = await namesCited(registry);
const times = [...cited.values()].reduce((sum, n) => sum + n, 0).toLocaleString("en");
const measured = [
  `${times} citations of ${cited.size.toLocaleString("en")} names.`,
  table("all", new Map([["all names", sum([...cited])]])),
  table("series", grouped(seriesLabel)),
  table("decade", grouped(decade)),
].join("\n\n");
console.log(`${measured}\n`);
if (process.argv.includes("--write")) writeInto("docs/registry.md", measured);
if (process.argv.includes("--unknown")) list((entry) => entry === undefined);
if (process.argv.includes("--untitled")) list((entry) => entry?.title === undefined);

/** Prints the names whose entry satisfies `isOne`, most cited first. */
function list(isOne: (entry: Entry | undefined) => boolean): void {
  for (const [name, times] of [...cited].sort(([, a], [, b]) => b - a))
    if (isOne(registry.find(name))) console.log(`${times}\t${name}`);
}

/** Writes the tables between `<!-- share -->` and `<!-- /share -->`. */
function writeInto(path: string, tables: string): void {
  const block = /(<!-- share -->\n)[\s\S]*?(\n<!-- \/share -->)/;
  writeFileSync(path, readFileSync(path, "utf8").replace(block, `$1${tables}$2`));
}

/** Canonical names of documents and adopted texts, with the number of their citations. */
async function namesCited(registry: Registry): Promise<Map<string, number>> {
  const names = new Map<string, number>();
  for (const folder of folders.filter((each) => existsSync(each)))
    for (const file of readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .sort()) {
      const path = join(folder, file);
      const { resolved } = read(await createSource(path, readFileSync(path, "utf8")), registry);
      const own = keyOf(symbolOfPath(path) ?? "");
      for (const { kind, target } of resolved)
        if (target !== null && !isOwn(target, own) && /^(?:symbol|resolution|decision|statement)$/.test(kind))
          names.set(target, (names.get(target) ?? 0) + 1);
    }
  return names;
}

/** Whether it is the text's own symbol, which is printed on each page: `A_RES_80_12.txt`, `S_RES_2662_2022.txt`. */
function isOwn(target: string, own: string): boolean {
  return own !== "" && [own, own.replace(/\/(\d{4})$/, "($1)")].includes(keyOf(target));
}

/** `A/RES`, `CTOC/COP decision`, `A/AC.{n}/` */
function seriesLabel(name: string): string {
  return actNamed(name)?.series ?? seriesOf(name)?.stem ?? "(other)";
}
/** `A/RES/64/293` → the 2000s, by its session; `S/2010/12` → the 2010s, by its year */
function decade(name: string): string {
  const [, parenthesized, inSymbol, session] =
    /\((\d{4})\)|[/ ](19[4-9]\d|20[0-4]\d)(?=\/|$)|^A\/(?:RES\/|DEC\/|C\.\d\/|INF\/)?(\d{2})\//.exec(name) ?? [];
  const year = Number(parenthesized ?? inSymbol) || 1945 + Number(session);
  return Number.isNaN(year) ? "(no year in the name)" : `${Math.floor(year / 10) * 10}s`;
}
function grouped(of: (name: string) => string): Map<string, Share> {
  const groups = new Map<string, [string, number][]>();
  for (const [name, times] of cited) groups.set(of(name), [...(groups.get(of(name)) ?? []), [name, times]]);
  return new Map([...groups].map(([key, names]) => [key, sum(names)]));
}
function sum(names: readonly (readonly [string, number])[]): Share {
  const share: Share = { cited: 0, found: 0, seen: 0, dated: 0, titled: 0, counted: 0 };
  for (const [name, times] of names) {
    const entry = registry.find(name);
    share.cited += times;
    if (!entry) continue;
    share.seen += times;
    if (!isOnlySeen(entry)) share.found += times;
    if (entry.date) share.dated += times;
    if (entry.title) share.titled += times;
    if (entry.paragraphs) share.counted += times;
  }
  return share;
}
function table(head: string, rows: ReadonlyMap<string, Share>): string {
  const lines = [...rows]
    .sort(([, a], [, b]) => b.cited - a.cited)
    .slice(0, 24)
    .map(([label, { cited, ...known }]) => {
      const cells = Object.values(known).map((times) => `${((100 * times) / cited).toFixed(1)} %`);
      return `| ${label} | ${cited.toLocaleString("en")} | ${cells.join(" | ")} |`;
    });
  return [
    `| ${head} | cited | found | with names seen | dated | titled | counted |`,
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ...lines,
  ].join("\n");
}
