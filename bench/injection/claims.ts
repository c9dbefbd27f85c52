/** Right numbers with a false claim: a date, a title, a place, another symbol. */

import type { Claim } from "../../src/types/citation.ts";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import type { Span } from "../../src/types/source.ts";
import { months } from "../../src/words/months.ts";
import { fromRoman } from "../../src/words/roman.ts";
import { longDate } from "../../src/words/wording.ts";
import { extentOf, numbered, touches } from "./acts.ts";
import type { Edit, Kind, Passage } from "./edit.ts";
import { isOtherDay, sameTitle } from "./knowable.ts";
import type { Random } from "./random.ts";
import { datesInWords } from "./words.ts";

type ClaimOf<K extends Claim["kind"]> = Extract<Claim, { kind: K }>;

/** Claims of one kind without findings, with the citations that make them. */
function* made<K extends Claim["kind"]>(
  kind: K,
  { resolved, diagnostics }: Passage,
): Generator<[ClaimOf<K>, ResolvedCitation]> {
  for (const one of resolved) {
    if (one.citation.faults.length > 0 || one.kind === "backreference") continue;
    if (diagnostics.some((found) => touches(found, extentOf(one)))) continue;
    for (const claim of one.citation.claims) if (claim.kind === kind) yield [claim as ClaimOf<K>, one];
  }
}

// ---- dates

type Day = { readonly year: number; readonly month: number; readonly day: number };

const iso = ({ year, month, day }: Day): string =>
  `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
const last = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The parts of a written date, with their places: "30 juillet 2010" */
function partsOf(words: string) {
  for (const form of datesInWords) {
    const found = form.exec(words);
    if (found?.groups && found.indices?.groups)
      return { said: found.groups, places: found.indices.groups, match: found };
  }
  return undefined;
}

/** The words for months in a passage: 7 → "juillet" */
function monthWords(passage: Passage): Map<number, string> {
  const words = new Map<number, string>();
  for (const [claim] of made("date", passage)) {
    const month = partsOf(passage.source.text.slice(claim.start, claim.end))?.said.month;
    if (month) words.set(Number(claim.date.slice(5, 7)), month);
  }
  return words;
}

function dateKind(name: string, change: (day: Day, random: Random) => Partial<Day>): Kind {
  return {
    name,
    *edits(passage, random) {
      const words = monthWords(passage);
      for (const [claim, one] of made("date", passage)) {
        const found = partsOf(passage.source.text.slice(claim.start, claim.end));
        if (!found || claim.date.length < 10 || one.target === null || one.kind === "symbol" || one.kind === "meeting")
          continue;
        const { said, places, match } = found;
        const right = {
          year: Number(said.year),
          month: Number(claim.date.slice(5, 7)),
          day: Number(said.day),
        };
        const wrong = { ...right, ...change(right, random) };
        const { language = "en" } = one.citation;
        const month =
          wrong.month === right.month
            ? said.month
            : language === "en"
              ? months[wrong.month - 1]
              : language === "zh"
                ? String(wrong.month)
                : words.get(wrong.month);
        const exists = wrong.day <= last(wrong.year, wrong.month);
        if (iso(wrong) === iso(right) || month === undefined) continue;
        const date = iso(wrong);
        const known =
          !exists || isOtherDay(one.target, date, passage) || (passage.day !== undefined && date > passage.day);
        const put = { day: String(wrong.day), month, year: String(wrong.year) };
        let text = match[0];
        for (const [part, [from, to]] of Object.entries(places).sort(
          ([, a], [, b]) => (b?.[0] ?? 0) - (a?.[0] ?? 0),
        ) as [keyof typeof put, [number, number]][])
          text = text.slice(0, from - match.index) + put[part] + text.slice(to - match.index);
        const start = claim.start + match.index;
        yield {
          start,
          end: start + match[0].length,
          text,
          at: claim,
          rules: ["date/adoption", "date/session", "date/later", "date/impossible"],
          // If the date of a text is not known, no suggestion can be expected
          ...(one.entry?.date ? { right: [longDate(iso(right))] } : {}),
          ...(known
            ? {}
            : { unknowable: "the day of adoption is not in the registry, and the date is inside the session" }),
        };
      }
    },
  };
}

const dates: readonly Kind[] = [
  dateKind("wrong year of a date", ({ year }, random) => ({ year: year + random.pick([-10, -2, -1, 1, 2]) })),
  dateKind("wrong month of a date", ({ year, month, day }, random) => {
    const other = random.between(1, 12);
    return { month: day <= last(year, other) ? other : month };
  }),
  dateKind("wrong day of a date", (_, random) => ({ day: random.between(1, 28) })),
  dateKind("day that is in no calendar", ({ year, month }) => (last(year, month) === 31 ? {} : { day: 31 })),
];

// ---- titles

function titleKind(name: string, others: (passage: Passage, target: string) => readonly string[]): Kind {
  return {
    name,
    *edits(passage, random) {
      for (const [claim, one] of made("title", passage)) {
        const known = one.entry?.title;
        const { text } = passage.source;
        const at = text.slice(claim.start, claim.end).search(/[^“”"'‘\s]/) + claim.start;
        const end = claim.end - (/[“”"'’\s]*$/.exec(text.slice(claim.start, claim.end))?.[0].length ?? 0);
        const titles = others(passage, one.target ?? "").filter((title) => !sameTitle(title, claim.title));
        if (titles.length === 0 || one.target === null) continue;
        const ofPart = /\b(?:section|part|chapter|annex)\b(?:(?!\n[ \t]*\n)[^.;]){0,60}$/.test(
          text.slice(0, one.citation.start).slice(-80),
        );
        const why = ofPart
          ? "a section or annex has a title of its own"
          : known?.basis === "cited-once"
            ? "one document says the title, and is held against no other"
            : "the title of the text is not in the registry, or only in a list that describes";
        const unknowable = ofPart || known === undefined || known.basis === "list" || known.basis === "cited-once";
        yield {
          start: at,
          end,
          text: random.pick(titles),
          at: extentOf(one),
          rules: ["title/differs"],
          right: known ? [known.value] : [],
          ...(unknowable ? { unknowable: why } : {}),
        };
      }
    },
  };
}

const titles: readonly Kind[] = [
  titleKind("titles of two texts exchanged", ({ resolved }) =>
    resolved.flatMap(({ citation: { claims } }) =>
      claims.flatMap((claim) => (claim.kind === "title" ? [claim.title] : [])),
    ),
  ),
  titleKind("title of the number beside it", ({ registry }, target) => {
    const siblings = registry.siblings(target);
    const at = siblings.indexOf(target);
    return [siblings[at - 1], siblings[at + 1]].flatMap((name) => (name && registry.find(name)?.title?.value) || []);
  }),
];

// ---- places

const locators = (
  name: string,
  rules: readonly string[],
  change: (
    claim: ClaimOf<"locator">,
    words: string,
    one: ResolvedCitation,
    random: Random,
  ) => { at: number; length: number; text: string; right?: readonly string[]; unknowable?: string } | undefined,
): Kind => ({
  name,
  *edits(passage, random) {
    for (const [claim, one] of made("locator", passage)) {
      const wrong = change(claim, passage.source.text.slice(claim.start, claim.end), one, random);
      if (!wrong) continue;
      const { at, length, text, right, unknowable } = wrong;
      const start = claim.start + at;
      yield {
        start,
        end: start + length,
        text,
        at: extentOf(one),
        rules,
        ...(right ? { right } : {}),
        ...(unknowable ? { unknowable } : {}),
      };
    }
  },
});

const lastNumber = /\d+(?!.*\d)/s;

const places: readonly Kind[] = [
  locators("paragraph beyond the last", ["locator/beyond"], ({ unit }, words, { entry, citation, kind }, random) => {
    const match = lastNumber.exec(words);
    if (unit !== "paragraph" || !match || kind !== "resolution") return undefined;
    const own =
      !entry?.annexes && !citation.claims.some((claim) => claim.kind === "locator" && claim.unit !== "paragraph");
    const paragraphs = entry?.paragraphs;
    return {
      at: match.index,
      length: match[0].length,
      text: String((paragraphs?.value ?? 40) + random.between(1, 20)),
      ...(paragraphs?.basis === "header" && own
        ? {}
        : {
            unknowable: "how many paragraphs the text has is not in the registry, or an annex or section has its own",
          }),
    };
  }),
  locators("annex beyond the last", ["locator/annex"], ({ unit }, words, { entry }, random) => {
    if (unit !== "annex" || !/^annex(?:\s+I)?$/.test(words)) return undefined;
    const text = `annex ${["III", "IV", "V", "VI"][random.between(0, 3)]}`;
    const annexes = entry?.annexes;
    const known = annexes && annexes.value < fromRoman(text.slice(6));
    return {
      at: 0,
      length: words.length,
      text,
      ...(known ? {} : { unknowable: "how many annexes the text has is not in the registry" }),
    };
  }),
  locators("range that runs backwards", ["locator/reversed"], ({ from, to }, words) => {
    const match = /(\d+)(\s*[-–]\s*|\s+(?:to|à|a|по|إلى|bis)\s+|至第?)(\d+)/.exec(words);
    if (!match || typeof from !== "number" || typeof to !== "number" || from >= to) return undefined;
    return { at: match.index, length: match[0].length, text: `${match[3]}${match[2]}${match[1]}`, right: [] };
  }),
  locators("article beyond the last", ["instrument/article"], ({ unit }, words, { instrument, because }, random) => {
    const match = /\d+/.exec(words);
    if (unit !== "article" || !match) return undefined;
    const known = instrument?.highest !== undefined && because !== "paragraph";
    return {
      at: match.index,
      length: match[0].length,
      text: String((instrument?.highest ?? 100) + random.between(1, 30)),
      ...(known
        ? {}
        : { unknowable: "which instrument is meant, or how many articles it has, is not known for certain" }),
    };
  }),
];

// ---- other symbols

const isPlain = (name: string): boolean => /^[^\s()]+$/.test(name);

/** The name with two digits transposed, or with another last digit. */
function misprinted(name: string): string {
  const at = name.search(/(\d)(?!\1)\d(?=\D*$)/);
  if (at >= 0 && name[at + 1] !== "0") return name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
  return name.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) % 9) + 1));
}

const symbolBeside: Kind = {
  name: "symbol of another text beside the number",
  *edits(passage) {
    for (const { one, name, extent } of numbered(passage)) {
      const { citation } = one;
      const isNamed = citation.target.kind === "act" && citation.target.body && !citation.target.bare;
      if (!isNamed || !isPlain(name) || citation.claims.some((claim) => claim.kind === "same-as")) continue;
      const { end } = citation;
      // In a Chinese list a number stands before the keyword, and its symbol after it
      if (citation.language === "zh" && /\d号?$/.test(citation.text)) continue;
      const [was, text] = [` (${name})`, ` (${misprinted(name)})`];
      yield {
        start: end,
        end,
        text,
        was,
        at: { start: extent.start, end },
        rules: ["reference/same-as"],
        right: [name],
      };
    }
  },
};

const link: Kind = {
  name: "address of another document (Markdown)",
  markdown: true,
  *edits({ source, resolved }) {
    for (const { citation, target, status } of resolved) {
      const { start, end, text } = citation;
      if (target !== text || citation.faults.length > 0 || status !== "found" || !isPlain(text)) continue;
      if (/[[(<]$|[-–]$/.test(source.text.slice(0, start)) || /^[\])>]|^[-–]/.test(source.text.slice(end, end + 1)))
        continue;
      const address = (name: string) => `[${text}](https://undocs.org/${name})`;
      yield {
        start,
        end,
        text: address(misprinted(text)),
        was: address(text),
        at: citation,
        rules: ["reference/link"],
        right: [text],
      };
    }
  },
};

const units = "first second third fourth fifth sixth seventh eighth ninth".split(" ");

function supplements(name: string, pattern: RegExp, wrong: (match: string, random: Random) => string): Kind {
  return {
    name,
    *edits(passage, random) {
      for (const [claim, { citation }] of made("supplement", passage)) {
        const symbol = citation.target.kind === "symbol" ? citation.target.name : "";
        const match = pattern.exec(passage.source.text.slice(claim.start, claim.end));
        if (!match) continue;
        const start = claim.start + match.index;
        const at: Span = { start: Math.min(claim.start, citation.start), end: Math.max(claim.end, citation.end) };
        const edit: Edit = {
          start,
          end: start + match[0].length,
          text: wrong(match[0], random),
          at,
          rules: ["reference/supplement"],
          right: [match[0], `session ${/^A\/(\d+)/.exec(symbol)?.[1]},`],
        };
        yield /^A\/\d+\/\d+/.test(symbol)
          ? edit
          : { ...edit, unknowable: "the symbol does not tell the session and the supplement" };
      }
    },
  };
}

const references: readonly Kind[] = [
  symbolBeside,
  link,
  supplements("wrong number of a supplement", /(?<=(?:\bN?o\.?|nº|núm\.|№|رقم)\s+|补编第)\d+/, (digits, random) =>
    String(Number(digits) + random.between(1, 9)),
  ),
  supplements("wrong session of a supplement", new RegExp(`\\b(?:${units.join("|")})\\b`, "i"), (word) => {
    const next = units[(units.indexOf(word.toLowerCase()) + 1) % units.length] as string;
    return /^[A-Z]/.test(word) ? next.replace(/^./, (letter) => letter.toUpperCase()) : next;
  }),
];

export const claims: readonly Kind[] = [...dates, ...titles, ...places, ...references];
