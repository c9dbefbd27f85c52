/**
 * Text taken out of a PDF has its pages one after the other: a sentence that goes on over the turn of a page is interrupted
 * by the notes below the one page and the head of the next. It is read with these behind its paragraph:
 *
 *     as recognized by the Security Council in its resolution ⏎ __________ ⏎⏎ 1 A/57/724. ⏎⏎ A/RES/79/29 ⏎ The Code ⏎⏎
 *     24-23040 ⏎ 2/2 ⏎⏎ 1540 (2004) of 28 April 2004, …
 */
import { lowest } from "../text/binary-search.ts";
import type { Source, Span } from "../types/source.ts";
import { fold } from "./fold.ts";
import { pageTurn } from "./lexemes.ts";

export interface Reordered<T extends Partial<Source>> {
  readonly source: T;
  /** Whether a span is in one piece in the text as it was. */
  readonly isWhole: (span: Span) => boolean;
  /** The same span in the text as it was; of one in two pieces, which ends with the number, the second. */
  readonly back: (span: Span) => Span;
}

interface Piece extends Span {
  /** Where it begins in the text as it was. */
  readonly from: number;
}

/** The source with each sentence in one piece; undefined where none is interrupted, or the format knows its notes. */
export function withoutTurns<T extends Pick<Source, "text" | "skip"> & Partial<Source>>(
  source: T,
): Reordered<T> | undefined {
  const { text, skip, known } = source;
  if (known !== undefined || skip.length > 0 || !jobNumber.test(text)) return undefined;
  const folded = fold(text);
  const pieces = piecesOf(folded, turnsIn(folded));
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

/** "24-23040", "24-23040 (E)": the line that every page has. */
const jobNumber = /^[ \t]*\d\d-\d{5}(?:[ \t]*\(E\))?[ \t\r]*$/m;
const jobNumbers = new RegExp(jobNumber, "gm");
const rules = /^[ \t]*_{5,}[ \t]*$/gm;

/** How far below their rule, in UTF-16 units, the notes of a page reach. */
const reach = 8000;

/** From the rule above the notes, or the head of the next page, to the first line of its text. */
function turnsIn(text: string): Span[] {
  const turns: Span[] = [];
  const ruled = [...text.matchAll(rules)].map(({ index }) => index);
  ruled.forEach((start, i) => {
    const limit = Math.min(start + reach, ruled[i + 1] ?? text.length);
    for (let at = text.indexOf("\n", start); at >= 0 && at < limit; at = text.indexOf("\n", at + 1)) {
      const end = endOfTurn(text, at);
      if (end === undefined) continue;
      turns.push({ start, end });
      return;
    }
  });
  for (const { index } of text.matchAll(jobNumbers)) {
    if (turns.some(({ start, end }) => start <= index && index < end)) continue;
    const start = lineBreaksBefore(text, index, 8).find((at) => (endOfTurn(text, at) ?? 0) > index);
    if (start !== undefined) turns.push({ start, end: endOfTurn(text, start) as number });
  }
  return turns.sort((a, b) => a.start - b.start);
}

function endOfTurn(text: string, at: number): number | undefined {
  pageTurn.lastIndex = at;
  return pageTurn.test(text) ? pageTurn.lastIndex : undefined;
}

/** Of the lines above, the farthest first. */
function lineBreaksBefore(text: string, at: number, lines: number): number[] {
  const found: number[] = [];
  for (let i = text.lastIndexOf("\n", at - 1); i > 0 && found.length < lines; i = text.lastIndexOf("\n", i - 1))
    found.unshift(i);
  return found;
}

/** The text in the order in which it is read; those turns are moved that part a sentence. */
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

/** The beginning of the line below the last that has text before `at`. */
function lineBehind(text: string, at: number): number {
  let end = at;
  while (end > 0 && /\s/.test(text[end - 1] as string)) end--;
  return text.indexOf("\n", end) + 1;
}

/** The first line of the next paragraph. */
function endOfParagraph(text: string, at: number): number {
  blankLines.lastIndex = at;
  return blankLines.test(text) ? blankLines.lastIndex : text.length;
}

const blankLines = /\n(?:[ \t\f]*\n)+/g;

/** Whether the sentence before a turn goes on behind it: no full stop before it, no new paragraph behind it. */
function isInterrupted(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 40), start).trimEnd();
  const behind = text.slice(end, end + 40);
  if (start === 0 || behind === "" || endsSentence.test(before) || beginsParagraph.test(behind)) return false;
  return !(before.endsWith(",") && /^[A-Z][a-z]/.test(behind));
}

/** "years;35", "ships; 100", "the treaty.”" */
const endsSentence = /[.;:?!*](?:[”")\]]|\s?\d{1,3}|[¹²³⁰⁴⁵⁶⁷⁸⁹]+)*$/;

/** "60. Also notes", "(a) To", "II ⏎" */
const beginsParagraph = /^(?:\d{1,3}\.\s|\([a-z\divx]{1,3}\)\s|[IVX]+\.?\s*\n|[-–—•*]\s)/;
