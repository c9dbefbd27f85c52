/**
 * Updates what was found in a text after an edit. Only a window around the edit is read again; whatever was found
 * outside it is kept:
 *
 *     kept  |  read to compare  |  read anew … edit … read anew  |  read to compare  |  kept, moved
 *          from                top                              bottom                to
 *
 * The edges are blank lines where there are any.
 */
import type { Span } from "../types/source.ts";
import { lowest } from "./binary-search.ts";
import type { Change } from "./change.ts";
import { moved } from "./moved.ts";

/** In UTF-16 units: how far the effect of an edit reaches. As much again is read to compare. */
const reach = 2000;

/** In UTF-16 units: how near the edge of the window a citation may be cut off, so that it is not compared. */
const cut = 500;

/** Offsets in the new text. What is after `to` was `by` units earlier in the old one. */
export interface Window {
  readonly from: number;
  readonly top: number;
  readonly bottom: number;
  readonly to: number;
  readonly by: number;
}

/** The window to read again; undefined if that would save nothing. */
export function windowAround({ start, end, by }: Change, text: string): Window | undefined {
  const top = blankLineBefore(text, start - reach);
  const bottom = blankLineBehind(text, end + by + reach);
  const from = blankLineBefore(text, top - reach);
  const to = blankLineBehind(text, bottom + reach);
  return 2 * (to - from) < text.length ? { from, top, bottom, to, by } : undefined;
}

/** The end of a blank line. */
const blankLine = /(?<=\n[ \t\r]*)\n/g;

/** The offset after the last blank line before `at`; if there is none near, the start of a line. */
function blankLineBefore(text: string, at: number): number {
  if (at <= 0) return 0;
  const near = Math.max(0, at - reach);
  const last = [...text.slice(near, at).matchAll(blankLine)].at(-1)?.index;
  return last === undefined ? text.lastIndexOf("\n", at - 1) + 1 : near + last + 1;
}

function blankLineBehind(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const first = text.slice(at, at + reach).search(blankLine);
  const end = first < 0 ? text.indexOf("\n", at) : at + first;
  return end < 0 ? text.length : end + 1;
}

/**
 * Replaces what was found inside the window and keeps the rest, in the order of the text. Undefined if old and new
 * differ at the edges of the window.
 *
 * @param old in the order of the text
 * @param read what was found in the window; its spans are offsets in the whole new text
 */
export function join<Item extends Span>(
  old: readonly Item[],
  read: readonly Item[],
  window: Window,
): Item[] | undefined {
  const { from, top, bottom, to, by } = window;
  const rest = lowest(old.length, (i) => (old[i] as Item).start + by >= bottom);
  const above = old.slice(
    0,
    lowest(rest, (i) => (old[i] as Item).start >= top),
  );
  const below = old.slice(rest).map((one) => moved(one, by));
  const isCut =
    above.some(({ end }) => end > top) ||
    old.slice(0, rest).some(({ end }) => end + by > bottom) ||
    read.some(({ start, end }) => (start < top && end > top) || (start < bottom && end > bottom));
  const goesOn =
    !isCut &&
    isSame(above, read, { start: from + cut, end: top }) &&
    isSame(below, read, { start: bottom, end: to - cut });
  return goesOn ? [...above, ...read.filter(({ start }) => start >= top && start < bottom), ...below] : undefined;
}

function isSame(old: readonly Span[], read: readonly Span[], within: Span): boolean {
  const isWithin = ({ start }: Span) => start >= within.start && start < within.end;
  return JSON.stringify(old.filter(isWithin)) === JSON.stringify(read.filter(isWithin));
}
