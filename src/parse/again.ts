/**
 * Parses the next version of a text. Only a window around what changed is read, and what lies far from it is kept:
 *
 *     kept  |  read to compare  |  read anew … what changed … read anew  |  read to compare  |  kept, moved
 *          from                top                                     bottom                to
 *
 * The edges are blank lines where there are any. Where the comparison fails, all of the text is parsed.
 */

import { type Change, changeBetween } from "../text/change.ts";
import { moved } from "../text/moved.ts";
import type { Parsed } from "../types/citation.ts";
import type { Source, Span } from "../types/source.ts";
import { headOf } from "./masthead.ts";
import { parse, withHead } from "./parse.ts";

type Text = Pick<Source, "text" | "skip">;

/** A text, and what was read in it. */
export interface Read {
  readonly source: Text;
  readonly parsed: Parsed;
}

/** In UTF-16 units: how far from a change it can matter; as far again is read to compare. */
const reach = 2000;

/** Where the window begins and ends, a citation may be cut. */
const cut = 500;

/** Offsets in the new text. What stands from `to` on stood `by` units before. */
interface Window {
  readonly from: number;
  readonly top: number;
  readonly bottom: number;
  readonly to: number;
  readonly by: number;
}

/** Returns the same as `parse`. `before` was read with the same language. */
export function parseAgain(before: Read, source: Text, language?: string): Parsed {
  // The language of a paragraph may depend on all others
  const window = before.parsed.languages === undefined ? windowOf(before.source, source) : undefined;
  const read = window && parse(inWindow(source, window), language, () => undefined);
  const isEnglish = read && read.languages === undefined;
  return (isEnglish && withWindow(before, source, window, moved(read, window.from))) || parse(source, language);
}

/** Undefined where it would save nothing. */
function windowOf(before: Text, { text, skip }: Text): Window | undefined {
  const { start, end, by } = withSkipped(changeBetween(before.text, text), before.skip, skip);
  const top = blankLineBefore(text, start - reach);
  const bottom = blankLineBehind(text, end + by + reach);
  const from = blankLineBefore(text, top - reach);
  const to = blankLineBehind(text, bottom + reach);
  return 2 * (to - from) < text.length ? { from, top, bottom, to, by } : undefined;
}

/** The change, with what is prose only in one of the versions. */
function withSkipped(change: Change, before: readonly Span[], after: readonly Span[]): Change {
  const { by } = change;
  const isSame = (a: Span, b: Span, by: number) => a.start + by === b.start && a.end + by === b.end;
  const most = Math.min(before.length, after.length);
  let first = 0;
  while (first < most && isSame(before[first] as Span, after[first] as Span, 0)) first++;
  let last = 0;
  while (last < most - first && isSame(before.at(-1 - last) as Span, after.at(-1 - last) as Span, by)) last++;
  let { start, end } = change;
  for (const span of before.slice(first, before.length - last)) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  for (const span of after.slice(first, after.length - last)) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end - by);
  }
  return { start, end, by };
}

/** The end of a blank line. */
const blankLine = /(?<=\n[ \t\r]*)\n/g;

/** Behind the last blank line before `at`; where there is none near, the start of a line. */
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

function inWindow({ text, skip }: Text, { from, to }: Window): Text {
  const within = skip.filter(({ start, end }) => end > from && start < to);
  return {
    text: text.slice(from, to),
    skip: within.map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}

/** Undefined where what was read in the window does not go on as what was read before. */
function withWindow(before: Read, source: Text, window: Window, read: Parsed): Parsed | undefined {
  const [head, headBefore] = [headOf(source), headOf(before.source)];
  const { parsed } = before;
  const citations = join(without(headBefore?.session, parsed.citations), read.citations, window);
  const sittings = join(without(headBefore?.sitting, parsed.sittings), read.sittings, window);
  const weekdays = join(parsed.weekdays, read.weekdays, window);
  const headings = join(parsed.headings, read.headings, window);
  const faults = join(parsed.faults, read.faults, window);
  if (!(citations && sittings && weekdays && headings && faults)) return undefined;
  return withHead({ citations, sittings, weekdays, headings, faults }, head);
}

const without = <Item>(one: Item | undefined, all: readonly Item[]): readonly Item[] =>
  one === undefined ? all : all.filter((each) => each !== one);

function join<Item extends Span>(old: readonly Item[], read: readonly Item[], window: Window): Item[] | undefined {
  const { from, top, bottom, to, by } = window;
  const above = old.filter(({ start }) => start < top);
  const below = old.filter(({ start }) => start + by >= bottom).map((one) => moved(one, by));
  const isCut =
    above.some(({ end }) => end > top) ||
    old.some(({ start, end }) => start + by < bottom && end + by > bottom) ||
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
