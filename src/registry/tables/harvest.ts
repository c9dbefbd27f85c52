/** Reads a fact row from a UN document: from its masthead and the text below. */

import type { ActName } from "../../facts/act-name.ts";
import { actNamed } from "../../facts/act-names.ts";
import { wordsOf } from "../../facts/languages.ts";
import { date, month } from "../../parse/actions/common.ts";
import { fold } from "../../parse/fold.ts";
import { majority, stretchesOf } from "../../parse/languages.ts";
import { sessionLine } from "../../parse/lexemes.ts";
import { readMasthead } from "../../parse/masthead.ts";
import type { Masthead } from "../../types/citation.ts";
import { isPossible } from "../checks/dates.ts";
import { counts } from "./counts.ts";
import { entryOfRow, isDay, type SourcedEntry, titleColumn } from "./fact-row.ts";

/** In UTF-16 units: the length of the masthead, and how far below it the title must begin. */
const [headLength, titleReach] = [6000, 4000];

/**
 * The entry of the document at `path`; undefined if it has no masthead with a symbol, or if its heading has another
 * number. Leaves out what is uncertain: a title in an unusual place, a date outside the line of adoption, the number of
 * paragraphs if each part numbers its own.
 */
export function harvest(text: string, path: string, english?: Masthead): SourcedEntry | undefined {
  const language = languageOf(text);
  const masthead = (language === undefined && english) || mastheadOf(text, language);
  if (!masthead?.symbol) return undefined;

  const below = text.slice(masthead.end);
  const act = actNamed(masthead.symbol);
  const block = titleBlock(below);
  if (act && isOfAnother(block, act)) return undefined;
  const title = language === undefined && isEnglish(masthead) ? titleIn(block, act) : undefined;
  const translated = language && act && numberedTitle(block, act.number, inOtherLanguages);
  // the date of distribution of an adopted text is not the date of its adoption
  const day = act ? adoption(block, act) : masthead.distributed;
  const [, draft = ""] = act ? (adoptedDraft.exec(block) ?? []) : [];
  const { paragraphs, annexes } = language === undefined ? counts(below) : {};
  return entryOfRow({
    name: masthead.symbol,
    date: day && isDay(day) ? day : "",
    title: title ?? "",
    ...(translated && { [titleColumn(language)]: translated }),
    paragraphs: paragraphs ? String(paragraphs) : "",
    annexes: annexes ? String(annexes) : "",
    source: `header: ${path.replaceAll(";", ",")}`,
    draft,
  });
}

function mastheadOf(text: string, language: string | undefined): Masthead | undefined {
  const head = text.slice(0, headLength);
  return readMasthead(head, fold(head), [], language === undefined ? undefined : wordsOf(language))?.masthead;
}

/** The language of the masthead; undefined if it is English. */
function languageOf(text: string): string | undefined {
  const language = majority(stretchesOf(fold(text.slice(0, headLength))) ?? []);
  return language === "en" ? undefined : language;
}

/** The part above the operative text, which begins with the name of the organ: `The General Assembly,` */
function titleBlock(below: string): string {
  const start = below.slice(0, titleReach);
  const organ = /^[ \t*_]*The [A-Z][^\n.;:]{3,150},[ \t*_]*$/m.exec(start);
  return organ ? start.slice(0, organ.index) : start;
}

/**
 * A text names the language of the original in its own language: "Original: anglais". Only the English titles, which
 * people cite, are taken.
 */
const isEnglish = ({ language }: Masthead): boolean =>
  language === undefined || /^(?:English|French|Spanish|Russian|Arabic|Chinese)$/i.test(language);

/** `[without reference to a Main Committee (A/78/L.17 and A/78/L.17/Add.1)]` → `A/78/L.17` */
const adoptedDraft = /\[without reference to a Main Committee \(([A-Z]\/[^\s,)]+\/L\.[^\s,)]+)/;

/** Whether the heading has another number: `64/292. The human right to water` under A/RES/64/293, `Resolution 1326 (2000)`. */
function isOfAnother(block: string, { number }: ActName): boolean {
  const [, heading] =
    /^[ \t#*]*(?:Resolution )?((?:E?S-)?\d+\/\d+(?: [A-Z])?(?=\\?\.\s*[“"A-Z])|\d+ \((?:19|20)\d\d\)(?=[ \t]*$))/m.exec(
      block,
    ) ?? [];
  return heading !== undefined && !number.startsWith(heading) && !heading.startsWith(number);
}

/**
 *   Resolution adopted by the General Assembly on 30 July 2010
 *   Adopted by the Security Council at its 7640th meeting, on15 March 2016        (a space lost)
 *   1325 (2000). Resolution of 31 October 2000
 *   At the 5834th meeting of the Security Council, held on 6 February 2008, …
 */
const adoptionLine =
  /(?:\b[Aa]dopted by [^.;]{3,160}?[\s,]on\s*|\bResolution (?:\d+ \(\d{4}\) )?of |^[ \t]*At the \S+ meeting of the Security Council, held on )(?<day>\d{1,2})\s+(?<word>[A-Z][a-z]+)\s+(?<year>\d{4})\b/m;

/** The date in the line of adoption, if it fits the year or session of the number. */
function adoption(block: string, act: ActName): string | undefined {
  const { day = "", word = "", year = "" } = adoptionLine.exec(block)?.groups ?? {};
  if (month(word) <= 0) return undefined;
  const adopted = date(year, month(word), day);
  return isPossible(act, adopted) ? adopted : undefined;
}

// ---- titles -----------------------------------------------------------------------------------

/** Bodies whose texts have number and title on one line. Those of the Security Council have no title. */
const numbered = /^(?:A|E|A\/HRC)$/;

function titleIn(block: string, act: ActName | undefined): string | undefined {
  if (act === undefined) return titleBelow(block);
  if (act.body === "S") return undefined;
  return numberedTitle(block, act.number) ?? (numbered.test(act.body) ? undefined : titleBelow(block));
}

/**
 * What follows the number in a heading: `. United Nations Global Plan of Action`, up to the next blank line or the end.
 */
const inEnglish = {
  behind: /\\?\.\s*([\u201c"A-Z\d][\s\S]{0,400}?)(?:\n[ \t]*\n|\s*$(?![\s\S]))/my,
  read: asTitle,
};
/** `75/10.联合国同国际刑事警察组织的合作`, `75/10.- التعاون`, `76/108	قواعد لجنة الأمم المتحدة` */
const inOtherLanguages = {
  behind: /(?:\\?[.\uff0e]\s*|[ \t]+)(?:[-–]\s*)?(["“«„《]?[\p{L}\d][\s\S]{0,400}?)(?:\n[ \t]*\n|\s*$(?![\s\S]))/muy,
  read: asTranslated,
};
const beginsLine = /(?<=^[ \t#*]*)/my;

/** `64/293. United Nations Global Plan of Action` */
function numberedTitle(block: string, number: string, { behind, read } = inEnglish): string | undefined {
  for (let at = block.indexOf(number); at >= 0; at = block.indexOf(number, at + 1)) {
    beginsLine.lastIndex = at;
    behind.lastIndex = at + number.length;
    const found = beginsLine.test(block) ? behind.exec(block) : null;
    if (found) return read(found[1] ?? "");
  }
  return undefined;
}

/** A line of the masthead below the date: session, place and dates, agenda item, language, job number. */
const headLine = new RegExp(
  `${sessionLine.source}|^(?:Agenda )?[Ii]tems? \\d|^[A-Z][A-Za-z. ]+, \\d{1,2}\\D.* \\d{4}\\*?$|^Original: |^English only|^\\d\\d-\\d{5}|^\\*\\d+\\*$`,
  "i",
);
const agendaItem = /^(?:agenda )?items? \d[^\n]*$/i;
/** Text between the masthead and the title: who submits the text, or on whose report it was adopted. */
const submission =
  /draft (?:resolution|decision)\*?$|(?:amendments?|submitted) (?:to|by) |^(?:Resolution|Decision) adopted by |^\[/i;

/** The first paragraph below the masthead that is not an agenda item or a list of sponsors. */
function titleBelow(below: string): string | undefined {
  const blocks = below
    .split(/\n(?:[ \t]*\n)+/)
    .map((block) => block.replace(/[ \t]*\n[ \t]*/g, "\n").trim())
    .filter((block) => block !== "");
  let at = blocks.slice(0, 8).findLastIndex((block) => block.split("\n").some((line) => headLine.test(line))) + 1;
  // the title of an agenda item is the paragraph below its number, unless both are in one
  if (agendaItem.test(blocks[at - 1]?.split("\n").at(-1) ?? "") && !blocks[at]?.startsWith("#")) at++;
  while (at < blocks.length && submission.test((blocks[at] as string).replaceAll("\n", " "))) at++;
  return asTitle(blocks[at] ?? "");
}

const oneLine = (block: string): string =>
  block
    .replace(/^[#*_ ]+|[*_ ]+$/g, "")
    .replaceAll("\u2011", "-")
    .replace(/\s+/g, " ")
    .trim();

/** A title in another language, without note marks; undefined if it ends as a sentence does. */
function asTranslated(block: string): string | undefined {
  const title = oneLine(block).replace(/[\u200e\u200f\u061c]|[¹²³⁰⁴-⁹]+$/g, "");
  return title.length >= 4 && title.length <= 300 && !/[.,:;،؛。，：；]$/.test(title) ? title : undefined;
}

/** The text on one line, without Markdown and note marks; undefined if it is a sentence or the heading of a part. */
function asTitle(block: string): string | undefined {
  const title = oneLine(block);
  const isTitle = /^[“"A-Z]/.test(title) && title.length >= 9 && title.length <= 300 && !isSentence.test(title);
  return isTitle && !isHeading.test(title) ? title : undefined;
}

/** "… was read.¹", "… was read. It", "In its resolution 64/293, the General", "The General Assembly," */
const isSentence =
  /[.,:;][”"’)\]]*(?:\[\^?[^\]]{1,9}\]|[¹²³⁰⁴-⁹\d]+)?$|[a-z]{4,}\.(?:\[\^?[^\]]{1,9}\]|[¹²³⁰⁴-⁹]+)?\s[A-Z]|^(?:In|By|Under|With|As|See|Recalling)\s(?:[a-z]+\s){0,2}(?:resolutions?|decisions?|paragraphs?)\b|^(?:The |Recalling )?[A-Z][a-z]+ (?:Assembly|Council),/;
const isHeading = /^[IVX]+\. |^(?:Summary|Contents|Introduction|Annex)\b/;
