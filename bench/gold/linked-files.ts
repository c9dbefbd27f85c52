import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { read } from "../../src/pipeline.ts";
import { readSource } from "../../src/source/format.ts";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import type { Source, Span } from "../../src/types/source.ts";
import { alike, expand, key, registry, type Score } from "./score.ts";

/** Links whose address does not match their text, by file, text and what the address names. */
const slips: Readonly<Record<string, string>> = {
  "A_81_6 (SECT. 9).docx 45/2 A/RES/45/2": "the resolution of the Commission for Social Development",
  "A_81_6 (SECT. 9).docx 61/1 A/RES/61/1": "the resolution of the Commission for Social Development",
  "A_81_6 (SECT. 21).docx 2004/233 E/RES/2004/23": "a decision, and the number is cut",
};

/** Scores the links of published files: the text of each must resolve to what its address names. */
export async function linkedFiles(gold: string): Promise<Score[]> {
  const word = filesOf(`${gold}/docx`, /\.docx$/);
  const xml = filesOf(`${gold}/akn-xml`, /\.xml$/);
  const isEnglish = (file: string) => file.includes("/en_");
  const english = await scored(xml.filter(isEnglish));
  const others = await scored(xml.filter((file) => !isEnglish(file)));
  return [
    { ...(await scored(word)), name: "links in Word files", least: 0.99, mostWrong: 0.005 },
    { ...english, name: "links in published XML", least: 0.99, mostWrong: 0.005 },
    { ...others, name: "… in Arabic and French", least: 0.97, mostWrong: 0.005 },
  ];
}

const filesOf = (folder: string, kind: RegExp): string[] =>
  readdirSync(folder)
    .filter((name) => kind.test(name))
    .sort()
    .map((name) => `${folder}/${name}`);

async function scored(files: readonly string[]) {
  let [of, found, wrong] = [0, 0, 0];
  const misses: string[] = [];
  for (const file of files) {
    const name = basename(file);
    const source = await readSource(name, readFileSync(file));
    const { resolved } = read(source, registry);
    for (const link of source.known?.links ?? []) {
      const symbol = symbolIn(link.href);
      if (!symbol || slips[`${name} ${source.text.slice(link.start, link.end)} ${symbol}`]) continue;
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
  const path = /^https?:\/\/(?:(?:www\.)?undocs|docs\.un)\.org\/(?:(?:ar|de|en|es|fr|ru|zh)\/)?([^?#]+)$/i.exec(
    href,
  )?.[1];
  return path && key(decodeURIComponent(path));
}

const namesAt = ({ start, end }: Span, resolved: readonly ResolvedCitation[]): string[] =>
  resolved
    .filter(({ citation }) => citation.start < end && start < citation.end)
    .flatMap(({ target }) => (target === null ? [] : alike(target)));

const near = ({ text }: Source, { start, end }: Span): string =>
  text.slice(Math.max(0, start - 50), end).replace(/\s+/g, " ");
