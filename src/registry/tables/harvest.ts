/** What a UN document says of itself: a fact row read from its head and from the text below. */

import { actNamed } from "../../facts/act-names.ts";
import { date, month } from "../../parse/actions/common.ts";
import { fold } from "../../parse/fold.ts";
import { sessionLine } from "../../parse/lexemes.ts";
import { readMasthead } from "../../parse/masthead.ts";
import type { Masthead } from "../../types/citation.ts";
import { entryOfRow, isDay, type SourcedEntry } from "./fact-row.ts";

/** In UTF-16 units: how far the head reaches, and how far below it the title must begin. */
const [headLength, titleReach] = [6000, 4000];

/**
 * The entry of the document whose text this is, from `path`; undefined where it has no masthead with a symbol. What
 * cannot be read for certain is left out: a title in an unusual place, paragraphs that are numbered anew in each part.
 */
export function harvest(text: string, path: string): SourcedEntry | undefined {
  const head = text.slice(0, headLength);
  const masthead = readMasthead(head, fold(head))?.masthead;
  if (!masthead?.symbol) return undefined;

  const below = text.slice(masthead.end);
  const act = actNamed(masthead.symbol);
  const title = isEnglish(masthead) ? ((act && numberedTitle(below, act.number)) ?? titleBelow(below)) : undefined;
  // of an adopted text the day of distribution says nothing about that of adoption
  const day = act ? adoption(below) : masthead.distributed;
  const [, draft = ""] = act ? (adoptedDraft.exec(below.slice(0, titleReach)) ?? []) : [];
  const { paragraphs, annexes } = counts(below);
  return entryOfRow({
    name: masthead.symbol,
    date: day && isDay(day) ? day : "",
    title: title ?? "",
    paragraphs: paragraphs ? String(paragraphs) : "",
    annexes: annexes ? String(annexes) : "",
    source: `header: ${path.replaceAll(";", ",")}`,
    draft,
  });
}

/** A text names the language of the original in its own: "Original: anglais". The titles that people cite are English. */
const isEnglish = ({ language }: Masthead): boolean =>
  language === undefined || /^(?:English|French|Spanish|Russian|Arabic|Chinese)$/i.test(language);

/** `[without reference to a Main Committee (A/78/L.17 and A/78/L.17/Add.1)]` → `A/78/L.17` */
const adoptedDraft = /\[without reference to a Main Committee \(([A-Z]\/[^\s,)]+\/L\.[^\s,)]+)/;

/** `Resolution adopted by the General Assembly on 30 July 2010` → `2010-07-30` */
function adoption(below: string): string | undefined {
  const [, day = "", word = "", year = ""] =
    /[Aa]dopted by [^.;]{3,160}?\son\s+(\d{1,2})\s+([A-Z][a-z]+)\s+(\d{4})/.exec(below.slice(0, titleReach)) ?? [];
  return month(word) > 0 ? date(year, month(word), day) : undefined;
}

// ---- titles -----------------------------------------------------------------------------------

/** `64/293. United Nations Global Plan of Action`, up to the next blank line */
function numberedTitle(below: string, number: string): string | undefined {
  const lead = number.replace(/[.()/]/g, "\\$&");
  const found = new RegExp(String.raw`^[ \t#*]*${lead}\\?\.\s+(\S[^]{0,400}?)\n[ \t]*\n`, "m");
  return asTitle(found.exec(below.slice(0, titleReach))?.[1] ?? "");
}

/** A line of the head below the date: session, place and dates, agenda item, language, number of the job. */
const headLine = new RegExp(
  `${sessionLine.source}|^(?:Agenda )?[Ii]tems? \\d|^[A-Z][A-Za-z. ]+, \\d{1,2}\\D.* \\d{4}\\*?$|^Original: |^English only|^\\d\\d-\\d{5}|^\\*\\d+\\*$`,
  "i",
);
const agendaItem = /^(?:agenda )?items? \d[^\n]*$/i;
/** What stands between the head and the title: who submits the text, on whose report it was adopted. */
const submission =
  /draft (?:resolution|decision)\*?$|(?:amendments?|submitted) (?:to|by) |^(?:Resolution|Decision) adopted by |^\[/i;

/** The paragraph below the head, without those that name the agenda item and the sponsors. */
function titleBelow(below: string): string | undefined {
  const blocks = below
    .slice(0, titleReach)
    .split(/\n(?:[ \t]*\n)+/)
    .map((block) => block.replace(/[ \t]*\n[ \t]*/g, "\n").trim())
    .filter((block) => block !== "");
  let at = blocks.slice(0, 8).findLastIndex((block) => block.split("\n").some((line) => headLine.test(line))) + 1;
  // the title of the agenda item stands below its number, unless both are of one paragraph
  if (agendaItem.test(blocks[at - 1]?.split("\n").at(-1) ?? "") && !blocks[at]?.startsWith("#")) at++;
  while (at < blocks.length && submission.test((blocks[at] as string).replaceAll("\n", " "))) at++;
  return asTitle(blocks[at] ?? "");
}

/** One line without marks of Markdown and notes; undefined for what is no title but a sentence or a heading of a part. */
function asTitle(block: string): string | undefined {
  const title = block
    .replace(/^[#*_ ]+|[*_ ]+$/g, "")
    .replace(/\s+/g, " ")
    .trim();
  const isTitle =
    /^[“"A-Z]/.test(title) &&
    title.length >= 9 &&
    title.length <= 300 &&
    !/[.,:;]$|^(?:The |Recalling )?[A-Z][a-z]+ (?:Assembly|Council),|^[IVX]+\. |^(?:Summary|Contents|Introduction|Annex)\b/.test(
      title,
    );
  return isTitle ? title : undefined;
}

// ---- paragraphs and annexes -------------------------------------------------------------------

/**
 * The highest number of the paragraphs `1.`, `2.`, … where they run on without a gap to the first annex; none where
 * they begin anew, as in texts of several parts, for then a number does not name one paragraph.
 */
function counts(below: string): { paragraphs?: number; annexes?: number } {
  let [paragraphs, runsOn, annexes] = [0, true, 0];
  for (const [, annex, roman, numeral] of below.matchAll(
    /^[ \t#*]*(?:(Annex)(?:[ \t]+([IVX]+))?[ \t*]*$|(\d{1,3})\\?\.(?=\s))/gm,
  )) {
    if (annex) annexes = Math.max(annexes + (roman ? 1 : 0), 1);
    if (annexes > 0 || annex) continue;
    const number = Number(numeral);
    if (number === paragraphs + 1) paragraphs = number;
    // a lower number begins a list anew; one a little higher leaves a gap; any other ends a sentence: "in 2010."
    else if (number === 1 || (number > paragraphs && number < paragraphs + 5)) runsOn = false;
  }
  return { ...(runsOn && paragraphs > 0 ? { paragraphs } : {}), ...(annexes > 0 ? { annexes } : {}) };
}
