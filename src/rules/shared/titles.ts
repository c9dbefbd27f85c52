/** Compares titles, and decides whether a title belongs to the citation. */
import { foldTitle } from "../../registry/near/titles.ts";
import type { Citation } from "../../types/citation.ts";
import type { Entry, Fact } from "../../types/registry.ts";

/** … in the same paragraph */
const part = /\b(?:section|part|chapter|annex|declaration|table|item)s?\b(?:(?!\n[ \t\r]*\n)[^.;]){0,60}$/i;

/** "the section of resolution 64/289 entitled …" has its own title. */
export const isOfPart = ({ start, claims }: Citation, text: string): boolean =>
  claims.some((claim) => claim.kind === "locator" && claim.unit !== "paragraph" && claim.unit !== "page") ||
  part.test(text.slice(Math.max(0, start - 80), start));

/** The title of a text in the language of a passage (undefined for English). */
export const titleIn = (entry: Entry | undefined, language: string | undefined): Fact<string> | undefined =>
  language === undefined ? entry?.title : entry?.titles?.[language];

/**
 * Whether two titles may be the same: ignores case, quotation marks, punctuation, small words and endings, and one may
 * be a part of the other.
 */
export function agree(claimed: string, known: string): boolean {
  if (claimed === known) return true;
  const [a, b] = [words(claimed), words(known)];
  if (a !== "" && b !== "" && (a.includes(b) || b.includes(a))) return true;
  return shortened(known).some((title) => words(title) === a) || shortened(claimed).some((title) => words(title) === b);
}

/** With an abbreviation replacing the words before it: "the coronavirus disease (COVID-19)" is COVID-19. */
function shortened(title: string): string[] {
  const [given, before = "", short = "", behind = ""] = /^(.*?)\s*\(([A-Z][A-Z0-9-]+)\)(.*)$/.exec(title) ?? [];
  if (given === undefined) return [];
  const parts = before.split(" ");
  return [1, 2, 3, 4, 5, 6].map((dropped) => [...parts.slice(0, -dropped), short].join(" ") + behind);
}

const small = new Set("a an and at by for from in its of on or the their to with".split(" "));

/** "traffickinghumanbeing" */
function words(title: string): string {
  // Some texts omit accents on capitals (Etat, État), or the hamza on an Arabic alif
  const plain = foldTitle(title).normalize("NFKD").replace(/\p{M}/gu, "");
  const all = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return all
    .filter((word) => !small.has(word))
    .map((word) => spelling(word.replace(/(?<=\w{3})(?:ies|s)$/, "")))
    .join("");
}

/** British and American: organisation, labour, programme, defence, centre, fulfil, ageing, judgement. */
const spelling = (word: string): string =>
  word
    .replace(/([iy])z(?=[eai])/, "$1s")
    .replace("our", "or")
    .replace(/amme$/, "am")
    .replace(/ence$/, "ense")
    .replace(/([tb])re$/, "$1er")
    .replace("ll", "l")
    .replace(/ge(?=ing|ment)/, "g");

/** Two titles with their differences in brackets: "Trafficking in [human beings]", "Trafficking in [persons]". */
export function marked(one: string, other: string): readonly [string, string] {
  const [a, b] = [one.split(" "), other.split(" ")];
  const shortest = Math.min(a.length, b.length);
  let first = 0;
  while (first < shortest && a[first] === b[first]) first++;
  let last = 0;
  while (last < shortest - first && a.at(-1 - last) === b.at(-1 - last)) last++;
  if (first + last === 0) return [one, other];
  const mark = (all: string[]) => {
    const [before, middle, after] = [
      all.slice(0, first),
      all.slice(first, all.length - last),
      all.slice(all.length - last),
    ];
    return [...before, `[${middle.join(" ")}]`, ...after].join(" ");
  };
  return [mark(a), mark(b)];
}
