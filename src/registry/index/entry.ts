import { languages } from "../../facts/languages.ts";
import type { Basis, Entry, Fact, Titles } from "../../types/registry.ts";

/** Reads a line of the index: tab-separated cells, without trailing empty ones. */
export function readEntry(line: string): Entry {
  const [
    name = "",
    date,
    dateBasis,
    title,
    titleBasis,
    paragraphs,
    annexes,
    publishedIn,
    publishedBasis,
    source = "",
    paragraphsBasis,
    draft,
    adoptedAs,
    agenda,
    titlesBasis,
    titlesSource = "",
    ...titles
  ] = line.split("\t");
  const fact = <T>(value: T, basis: string | undefined): Fact<T> => ({ value, basis: basis as Basis, source });
  return {
    name,
    source,
    ...(date ? { date: fact(date, dateBasis) } : {}),
    ...(title ? { title: fact(title, titleBasis) } : {}),
    ...(paragraphs ? { paragraphs: fact(Number(paragraphs), paragraphsBasis || "header") } : {}),
    // annexes are counted only in the document itself
    ...(annexes ? { annexes: fact(Number(annexes), "header") } : {}),
    ...(publishedIn ? { publishedIn: fact(publishedIn, publishedBasis) } : {}),
    ...(draft ? { draft: fact(draft, "list") } : {}),
    ...(adoptedAs ? { adoptedAs: fact(adoptedAs, "list") } : {}),
    ...(agenda ? { agenda: fact(agenda, "list") } : {}),
    // in the order of the languages
    ...(titlesBasis
      ? titlesGiven(
          (_, i) => titles[i],
          (value) => ({ value, basis: titlesBasis as Basis, source: titlesSource }),
        )
      : {}),
  };
}

/** The titles of an entry in languages other than English, as far as they are given. */
export function titlesGiven(
  titleOf: (language: string, i: number) => string | undefined,
  fact: (title: string) => Fact<string>,
): { titles?: Titles } {
  const given = languages.flatMap((language, i) => {
    const title = titleOf(language, i);
    return title ? [[language, fact(title)] as const] : [];
  });
  return given.length === 0 ? {} : { titles: Object.fromEntries(given) };
}

export const nameOf = (line: string): string => {
  const end = line.indexOf("\t");
  return end < 0 ? line : line.slice(0, end);
};
