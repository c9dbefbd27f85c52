/** Footnotes: where they stand, and from the indicator in the text to what the note cites. */

import { lowest } from "../text/binary-search.ts";
import { lineStarts } from "../text/line-starts.ts";
import type { Citation, Parsed } from "../types/citation.ts";
import type { Span } from "../types/source.ts";

/** A note, from the beginning of its line to the next note or blank line. */
export interface Note extends Span {
  /** In plain figures or asterisks: `5`, `*`. */
  readonly label: string;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** `¹²` → `12` */
export const plainLabel = (label: string): string =>
  [...label].map((c) => (superscripts.includes(c) ? superscripts.indexOf(c) : c)).join("");

/**
 * A line that begins a note, by its kind, a numbered paragraph, the rule above the notes of a page, a blank line:
 *   "[^5]: A/RES/64/293"   "[5] Ibid."   "¹ CTOC/COP/WG.4/2011/8."   "* CTOC/COP/2014/1."   " 5  A/RES/64/293."
 */
const line =
  /[ \t>]*(?:(?:\[\^([^\]\s]+)\]:|\[(\d{1,3})\]|([⁰¹²³⁴-⁹]+)|(\*{1,3}))(?=[^\S\r\n]+[^\s*])|(\d{1,3})[^\S\r\n]+(?=\S)|(\d{1,3}\.[ \t])|(_{5,}[ \t]*$)|([ \t]*$))/my;

/** How far the figures of two notes that follow each other may lie apart: one may not have been read. */
const gap = 3;

/** The notes of a text, read once however many ask. */
export function notesOf(parsed: Parsed, text: string): readonly Note[] {
  const notes = read.get(parsed) ?? notesIn(text);
  read.set(parsed, notes);
  return notes;
}

const read = new WeakMap<Parsed, readonly Note[]>();

/**
 * In the order of the text. A bare figure begins a note only below a rule, and in its turn: elsewhere it is
 * the number of a paragraph, or a date on a new line.
 */
function notesIn(text: string): Note[] {
  const notes: Note[] = [];
  let open: { start: number; label: string } | undefined;
  let [belowRule, afterRule, afterBlank] = [false, false, false];
  let last = 0;
  const close = (end: number) => {
    if (open) notes.push({ ...open, end });
    open = undefined;
  };
  for (const index of lineStarts(text)) {
    line.lastIndex = index;
    const [, mark, bracketed, raised, stars, figure, paragraph, rule, blank] = line.exec(text) ?? [];
    const isNext = figure !== undefined && Number(figure) > last && Number(figure) <= last + gap;
    const label = mark ?? bracketed ?? raised ?? stars ?? (belowRule && (isNext || afterRule) ? figure : undefined);
    if (label !== undefined) {
      close(index);
      open = { start: index, label: plainLabel(label) };
      if (figure !== undefined) last = Number(figure);
    } else if (blank !== undefined || rule !== undefined || paragraph !== undefined) {
      close(index);
    }
    // The head of the next page
    if (afterBlank && open === undefined && blank === undefined) belowRule = false;
    if (rule !== undefined) belowRule = true;
    afterRule = rule !== undefined || (afterRule && blank !== undefined);
    afterBlank = blank !== undefined;
  }
  close(text.length);
  return notes;
}

/** Which of the notes an offset lies in, or -1. */
export function noteAt(notes: readonly Note[], at: number): number {
  const i = lowest(notes.length, (n) => (notes[n] as Note).start > at) - 1;
  return i >= 0 && at < (notes[i] as Note).end ? i : -1;
}

/** How far behind its indicator, in UTF-16 units, a note is looked for. */
const reach = 20_000;

/**
 * The first citation of the note with this label, behind `from`:
 *   "* CTOC/COP/2014/1."   "¹ CTOC/COP/WG.4/2011/8, paras. 46-51."   " 5  A/RES/64/293."   "[^5]: A/RES/64/293"
 */
export function notedCitation(
  label: string,
  from: number,
  text: string,
  citations: readonly Citation[],
): Citation | undefined {
  const mark = plainLabel(label);
  const raised = [...mark].map((c) => superscripts[Number(c)] ?? c).join("");
  const escaped = [mark, raised, label].map((m) => m.replace(/[*]/g, "\\*")).join("|");
  const note = new RegExp(`^[ \\t>]*(?:\\[\\^)?(?:${escaped})(?:\\]:)?[.)]?\\s+`, "gm");
  note.lastIndex = from;
  const match = note.exec(text.slice(0, from + reach));
  if (match === null) return undefined;
  const at = match.index + match[0].length;
  return citations.find((c) => c.start >= at && c.start < at + 300);
}
