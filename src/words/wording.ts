/** Phrases shared by messages. */
import { months } from "./months.ts";

/** "2010-07-30" → "30 July 2010", as the Editorial Manual writes dates */
export function longDate(iso: string): string {
  const [year = "", month = "", day = ""] = iso.split("-");
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(" ");
}

/** The text on one line: "S /RES/\n2577" → "S /RES/ 2577" */
export const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** "A", "A or B", "A, B or C" */
export const either = (names: readonly string[]): string => joined(names, "or");

/** "A", "A and B", "A, B and C" */
export const both = (names: readonly string[]): string => joined(names, "and");

const joined = (names: readonly string[], word: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} ${word} ${names.at(-1)}`;

/** `fr` → "French" */
export const languageName = (language: string): string =>
  new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language;
