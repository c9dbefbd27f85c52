import type { Source } from "../../types/source.ts";

/** Shorter lines end on purpose: titles, addresses, verses. */
const leastLine = 40;

/** Lines that are no running text: headings, quotations, tables, code, and words in columns. */
const isLaidOut = (line: string): boolean => /^(?:[#>|]| {4}|\t)|\S {3,}\S/.test(line);

/** A line that goes on with the sentence above: not blank, indented, or an item of a list. */
const goesOn = (line: string): boolean =>
  /^[\p{L}\p{N}("'“‘[]/u.test(line) && !/^\(?(?:\d{1,3}|[a-z]|[ivx]+)[.)]/.test(line);

/** A block of Markdown that its own line begins: heading, quotation, table, code, item, note, rule. */
const beginsBlock = /^\s*(?:#{1,6}\s|>|\||```|~~~|[-*+]\s|\d{1,9}[.)]\s|\[\^[^\]]+\]:|(?:[-*_]\s*){3,}$|<[!/a-z])/i;
/** A line that another in its paragraph does not go on from. */
const isClosed = /^\s*(?:#{1,6}\s|\||```|~~~)|(?: {2}|\\)\r?$/;

/** In Markdown, the lines of a paragraph are one, however long they are. */
const goesOnInMarkdown = (line: string, next: string): boolean =>
  line.trim() !== "" && next.trim() !== "" && !isClosed.test(line) && !beginsBlock.test(next);

const goesOnInText = (line: string, next: string): boolean =>
  line.length >= leastLine && !isLaidOut(line) && !isLaidOut(next) && goesOn(next);

/**
 * The text without the breaks inside its paragraphs, so that each line is as wide as its column. Each break becomes a
 * blank; offsets stay. Code keeps its lines.
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
    // one blank is seen; the other, of no width, keeps the offsets
    else if (isSoft) flowed += line.endsWith("\r") ? `${line.slice(0, -1)} \u200b` : `${line} `;
    else flowed += `${line}\n`;
    at += 1;
  }
  return flowed;
}
