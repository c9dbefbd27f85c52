/** Properties that the UN's templates set in a file. */
import type { DocumentFacts } from "../../types/source.ts";

const languages: Readonly<Record<string, string>> = {
  arabic: "ar",
  chinese: "zh",
  english: "en",
  french: "fr",
  russian: "ru",
  spanish: "es",
};

/** `170326` → `2026-03-17` */
function dateOf(released: string): string | undefined {
  const [, day, month, year] = /^(\d\d)(\d\d)(\d\d)$/.exec(released) ?? [];
  const date = `20${year}-${month}-${day}`;
  return day !== undefined && !Number.isNaN(Date.parse(date)) ? date : undefined;
}

/** What the properties of a file, by name, say about the document: its symbol, session, language and date of issue. */
export function factsIn(properties: ReadonlyMap<string, string>): DocumentFacts | undefined {
  const value = (name: string) => properties.get(name)?.trim() ?? "";
  const symbol = value("Symbol1");
  const session = Number(/\d+/.exec(value("Session1"))?.[0]);
  const language = languages[value("Language").toLowerCase()];
  const date = dateOf(value("Release Date"));
  if (!symbol && !session && !language && !date) return undefined;
  return {
    ...(symbol && { symbol }),
    ...(session > 0 && { session }),
    ...(language && { language }),
    ...(date && { date }),
  };
}
