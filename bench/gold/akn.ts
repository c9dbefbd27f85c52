import { readFileSync } from "node:fs";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import { alike, expand, extract, key, type Score } from "./score.ts";

interface Linked {
  readonly lang: string;
  readonly file: string;
  readonly symbol: string;
  readonly links: readonly Link[];
}

interface Link {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly symbol: string;
}

/** Links whose target differs from what their text says, by file, text and target. */
const slips: Readonly<Record<string, string>> = {
  "en/A_RES_77_114.txt A/77/26 A/76/26": "the note cites the report of the session after",
  "en/A_RES_79_167.txt 78/202 A/RES/77/214": "the link is that of the resolution of the year before",
  "en/A_RES_79_167.txt A/79/183 A/78/196": "the link is that of the report of the year before",
  "en/S_PRST_2015_16.txt T S/2015/654": "a second link over the first letter of the next sentence",
  "en/A_RES_79_200.txt 78/143 A/RES/77/157": "the link is that of the resolution of the year before",
};

/** The citations in the texts, read once for both scores. */
export interface Read {
  readonly symbol: string;
  readonly file: string;
  readonly text: string;
  readonly links: readonly Link[];
  readonly resolved: readonly ResolvedCitation[];
}

/**
 * Scores for links in the machine-readable texts of the Assembly and the Council, for the Council only, and for false
 * citations.
 */
export function akn(gold: string): Score[] {
  const texts = readTexts(gold, "en");
  const council = texts.filter(({ symbol }) => symbol.startsWith("S/"));
  return [
    { ...scored("links in machine-readable texts", texts), least: 0.995, mostWrong: 0.002 },
    { ...scored("… of the Security Council", council), least: 0.99, mostWrong: 0.002 },
    falseRecords(texts),
  ];
}

/** The texts in one language, with their links and the citations read in them. */
export const readTexts = (gold: string, language: string): Read[] =>
  readFileSync(`${gold}/akn/links.jsonl`, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Linked)
    .filter(({ lang }) => lang === language)
    .map(({ file, symbol, links }): Read => {
      const text = readFileSync(`${gold}/akn/${file}`, "utf8");
      return { symbol, file, text, links: whole(links), resolved: extract(text, file) };
    });

/** "1514" and " (XV)" are one link in two pieces. */
function whole(links: readonly Link[]): Link[] {
  const joined: Link[] = [];
  for (const link of links) {
    const last = joined.at(-1);
    if (last && last.end === link.start && last.symbol === link.symbol)
      joined[joined.length - 1] = { ...last, end: link.end, text: last.text + link.text };
    else joined.push(link);
  }
  return joined;
}

export function scored(name: string, texts: readonly Read[]) {
  let [of, found, wrong] = [0, 0, 0];
  const misses: string[] = [];
  const left: string[] = [];
  for (const { file, text, links, resolved } of texts)
    for (const link of links) {
      const slip = slips[`${file} ${words(link)} ${link.symbol}`];
      if (slip) {
        left.push(`left out: ${file} ${words(link)} → ${link.symbol} (${slip})`);
        continue;
      }
      of++;
      const here = resolved.filter((r) => r.citation.start < link.end && link.start < r.citation.end);
      const names = here.flatMap(namesOf);
      if (meant(link.symbol).some((symbol) => names.includes(symbol))) found++;
      else {
        if (names.length > 0) wrong++;
        const context = text.slice(Math.max(0, link.start - 60), link.end + 20).replace(/\s+/g, " ");
        misses.push(
          `${file}:${link.start} "${context}" → ${link.symbol}, got ${names[0] ?? here.map((r) => r.status)[0] ?? "nothing"}`,
        );
      }
    }
  return { name, of, found, wrong, misses, notes: [...new Set(left)] };
}

/** Some links include the blank before them, or the comma after. */
export const words = ({ text }: Link): string => text.replace(/[\s,]+/g, " ").trim();

/**
 * Names that a link may stand for: `(SUPP)` is the printed edition of the same text, E/ESCAP/RES/ the older prefix of
 * ESCAP/RES/.
 */
export const meant = (symbol: string): string[] =>
  expand(symbol.replace(/\(SUPP\)$/, "").replace(/^E\/ESCAP\//, "ESCAP/")).flatMap(alike);

/** The names that a citation may be linked by: "Supplement No. 40 (A/62/40), vol. I" is `A/62/40(VOL.I)`. */
function namesOf({ target, citation }: ResolvedCitation): string[] {
  if (target === null) return [];
  const volume = citation.claims.find((claim) => claim.kind === "locator" && claim.unit === "volume");
  return [...alike(target), ...(volume?.kind === "locator" ? [`${key(target)}(VOL.${volume.from})`] : [])];
}

/** Counts false citations: "Ibid." in Official Records resolved to the citation before, and note indicators read as acts. */
export function falseRecords(texts: readonly Read[]): Score {
  const misses: string[] = [];
  let of = 0;
  for (const { file, text, resolved } of texts)
    for (const one of resolved) {
      of++;
      const { start, end, target } = one.citation;
      const behind = text.slice(end, end + 60);
      const isFalse =
        (target.kind === "backreference" && one.target !== null && ownSource.test(behind)) ||
        (target.kind === "act" && target.form === "plain" && target.number.length < 3 && !target.body);
      if (isFalse) misses.push(`${file}:${start} "${text.slice(start - 40, end)}${behind}" → ${one.target}`);
    }
  return { name: "records that are none: notes, Official Records", of, found: of - misses.length, least: 1, misses };
}

const ownSource =
  /^\.?,?\s+(?:[A-Z][a-z]+(?:-[a-z]+)?\s+(?:Session|Year)|Supplement\s+No|vol\.|document\s|\d+(?:st|nd|rd|th)\s+meeting)/;
