/** A title to be kept, or the reason why it isn't. */
export type Title = { readonly title: string } | { readonly reason: string };

const foreign = /\b(?:des?|du|la|les?|et|pour|aux?|sur|dans|los|las|del|el|en|y|para|por|und|der|die|n°)(?![\w'’])/giu;
const english = /\b(?:the|of|and|on|for|to|in|with|by|from)\b/gi;

/** A sentence about the text, not its title. */
const sentence =
  /^(?:The mandate |Furthermore,|The structure and main functions )| is responsible for |\(see [A-Z]|^\(|^Mandate of the United Nations (?:Office|Regional)|: report on (?:session|the \d)/;

/**
 * Cleans a title from a list or catalogue:
 *   `Capital punishment : report of the Secretary-General`  →  `Capital punishment`
 *   `Report of the Committee :General Assembly, official records, thirty-first session`  →  `Report of the Committee`
 * and refuses what is no title, or not in English.
 */
export function cleanTitle(raw: string): Title {
  const text = raw
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, "")
    .replace(/\u2011/g, "-")
    .replace(/""(.+?)""/g, "“$1”")
    .replace(/#/g, "")
    .replace(/\s+/g, " ")
    .trim();
  if (/\p{Script=Arabic}|\p{Script=Cyrillic}|\p{Script=Han}/u.test(text)) return { reason: "not in English" };
  if (/^Statement \/$|^(?:Statement by the President|President's statement)$/.test(text))
    return { reason: "says only that it is a statement" };
  if (/\.\.\.|…/.test(text)) return { reason: "abridged" };
  if (sentence.test(text)) return { reason: "a description, not the title" };
  if (/^\d+ \(\d{4}\)\. Resolution of /.test(text)) return { reason: "a heading; the text has no title" };
  if (/\([a-z]\) /.test(text)) return { reason: "runs on into the text" };

  const title = withMonths(properTitle(text));
  if (title.length < 4 || /^(?:Corrigendum|Addendum)$/i.test(title)) return { reason: "nothing is left of it" };
  const letters = title.replace(/[^\p{L}]/gu, "");
  if (letters.length > 8 && letters.replace(/\p{Lu}/gu, "").length < letters.length * 0.3)
    return { reason: "in capitals (a catalogue's): its spelling is lost" };
  const [strange, known] = [title.match(foreign)?.length ?? 0, title.match(english)?.length ?? 0];
  if (strange > known || (known === 0 && /[àâçèéêëîïôûùáíóúñ]/i.test(title) && strange > 0))
    return { reason: "not in English" };
  return { title };
}

/** Who made it, where it was published, what part of it: what catalogues put behind the title. */
const afterTitle =
  /^(?:(?:joint |follow-up |interim |draft )?(?:reports?|notes?|notes verbales?|statements?|letters?|resolutions?|opinions?) (?:of|by|from|on|adopted|submitted|dated|transmitting)\b|notes?$|statement$|letter$|addendum|corrigendum|comments by|General Assembly|Economic and Social Council|Assemblée|Trade and Development|\[|Executive (?:Board|Committee)|Committee (?:on|of)|Commission on|item \d|\d+(?:st|nd|rd|th) (?:session|Meeting))/i;

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
    .replace(/,(?: General Assembly,| Economic and Social Council) official records\b.*$/i, "")
    .replace(/ – Rule \d+$| \((?:sect\.|subsection|draft|draft resolution|\w+ session)[^)]*\)$/, "")
    .replace(/ \(Working Group on [^)]*\)$| \(Working Group of [^)]*\)$/, "")
    .replace(/[\s.;:,/]+$/, "")
    .trim();
}

const months = "January February March April May June July August September October November December".split(" ");

/** Catalogues write `12 april-7 may 1976`. */
const withMonths = (title: string): string =>
  title.replace(/(\d ?-? ?)([a-z]+)\b/g, (all, day: string, word: string) => {
    const month = months.find((name) => name.toLowerCase() === word);
    return month ? day + month : all;
  });
