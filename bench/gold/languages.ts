/** Accuracy in another language: the links of machine-readable texts, passages annotated by hand, traps, mastheads. */
import { existsSync, readFileSync } from "node:fs";
import { parse } from "../../src/parse/parse.ts";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import { falseRecords, meant, type Read, readTexts, scored, words } from "./akn.ts";
import { alike, extract, key, type Score } from "./score.ts";

interface Passage {
  readonly passage: string;
  readonly citations: readonly Annotated[];
}

interface Annotated {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly target: string | null;
  readonly claims: readonly Claim[];
  /** Set if the passage alone does not identify the body. */
  readonly bodyOpen?: boolean;
}

type Claim = Readonly<Record<string, unknown>>;

/** Least share of links found with the right target, and of citations found in the passages. */
const least: Readonly<Record<string, readonly [number, number]>> = { ar: [0.95, 0.92] };

export function languageScores(gold: string, language: string): Score[] {
  const [links, recall] = least[language] ?? [0.97, 0.95];
  const all = readTexts(gold, language);
  const slips = new Map(all.map((text) => [text, slipsIn(gold, text)]));
  const texts = all.map((text) => ({ ...text, links: text.links.filter((link) => !slips.get(text)?.has(link)) }));
  const notes = [...slips.values()].flatMap((found) => [...found.values()]);
  const shown = { name: `${language}: links in machine-readable texts`, least: links, mostWrong: 0.005 };
  // nothing left out: every link of the editors, including their slips
  const asLinked = { name: `${language}: the same, every link as it is`, least: 0.95, mostWrong: 0.03 };
  const scores: Score[] = [
    { ...scored("", texts), ...shown, notes: [...new Set(notes)] },
    { ...scored("", all), ...asLinked, misses: [] },
    falseRecords(texts),
    mastheads(gold, texts),
  ];
  return language === "de" ? scores : [...scores, ...passages(gold, language, recall), traps(gold, language)];
}

/**
 * Links whose target differs from what their text says: the number of another body's act linked as if it were the
 * Assembly's, last year's number. The English version, read independently, cites what is found here and not the link's
 * target.
 */
function slipsIn(gold: string, { file, links, resolved }: Read): Map<Read["links"][number], string> {
  const slips = new Map<Read["links"][number], string>();
  const path = `${gold}/akn/en${file.slice(2)}`;
  if (!existsSync(path)) return slips;
  const english = new Set(
    extract(readFileSync(path, "utf8"), path).flatMap(({ target }) => (target ? alike(target) : [])),
  );
  for (const link of links) {
    const { start, end, symbol } = link;
    const here = resolved.filter(({ citation, target }) => target && citation.start < end && start < citation.end);
    const names = here.flatMap(({ target }) => alike(target ?? ""));
    if (meant(symbol).some((name) => english.has(name) || names.includes(name))) continue;
    if (names.some((name) => english.has(name)))
      slips.set(link, `left out: ${file} ${words(link)} → ${symbol} (in English, too, ${here[0]?.target})`);
  }
  return slips;
}

function passages(gold: string, language: string, least: number): Score[] {
  const missed: string[] = [];
  const invented: string[] = [];
  const unclaimed: string[] = [];
  let [of, extracted, claims] = [0, 0, 0];
  for (const { passage, citations } of rows<Passage>(`${gold}/languages/${language}.jsonl`)) {
    const text = readFileSync(`${gold}/languages/passages/${language}/${passage}.txt`, "utf8");
    const read = extract(text, "").filter(({ kind }) => kind !== "meeting");
    of += citations.length;
    extracted += read.length;
    for (const one of citations) {
      const match = read.find((r) => agrees(one, r));
      if (!match) missed.push(`${passage} "${one.text}" → ${one.target}, got ${around(one, read)}`);
      for (const claim of match ? one.claims.filter(({ kind }) => kind === "date" || kind === "locator") : []) {
        claims++;
        if (!match?.citation.claims.some((c) => claimKey({ ...c }) === claimKey(claim)))
          unclaimed.push(
            `${passage} "${one.text}" ${claimKey(claim)}, got ${match?.citation.claims.map((c) => claimKey({ ...c })).join("; ")}`,
          );
      }
    }
    for (const r of read)
      if (!citations.some((one) => agrees(one, r)))
        invented.push(`${passage} ${r.kind} "${r.citation.text}" → ${r.target} ${r.candidates.join("|")}`);
  }
  return [
    { name: `${language}: passages, recall`, of, found: of - missed.length, least, misses: missed },
    { name: "… precision", of: extracted, found: extracted - invented.length, least: 0.985, misses: invented },
    { name: "… claims", of: claims, found: claims - unclaimed.length, least: 0.85, misses: unclaimed },
  ];
}

const rows = <T>(path: string): T[] =>
  readFileSync(path, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as T);

function agrees(one: Annotated, { citation, kind, target, candidates }: ResolvedCitation): boolean {
  if (citation.start >= one.end || one.start >= citation.end || kind !== one.kind) return false;
  if (one.kind === "backreference" || one.target === null) return true;
  const names = (target === null ? candidates : [target]).flatMap(alike).map(provisionKey);
  return one.bodyOpen === true || names.includes(provisionKey(key(one.target)));
}

/** "art. 73 (e)" and "art. 73 e" name the same. */
const provisionKey = (name: string): string => name.replace(/[()]/g, "").replace(/\.$/, "");

const claimKey = ({ kind, date, unit, from, to, sub }: Claim): string =>
  kind === "date" ? `date ${date}` : `${unit} ${from}-${to} ${String(sub ?? "").replace(/[() ]/g, "")}`;

const around = (one: Annotated, read: readonly ResolvedCitation[]): string =>
  read
    .filter(({ citation }) => citation.start < one.end && one.start < citation.end)
    .map((r) => `${r.kind} "${r.citation.text}" ${r.target} ${r.candidates.join("|")}`)
    .join("; ") || "nothing";

/** Text that looks like a citation and is not: an act, an article or another symbol read there is a false one. */
function traps(gold: string, language: string): Score {
  const taken: string[] = [];
  const all = readFileSync(`${gold}/languages/traps.tsv`, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split("\t"))
    .filter(([of]) => of === language);
  for (const [, example = "", what = ""] of all) {
    // A trap may contain an agenda item that is rightly read; "no part A" and "not 大会" are beside a citation that is
    // right
    const read = extract(example, "").filter((r) => !/item|part A|not 大会/.test(what) && r.kind !== "meeting");
    if (read.length > 0) taken.push(`"${example}" (${what}): ${read.map((r) => `${r.kind} ${r.target}`).join("; ")}`);
  }
  return { name: "… traps left alone", of: all.length, found: all.length - taken.length, least: 1, misses: taken };
}

/** Symbol, date of distribution and session in the masthead of each text. */
function mastheads(gold: string, texts: readonly { file: string; symbol: string; text: string }[]): Score {
  const misses: string[] = [];
  const notes = Object.entries(misprints).flatMap(([file, what]) =>
    texts.some((text) => text.file === file) ? [`left out: ${file} (${what})`] : [],
  );
  for (const { file, symbol, text } of texts) {
    if (misprints[file]) continue;
    const { masthead } = parse({ text, skip: [] });
    const session = /^A\/RES\/(\d+)\//.exec(symbol)?.[1];
    const english = `${gold}/akn/en${file.slice(2)}`;
    const faults = [
      ...(key(masthead?.symbol ?? "") === key(symbol) ? [] : [`symbol ${masthead?.symbol}`]),
      ...(session === undefined || masthead?.session === Number(session) ? [] : [`session ${masthead?.session}`]),
      ...(isDated(masthead?.distributed, english) ? [] : [`date ${masthead?.distributed}`]),
    ];
    if (faults.length > 0) misses.push(`${file}: ${faults.join(", ")}`);
  }
  const of = texts.length - notes.length;
  return { name: "… mastheads", of, found: of - misses.length, least: 0.98, misses, notes };
}

/** Mastheads that differ from the English one, checked by hand. */
const misprints: Readonly<Record<string, string>> = {
  "ar/A_RES_77_117.txt": "15 December 2022, in English 14 December",
  "ar/A_RES_78_59.txt": "the seventy-seventh session, in English the seventy-eighth",
  "de/A_RES_80_4.txt": "no line of a session",
  "de/A_RES_ES-11_5.txt": "14 November 2022, in English 15 November",
  "fr/A_RES_76_12.txt": "7 December 2021, in English 6 December",
  "fr/A_RES_79_103.txt": "12 January 2025, in English 12 December 2024",
  "ru/A_RES_78_224.txt": "22 January 2023, in English 22 December 2023; adopted on 19 December",
  "ru/A_RES_79_244.txt": "the seventy-seventh session, in English the seventy-ninth",
  "ru/A_RES_79_289.txt": "5 June 2025, in English 3 June",
  "zh/S_RES_2710_2023.txt": "16 November 2023, in English 15 November",
};

/** Whether the date agrees with the English version, if that is available. */
function isDated(date: string | undefined, english: string): boolean {
  if (!existsSync(english)) return date !== undefined;
  return date === parse({ text: readFileSync(english, "utf8"), skip: [] }).masthead?.distributed;
}
