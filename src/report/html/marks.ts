/** Renders Markdown: hides the markup and styles headings, emphasis and code. Offsets do not change. */
import type { Source, Span } from "../../types/source.ts";
import { overlaps, Sheet, type Style } from "./sheet.ts";

export interface Shown {
  /** Has the same length as the text of the source. */
  readonly text: string;
  readonly styles: readonly Style[];
}

/**
 * @param shown the text to render, as long as the text of the source
 * @param cited spans to keep visible, except where the address of a link repeats the citation in its text
 * @param found spans to keep visible without exception
 */
export function withoutMarks(
  { text, format, skip }: Pick<Source, "text" | "format" | "skip">,
  shown: string,
  cited: readonly Span[],
  found: readonly Span[],
): Shown {
  if (format !== "markdown") return { text: shown, styles: [] };
  const sheet = new Sheet({ text, skip }, shown, cited, found);
  for (const change of [code, links, notes, emphasis, signs, tables]) change(sheet);
  return { text: sheet.text, styles: sheet.styles };
}

/** "`a`", and blocks whose markup is on lines of its own. */
const codes = [
  /^([ \t]*(?:```|~~~)[^\n]*\n)([\s\S]*?)(\n[ \t]*(?:```|~~~)[ \t]*)$/gm,
  /(?<![`\\])(`{1,3})(?!`)((?:(?!\n[ \t]*\n)[^`]){1,300})(\1)(?!`)/g,
];

function code(sheet: Sheet): void {
  for (const match of codes.flatMap((mark) => [...sheet.source.text.matchAll(mark)])) {
    const { before, inner, after } = parts(match);
    if (!sheet.isCode(inner) || sheet.isHidden(before.start) || sheet.isKept(before) || sheet.isKept(after)) continue;
    for (const span of [before, after]) sheet.write(span);
    sheet.style("code", inner);
  }
}

/** "[text](address)", "<https://undocs.org/A/RES/70/1>" */
const link = /(?<!!)(\[)([^\]\n]{1,300})(\]\([^\s()]{1,500}\))/g;
const bareLink = /(<)(https?:\/\/[^\s<>]{1,500})(>)/g;

function links(sheet: Sheet): void {
  for (const match of sheet.source.text.matchAll(link)) {
    const { before, inner, after } = parts(match);
    if (!sheet.canChange(before) || sheet.isCode(after) || overlaps(sheet.found, after)) continue;
    sheet.write(before);
    const address = overlaps(sheet.cited, inner) ? undefined : sheet.cited.find((one) => overlaps([one], after));
    // "[the text](https://undocs.org/A/RES/70/1)": "the text (A/RES/70/1)"
    if (address) {
      sheet.write({ start: after.start, end: address.start }, " (");
      sheet.write({ start: address.end, end: after.end }, ")");
    } else sheet.write(after);
  }
  hideAround(sheet, bareLink);
}

/** "[^1]", "[^note]: See document A/64/7" */
const note = /(\[\^)([^\]\s]{1,100})(\](?!:)|\]:)/g;

/** Numbers notes by first occurrence, as Markdown does. */
function notes(sheet: Sheet): void {
  const numbers = new Map<string, number>();
  for (const match of sheet.source.text.matchAll(note)) {
    const { before, inner, after } = parts(match);
    if (!sheet.canChange({ start: before.start, end: after.end })) continue;
    const name = match[2] ?? "";
    numbers.set(name, numbers.get(name) ?? numbers.size + 1);
    for (const span of [before, after]) sheet.write(span);
    sheet.write(inner, String(numbers.get(name)).slice(0, name.length));
    sheet.style("raised", inner);
  }
}

/** Each hides its first and last group and styles the text between them. */
const emphases = [
  { kind: "heading", mark: /^(#{1,6}[ \t]+)([^\n]+?)([ \t]{0,4}#{0,6})$/gm },
  { kind: "strong", mark: /(\*\*|__)(?=\S)((?:(?!\1|\n[ \t]*\n)[\s\S]){1,300}?)(\1)/g },
  { kind: "em", mark: /(?<![\w*\\])(\*)(?=[^\s*])((?:(?!\n[ \t]*\n)[^*]){1,300}?)((?<=[^\s*\\])\*)(?![\w*])/g },
  { kind: "em", mark: /(?<![\w\\])(_)(?=\S)([^_\n]{1,300}?)((?<=\S)_)(?!\w)/g },
  { kind: "struck", mark: /(~~)(?=[^\s~])([^~\n]{1,300}?)(~~)/g },
] as const;

function emphasis(sheet: Sheet): void {
  for (const { kind, mark } of emphases) for (const inner of hideAround(sheet, mark)) sheet.style(kind, inner);
}

/** Replaces the last character of each match. */
const shownAs = [
  [/\\(?=[!-/:-@[-`{-~])/g, ""],
  [/^[ \t]*[-*+](?=[ \t]+\S)/gm, "•"],
  [/^ {0,3}>/gm, "│"],
] as const;

function signs(sheet: Sheet): void {
  for (const [mark, sign] of shownAs)
    for (const { index, 0: all } of sheet.source.text.matchAll(mark)) {
      const span = { start: index + all.length - 1, end: index + all.length };
      if (sheet.canChange(span) && !sheet.isHidden(span.start)) sheet.write(span, sign);
    }
}

/** "| --- | :-: |" */
const ruler = /^[ \t]*\|?[ \t]*:?-{3,}[-:| \t]*\|[-:| \t]*\n/gm;
const row = /^[ \t]*\|.*\|[ \t]*$/gm;

function tables(sheet: Sheet): void {
  const { text } = sheet.source;
  for (const { index, 0: all } of text.matchAll(ruler)) {
    const span = { start: index, end: index + all.length };
    if (sheet.canChange(span)) sheet.write(span);
  }
  for (const { index, 0: all } of text.matchAll(row))
    for (const { index: at } of all.matchAll(/(?<!\\)\|/g)) {
      const isEdge = at === all.indexOf("|") || at === all.lastIndexOf("|");
      const span = { start: index + at, end: index + at + 1 };
      if (sheet.canChange(span) && !sheet.isHidden(span.start)) sheet.write(span, isEdge ? "" : "│");
    }
}

/** Hides the first and the last group of each match, if both may be hidden; returns the spans between them. */
function hideAround(sheet: Sheet, mark: RegExp): Span[] {
  return [...sheet.source.text.matchAll(mark)].flatMap((match) => {
    const { before, inner, after } = parts(match);
    if (!sheet.canChange(before) || !sheet.canChange(after)) return [];
    for (const span of [before, after]) sheet.write(span);
    return [inner];
  });
}

/** The spans of the first and the last group, and the span between them. */
function parts({ index = 0, 0: all, 1: first = "", 3: last = "" }: RegExpMatchArray) {
  const [start, end] = [index + first.length, index + all.length - last.length];
  return { before: { start: index, end: start }, inner: { start, end }, after: { start: end, end: end + last.length } };
}
