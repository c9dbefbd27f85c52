/** Parses the next version of a text: only around the edit if possible, otherwise all of it. */
import { type Change, changeBetween } from "../text/change.ts";
import { moved } from "../text/moved.ts";
import { join, type Window, windowAround } from "../text/window.ts";
import type { Parsed } from "../types/citation.ts";
import type { Source, Span } from "../types/source.ts";
import { headOf } from "./masthead.ts";
import { parse, withHead } from "./parse.ts";
import { scanAgain } from "./scans.ts";

type Text = Pick<Source, "text" | "skip">;

/** A text, and what was read in it. */
export interface Read {
  readonly source: Text;
  readonly parsed: Parsed;
}

/** Returns the same as `parse`. `before` was read with the same language. */
export function parseAgain(before: Read, source: Text, language?: string): Parsed {
  const parsed = parseWindow(before, source, language) ?? parse(source, language);
  scanAgain(before.parsed, parsed, source.text);
  return parsed;
}

function parseWindow(before: Read, source: Text, language: string | undefined): Parsed | undefined {
  // If the text has several languages, the language of a paragraph may depend on all others
  const window = before.parsed.languages === undefined ? windowOf(before.source, source) : undefined;
  if (window === undefined) return undefined;
  const read = parse(inWindow(source, window), language, () => undefined);
  return read.languages === undefined ? withWindow(before, source, window, moved(read, window.from)) : undefined;
}

const windowOf = (before: Text, { text, skip }: Text): Window | undefined =>
  windowAround(withSkipped(changeBetween(before.text, text), before.skip, skip), text);

/** The edit, extended over spans that only one of the versions skips. */
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

function inWindow({ text, skip }: Text, { from, to }: Window): Text {
  const within = skip.filter(({ start, end }) => end > from && start < to);
  return {
    text: text.slice(from, to),
    skip: within.map(({ start, end }) => ({ start: start - from, end: end - from })),
  };
}

/** Undefined if what was read in the window does not fit what was read before at its edges. */
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
