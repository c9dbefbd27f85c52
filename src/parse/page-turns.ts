/**
 * In text extracted from a PDF, a sentence that continues on the next page is interrupted by the notes of its page and
 * the header of the next. These are moved after its paragraph before the text is read:
 *
 *     as recognized by the Security Council in its resolution ⏎ __________ ⏎⏎ 1 A/57/724. ⏎⏎ A/RES/79/29 ⏎ The Code ⏎⏎
 *     24-23040 ⏎ 2/2 ⏎⏎ 1540 (2004) of 28 April 2004, …
 */
import { lowest } from "../text/binary-search.ts";
import type { Source, Span } from "../types/source.ts";
import { fold, foldWhole } from "./fold.ts";
import { pageTurn } from "./lexemes.ts";
import { scanAgain, scanned } from "./scans.ts";

export interface Reordered<T extends Partial<Source>> {
  readonly source: T;
  /** Whether a span is in one piece in the original text. */
  readonly isWhole: (span: Span) => boolean;
  /** The span in the original text. For a span in two pieces, the second, which has the number. */
  readonly back: (span: Span) => Span;
}

interface Piece extends Span {
  /** Its start in the original text. */
  readonly from: number;
}

/**
 * The source with each sentence in one piece; undefined if none is interrupted, or if the format marks up its notes.
 *
 * @param before an earlier version of the text; what is far from the edit is not examined again
 */
export function withoutTurns<T extends Pick<Source, "text" | "skip"> & Partial<Source>>(
  source: T,
  before?: Pick<Source, "text">,
): Reordered<T> | undefined {
  const { text, skip, known } = source;
  if (known !== undefined || skip.length > 0 || !jobNumber.test(text)) return undefined;
  if (before !== undefined) scanAgain(before, source, text);
  const pieces = piecesOf(text, turnsIn(text, scanned(marksIn, source, text)));
  if (pieces.length < 2) return undefined;
  const pieceAt = (at: number) => pieces[lowest(pieces.length, (i) => (pieces[i] as Piece).start > at) - 1] as Piece;
  const back = ({ start, end }: Span): Span => {
    const piece = pieceAt(end === start ? end : end - 1);
    const moved = piece.from - piece.start;
    return { start: Math.max(start, piece.start) + moved, end: end + moved };
  };
  return {
    source: { ...source, text: pieces.map(({ from, start, end }) => text.slice(from, from + end - start)).join("") },
    back,
    isWhole: ({ start, end }) => start === end || pieceAt(start) === pieceAt(end - 1),
  };
}

/** "24-23040", "24-23040 (E)": every page has this line. */
const jobNumber = /\d\d-\d{5}/;
const jobLines = /^[ \t]*\d\d-\d{5}(?:[ \t]*\(E\))?[ \t]*$/gm;
const ruleLines = /^[ \t]*_{5,}[ \t]*$/gm;

/**
 * The marks of a page break: the job number of a page, the rule above its notes, and a possible header of the next
 * page.
 */
interface Mark extends Span {
  readonly kind: "number" | "rule" | "head";
}

function marksIn(text: string): Mark[] {
  const folded = foldWhole(text);
  const linesOf = (kind: Mark["kind"], line: RegExp) =>
    [...folded.matchAll(line)].map(({ index, 0: { length } }): Mark => ({ kind, start: index, end: index + length }));
  const marks = [...linesOf("number", jobLines), ...linesOf("rule", ruleLines)];
  for (let at = folded.indexOf("\n"); at >= 0; at = folded.indexOf("\n", at + 1)) {
    pageTurn.lastIndex = at;
    if (pageTurn.test(folded)) marks.push({ kind: "head", start: at, end: pageTurn.lastIndex });
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** How far below the rule the notes of a page may reach, in UTF-16 units. */
const reach = 8000;

/** Most lines between the start of a page's header and its job number. */
const linesOfHead = 8;

/**
 * The page breaks, each from the rule above the notes, or the header of the next page, to the first line of its text.
 */
function turnsIn(text: string, marks: readonly Mark[]): Span[] {
  const of = (kind: Mark["kind"]) => marks.filter((mark) => mark.kind === kind);
  const [numbers, rules, heads] = [of("number"), of("rule"), of("head")];
  if (numbers.length === 0) return [];
  const headFrom = (start: number) => heads[lowest(heads.length, (i) => (heads[i] as Mark).start >= start)];
  const turns: Span[] = [];
  rules.forEach(({ start }, i) => {
    const head = headFrom(start);
    const limit = Math.min(start + reach, rules[i + 1]?.start ?? text.length);
    if (head && head.start < limit) turns.push({ start, end: head.end });
  });
  const ruled = [...turns];
  let done = 0;
  for (const { start: at } of numbers) {
    const last = ruled[lowest(ruled.length, (i) => (ruled[i] as Span).start > at) - 1];
    if (at < Math.max(done, last?.end ?? 0)) continue;
    const top = lineEndAbove(text, at, linesOfHead);
    const first = lowest(heads.length, (i) => (heads[i] as Mark).start >= top);
    const head = heads.slice(first, first + linesOfHead).find(({ start, end }) => start < at && end > at);
    if (head === undefined) continue;
    turns.push({ start: head.start, end: head.end });
    done = head.end;
  }
  return turns.sort((a, b) => a.start - b.start);
}

/** The end of the line that is `count` lines above `at`, or of the highest line that has one. */
function lineEndAbove(text: string, at: number, count: number): number {
  let found = at;
  for (let i = text.lastIndexOf("\n", at - 1); i > 0 && count > 0; i = text.lastIndexOf("\n", i - 1)) {
    found = i;
    count--;
  }
  return found;
}

/** The pieces of the text in reading order: page breaks that interrupt a sentence are moved. */
function piecesOf(text: string, turns: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  const add = (from: number, to: number) => {
    if (from < to) pieces.push({ from, start: length, end: length + to - from });
    length += to - from;
  };
  const moved: Span[] = [];
  let done = 0;
  turns.forEach((turn, i) => {
    const cut = { start: lineBehind(text, turn.start), end: turn.end };
    if (cut.start < done || !isInterrupted(text, cut)) return;
    add(done, cut.start);
    moved.push(cut);
    done = endOfParagraph(text, cut.end);
    const next = turns[i + 1];
    const goesOn = next && next.start <= done;
    if (goesOn) done = lineBehind(text, next.start);
    add(cut.end, done);
    if (goesOn && isInterrupted(text, { start: done, end: next.end })) return;
    for (const { start, end } of moved.splice(0)) add(start, end);
  });
  if (pieces.length > 0) add(done, text.length);
  return pieces;
}

/** The start of the line after the last one that has text before `at`. */
function lineBehind(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1] as string)) end--;
  return text.indexOf("\n", end) + 1;
}

/** The start of the next paragraph's first line. */
function endOfParagraph(text: string, at: number): number {
  blankLines.lastIndex = at;
  return blankLines.test(text) ? blankLines.lastIndex : text.length;
}

const blankLines = /\n(?:[^\S\n]*\n)+/g;

/** Whether a page break interrupts a sentence: no full stop before it, no new paragraph after it. */
function isInterrupted(text: string, { start, end }: Span): boolean {
  const before = fold(text.slice(Math.max(0, start - 40), start)).trimEnd();
  const behind = fold(text.slice(end, end + 40));
  if (start === 0 || behind === "" || endsSentence.test(before) || beginsParagraph.test(behind)) return false;
  return !(before.endsWith(",") && /^[A-Z][a-z]/.test(behind));
}

/** "years;35", "ships; 100", "the treaty.”" */
const endsSentence = /[.;:?!*](?:[”")\]]|\s?\d{1,3}|[¹²³⁰⁴⁵⁶⁷⁸⁹]+)*$/;

/** "60. Also notes", "(a) To", "II ⏎" */
const beginsParagraph = /^(?:\d{1,3}\.\s|\([a-z\divx]{1,3}\)\s|[IVX]+\.?\s*\n|[-–—•*]\s)/;
