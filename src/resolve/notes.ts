/**
 * Footnotes: where they are, and from the indicator in the text to what the note cites. Only this module reads notes.
 */

import { scanned } from "../parse/scans.ts";
import { hasMarkdown } from "../source/kinds.ts";
import { lowest } from "../text/binary-search.ts";
import type { Citation, Parsed } from "../types/citation.ts";
import type { Source, Span } from "../types/source.ts";
import { linesIn, marks, type Note, plainLabel } from "./note-lines.ts";

export type NotedText = Pick<Source, "text"> & Partial<Pick<Source, "format" | "skip" | "known">>;

/** The greatest difference between the numbers of successive notes, because some may not be recognized. */
const gap = 3;

interface Notes {
  /** In the order of the text. */
  readonly notes: readonly Note[];
  /** Lines that may be notes: with a bare figure, "5. Text", "*Text". Only their labels show that they are. */
  readonly others: readonly Note[];
  /** Starts of numbered paragraphs. */
  readonly paragraphs: readonly number[];
}

const read = new WeakMap<Parsed, Notes>();

/** The notes of the text, read once and cached. */
function notesIn(parsed: Parsed, source: NotedText): Notes {
  const known = read.get(parsed);
  if (known) return known;
  const found = readNotes(parsed, source);
  read.set(parsed, found);
  return found;
}

/** The notes of a text, in its order. */
export const notesOf = (parsed: Parsed, source: NotedText): readonly Note[] => notesIn(parsed, source).notes;

/** The starts of notes and numbered paragraphs, where sentences and lists end. */
export function startsOf(parsed: Parsed, source: NotedText): readonly number[] {
  const found = starts.get(parsed);
  if (found) return found;
  const { notes, paragraphs } = notesIn(parsed, source);
  const all = [...notes.map(({ start }) => start), ...paragraphs].sort((a, b) => a - b);
  starts.set(parsed, all);
  return all;
}

const starts = new WeakMap<Parsed, readonly number[]>();

/**
 * A bare figure begins a note only below a rule and in sequence. Elsewhere it is the number of a paragraph, or a date
 * on a new line.
 */
function readNotes(parsed: Parsed, { text, skip = [], known }: NotedText): Notes {
  const notes: Note[] = [];
  const others: Note[] = [];
  const paragraphs: number[] = [];
  let open: Omit<Note, "end"> | undefined;
  let [belowRule, afterRule, afterBlank] = [false, false, false];
  let last = 0;
  const close = (end: number) => {
    if (open) notes.push({ ...open, end });
    open = undefined;
  };
  for (const { start, isBlank, isParagraph, isRule, mark } of scanned(linesIn, parsed, text)) {
    const figure = mark?.form === "figure" ? Number(mark.label) : undefined;
    const inTurn =
      figure !== undefined && !isParagraph && belowRule && ((figure > last && figure <= last + gap) || afterRule);
    const glued = mark?.form === "stars" && !/[^\S\r\n]/.test(text[mark.mark.end] ?? "");
    if (mark && (figure === undefined ? !glued && !isIn(skip, mark.mark.start) : inTurn)) {
      close(start);
      open = mark;
      if (figure !== undefined) last = figure;
    } else {
      if (mark) others.push({ ...mark, end: endOfLine(text, start) });
      if (isBlank || isRule || isParagraph) close(start);
      if (isParagraph) paragraphs.push(start);
    }
    // The header of the next page
    if (afterBlank && open === undefined && !isBlank) belowRule = false;
    if (isRule) belowRule = true;
    afterRule = isRule || (afterRule && isBlank);
    afterBlank = isBlank;
  }
  close(text.length);
  return { notes: known?.notes ? withTyped(known.notes.map(ofFormat), notes) : notes, others, paragraphs };
}

/** Below a masthead in Word, notes are typed: "* A/81/50." */
function withTyped(known: readonly Note[], typed: readonly Note[]): Note[] {
  const others = typed.filter(({ start }) => !isIn(known, start));
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

/** The notes as the format marks them up, if it does. */
const ofFormat = ({
  start,
  end,
  label,
  indicator,
}: NonNullable<NonNullable<Source["known"]>["notes"]>[number]): Note => ({
  start,
  end,
  label: plainLabel(label),
  mark: indicator ?? { start, end: start },
  form: "known",
});

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}

/** Whether an offset lies in one of the spans, which are sorted and do not overlap. */
function isIn(spans: readonly Span[], at: number): boolean {
  const last = spans[lowest(spans.length, (i) => (spans[i] as Span).start > at) - 1];
  return last !== undefined && at < last.end;
}

/** Which of the notes an offset lies in, or -1. */
export function noteAt(notes: readonly Note[], at: number): number {
  const i = lowest(notes.length, (n) => (notes[n] as Note).start > at) - 1;
  return i >= 0 && at < (notes[i] as Note).end ? i : -1;
}

/** How far after its indicator to look for a note, in UTF-16 units. */
const reach = 20_000;

/** The note with this label after `from`; also a line that only its label identifies as a note. */
function noteWith(label: string, from: number, parsed: Parsed, source: NotedText): Note | undefined {
  const { notes, others } = notesIn(parsed, source);
  const mark = plainLabel(label);
  const isMeant = (note: Note) => note.label === mark && note.start >= from && note.start < from + reach;
  const [sure, other] = [notes.find(isMeant), others.find(isMeant)];
  return sure && other ? (sure.start < other.start ? sure : other) : (sure ?? other);
}

/** Whether a line begins with this label, wherever it stands. */
export function hasNoteWith(label: string, parsed: Parsed, source: NotedText): boolean {
  const { notes, others } = notesIn(parsed, source);
  return [notes, others].some((some) => some.some((note) => note.label === label));
}

/**
 * The first citation of the note with this label, after `from`:
 *   "* CTOC/COP/2014/1."   "¹ CTOC/COP/WG.4/2011/8, paras. 46-51."   " 5  A/RES/64/293."   "[^5]: A/RES/64/293"
 */
export function notedCitation(label: string, from: number, parsed: Parsed, source: NotedText): Citation | undefined {
  const note = noteWith(label, from, parsed, source);
  if (note === undefined) return undefined;
  const at = note.form === "known" ? note.start : note.mark.end;
  return parsed.citations.find(({ start }) => start >= at && start < at + 300);
}

// ---- indicators -------------------------------------------------------------------------------

export interface Mark extends Span {
  /** Lower case, in plain digits: `1`, `agenda`. */
  readonly label: string;
}

/** Both in the order of the text. */
export interface Footnotes {
  readonly indicators: readonly Mark[];
  readonly notes: readonly Mark[];
  /** Where "[1–3]" may be used, not every note has an indicator of its own. */
  readonly form: "known" | keyof typeof marks;
}

/** The marks of each form in a text. */
const marksIn = {
  markdown: marksLike(new RegExp(marks.markdown, "gu")),
  raised: marksLike(new RegExp(marks.raised, "g")),
  bracketed: marksLike(new RegExp(marks.bracketed, "g")),
} as const;

function marksLike(expression: RegExp): (text: string) => Mark[] {
  return (text) =>
    [...text.matchAll(expression)].map(({ index: start, 0: whole, 1: name = "" }) => ({
      start,
      end: start + whole.length,
      label: plainLabel(name).toLowerCase(),
    }));
}

/**
 * The indicators and notes of a text that has both, or is in Markdown. In plain text, figures count as indicators only
 * if there are notes, and as notes only if there are indicators.
 */
export function footnotes(parsed: Parsed, source: NotedText): Footnotes | undefined {
  let found = marked.get(parsed);
  if (found === undefined) {
    found = findFootnotes(parsed, source) ?? null;
    marked.set(parsed, found);
  }
  return found ?? undefined;
}

/** Null if there are none. */
const marked = new WeakMap<Parsed, Footnotes | null>();

function findFootnotes(parsed: Parsed, source: NotedText): Footnotes | undefined {
  if (source.known?.notes) return knownFootnotes(source.known.notes);
  if (hasMarkdown(source)) return markedFootnotes("markdown", parsed, source);
  return [markedFootnotes("raised", parsed, source), markedFootnotes("bracketed", parsed, source)].find(
    (found) => found && found.indicators.length > 0 && found.notes.length > 0,
  );
}

function knownFootnotes(known: NonNullable<NonNullable<Source["known"]>["notes"]>): Footnotes {
  const [found, notes]: [Mark[], Mark[]] = [[], []];
  for (const { start, end, label: asWritten, indicator } of known) {
    const label = plainLabel(asWritten).toLowerCase();
    notes.push({ start, end, label });
    if (indicator) found.push({ ...indicator, label });
  }
  return { indicators: found, notes, form: "known" };
}

function markedFootnotes(form: keyof typeof marks, parsed: Parsed, source: NotedText): Footnotes | undefined {
  const { text, skip = [] } = source;
  const all = scanned(marksIn[form], parsed, text).filter(({ start }) => !isIn(skip, start));
  if (all.length === 0 && form !== "markdown") return undefined;
  const begun = new Set(notesIn(parsed, source).notes.map(({ mark }) => mark.start));
  const found: Footnotes & { indicators: Mark[]; notes: Mark[] } = { indicators: [], notes: [], form };
  for (const mark of all) found[begun.has(mark.start) ? "notes" : "indicators"].push(mark);
  return found;
}
