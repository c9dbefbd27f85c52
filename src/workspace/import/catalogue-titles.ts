import { months } from "../../words/months.ts";

/** A title to keep, or the reason why it is left out. */
export type Title = { readonly title: string } | { readonly reason: string };

/**
 * Cleans a title from a list or catalogue:
 *   `Capital punishment : report of the Secretary-General`  →  `Capital punishment`
 *   `Report of the Committee :General Assembly, official records, thirty-first session`  →  `Report of the Committee`
 * and refuses what is not a title, not in English, or not as printed.
 */
export function cleanTitle(raw: string): Title {
  const text = raw
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, "")
    .replace(/\u2011/g, "-")
    .replace(/""(.+?)""/g, "“$1”")
    .replace(/[#*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const title = withMonths(properTitle(text));
  const reason = refusal(text, noTitle) ?? refusal(title, noProperTitle) ?? inCapitals(title) ?? notEnglish(title);
  return reason ? { reason } : { title };
}

/**
 * A title in another language, without the authors that a catalogue adds: `Droits de l’enfant / le Secrétaire général`
 */
export const translatedTitle = (raw: string): string =>
  raw
    .replace(/[\u00ad\u200b\u200c\ufeff]/g, "")
    .replace(/\u2011/g, "-")
    .replace(/ \/(?: .*|$)/, "")
    .replace(/\s+/g, " ")
    .replace(/[\s.;:,/]+$/, "")
    .trim();

/**
 * Wordings that differ from the titles of the same item in other sessions: Treaty on the Prohibition, Palestine
 * refugees.
 */
const misworded =
  /Treaty of the Prohibition|Declaration of the Granting|Geneva Convention of 1949 and|Observation of environmental|Palestinian refugees' properties|Organization for the Prohibition of Chemical|Development GUAM|\bthe UN and\b|^Follow up to /;

type Refusals = readonly (readonly [pattern: RegExp, reason: string])[];

const refusal = (text: string, refusals: Refusals): string | undefined =>
  refusals.find(([pattern]) => pattern.test(text))?.[1];

const description = "a description, not the title";

const noTitle: Refusals = [
  [/\p{Script=Arabic}|\p{Script=Cyrillic}|\p{Script=Han}/u, "not in English"],
  [/^Statement \/$|^(?:Statement by the President|President's statement)$/, "says only that it is a statement"],
  [/\.\.\.|…/, "abridged"],
  [/;$/, "breaks off"],
  [
    /^(?:The mandate |Furthermore,|The structure and main functions )| is responsible for |\(see [A-Z]|^\(/,
    description,
  ],
  [/^Mandate of the United Nations (?:Office|Regional)|: report on (?:session|the \d)/, description],
  [/^Commission on Narcotic Drugs, report |: summary record of the /, description],
  [/^\d+ \(\d{4}\)\. Resolution of /, "a heading; the text has no title"],
  [/\([a-z]\) /, "runs on into the text"],
  [/\[/, "with a cataloguer's addition in brackets"],
];

const noProperTitle: Refusals = [
  [/^.{0,3}$|^(?:Corrigendum|Addendum|Resolutions)$/i, "nothing is left of it"],
  [/\b\d+(?:st|nd|rd|th) /, "ordinals in figures (a catalogue's): not as printed"],
  [/\b(?:behavior|labor|programs?)\b/i, "not in the spelling of the United Nations"],
  [/\b(?:Fouth|stoks|juiy)\b/, "misread letters"],
  [misworded, "the texts of other sessions have it in other words"],
];

function inCapitals(title: string): string | undefined {
  const letters = title.replace(/[^\p{L}]/gu, "");
  const small = letters.replace(/\p{Lu}/gu, "").length;
  return letters.length > 3 && small < letters.length * 0.3
    ? "in capitals (a catalogue's): its spelling is lost"
    : undefined;
}

const foreign = /\b(?:des?|du|la|les?|et|pour|aux?|sur|dans|los|las|del|el|en|y|para|por|und|der|die|n°)(?![\w'’-])/giu;
const english = /\b(?:the|of|and|on|for|to|in|with|by|from)\b/gi;

function notEnglish(title: string): string | undefined {
  const count = (words: RegExp) => title.match(words)?.length ?? 0;
  return count(foreign) > count(english) ? "not in English" : undefined;
}

/** What catalogues add after a title: author, publication, part. */
const afterTitle = new RegExp(
  [
    "(?:joint |follow-up |interim |draft )?(?:reports?|notes?|notes verbales?|statements?|letters?|resolutions?|opinions?) (?:of|by|from|on|adopted|submitted|dated|prepared|transmitting)\\b",
    "(?:reports?|notes?|papers?|statement|letter|resolution)$",
    "addendum|corrigendum|comments by|item \\d|\\d+(?:st|nd|rd|th) (?:session|Meeting)",
    "General Assembly|Economic and Social Council|Trade and Development|Executive (?:Board|Committee)|Committee (?:on|of)|Commission on|Preparatory Committee|Convention on|International Convention",
  ]
    .map((words) => `^(?:${words})`)
    .join("|"),
  "i",
);

function properTitle(text: string): string {
  const [before = ""] = text.split(/ \/(?: |$)/);
  const [first = "", ...rest] = before.split(/ : ?(?=\S)/);
  const kept = [first];
  for (const part of rest) {
    if (afterTitle.test(part)) break;
    kept.push(part);
  }
  return kept
    .join(": ")
    .replace(/[,:]? ?(?:(?:General Assembly|Economic and Social Council)[, ]+)?official records\b.*$/i, "")
    .replace(/, report (?:of|by) the Secretary-General\b.*$/i, "")
    .replace(
      / – Rule \d+$| \((?:sect\.|subsection|draft|draft resolution|\w+ session|Working Group o[fn] )[^)]*\)$/,
      "",
    )
    .replace(/[\s.;:,/]+$/, "")
    .trim();
}

/** Catalogues write `12 april-7 may 1976`. */
const withMonths = (title: string): string =>
  title.replace(/(\d ?-? ?)([a-z]+)\b/g, (all, day: string, word: string) => {
    const month = months.find((name) => name.toLowerCase() === word);
    return month ? day + month : all;
  });
