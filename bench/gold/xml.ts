import { readdirSync, readFileSync } from "node:fs";
import { read } from "../../src/pipeline.ts";
import { readSource } from "../../src/source/format.ts";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import type { Source, Span } from "../../src/types/source.ts";
import { alike, expand, key, registry, type Score } from "./score.ts";

/** Scores the links of published XML files (Akoma Ntoso): the text of each must resolve to what its address names. */
export async function xml(gold: string): Promise<Score[]> {
  const names = readdirSync(`${gold}/akn-xml`).sort();
  const english = (name: string) => name.startsWith("en_");
  const others = await scored(
    gold,
    names.filter((name) => !english(name)),
  );
  return [
    { ...(await scored(gold, names.filter(english))), name: "links in published XML", least: 0.99, mostWrong: 0.005 },
    { ...others, name: "… in Arabic and French", least: 0.97, mostWrong: 0.005 },
  ];
}

async function scored(gold: string, files: readonly string[]) {
  let [of, found, wrong] = [0, 0, 0];
  const misses: string[] = [];
  for (const name of files) {
    const source = await readSource(name, readFileSync(`${gold}/akn-xml/${name}`));
    const { resolved } = read(source, registry);
    for (const link of source.known?.links ?? []) {
      const symbol = symbolIn(link.href);
      if (!symbol) continue;
      of++;
      const names = namesAt(link, resolved);
      if (
        expand(symbol)
          .flatMap(alike)
          .some((each) => names.includes(each))
      )
        found++;
      else {
        if (names.length > 0) wrong++;
        misses.push(`${name} "${near(source, link)}" → ${symbol}, got ${names[0] ?? "nothing"}`);
      }
    }
  }
  return { of, found, wrong, misses };
}

/** `https://undocs.org/en/A/77/10` → `A/77/10` */
function symbolIn(href: string): string | undefined {
  const path = /^https?:\/\/(?:www\.)?undocs\.org\/(?:(?:ar|de|en|es|fr|ru|zh)\/)?([^?#]+)$/i.exec(href)?.[1];
  return path && key(decodeURIComponent(path));
}

const namesAt = ({ start, end }: Span, resolved: readonly ResolvedCitation[]): string[] =>
  resolved
    .filter(({ citation }) => citation.start < end && start < citation.end)
    .flatMap(({ target }) => (target === null ? [] : alike(target)));

const near = ({ text }: Source, { start, end }: Span): string =>
  text.slice(Math.max(0, start - 50), end).replace(/\s+/g, " ");
