import type { Source } from "../../types/source.ts";

/** In UTF-16 units. Shorter lines end on purpose: titles, addresses, verses. */
const leastLine = 40;

/** Lines that are not running text: headings, quotations, tables, code, words in columns. */
const isLaidOut = (line: string): boolean => /^(?:[#>|]| {4}|\t)|\S {3,}\S/.test(line);

/** Whether a line continues the sentence above: it is not blank, indented, or an item of a list. */
const goesOn = (line: string): boolean =>
  /^[\p{L}\p{N}("'“‘[]/u.test(line) && !/^\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)]/.test(line);

/** A line that begins a block of Markdown: heading, quotation, table, code, item, note, rule. */
const beginsBlock = /^\s*(?:#{1,6}\s|>|\||```|~~~|[-*+]\s|\d{1,9}[.)]\s|\[\^[^\]]+\]:|(?:[-*_]\s*){3,}$|<[!/a-z])/i;
/** A line that the next line does not continue, although it is in the same paragraph. */
const isClosed = /^\s*(?:#{1,6}\s|\||```|~~~)|(?: {2}|\\)\r?$/;

/** In Markdown, all lines of a paragraph are joined, however short. */
const goesOnInMarkdown = (line: string, next: string): boolean =>
  line.trim() !== "" && next.trim() !== "" && !isClosed.test(line) && !beginsBlock.test(next);

const goesOnInText = (line: string, next: string): boolean =>
  line.length >= leastLine && !isLaidOut(line) && !isLaidOut(next) && goesOn(next);

/**
 * Replaces each line break inside a paragraph with a space, so that paragraphs fill the width of their column. Offsets
 * do not change. Code keeps its lines.
 */
export function flowing({ text, skip, format }: Pick<Source, "text" | "skip" | "format">): string {
  const joins = format === "markdown" ? goesOnInMarkdown : goesOnInText;
  const lines = text.split("\n");
  let flowed = "";
  let at = 0;
  let skipped = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    at += line.length;
    while ((skip[skipped]?.end ?? Number.POSITIVE_INFINITY) <= at) skipped += 1;
    const isCode = (skip[skipped]?.start ?? Number.POSITIVE_INFINITY) <= at;
    const isSoft = next !== undefined && !isCode && joins(line, next);
    if (next === undefined) flowed += line;
    // CR LF becomes a space and a character of no width, so that offsets stay
    else if (isSoft) flowed += line.endsWith("\r") ? `${line.slice(0, -1)} \u200b` : `${line} `;
    else flowed += `${line}\n`;
    at += 1;
  }
  return flowed;
}
