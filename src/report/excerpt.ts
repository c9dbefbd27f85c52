import stringWidth from "string-width";
import type { Source, Span } from "../types.ts";
import { printable } from "./printable.ts";

/**
 * The source line on which `span` starts, and a line of carets below the span (to the end of the line, where the
 * span goes on). A line wider than `columns` is cut to a window around the span:
 *
 *     …Recalling its resolution 64/293 of 12 August 2010, by which it adopted…
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Only the window's own characters are looked at, so that a line may be of any length.
 */
export function excerpt(source: Source, span: Span, columns: number): [line: string, carets: string] {
  const { text } = source;
  const lineStart = span.start - source.locate(span.start).column + 1;
  const windowStart = Math.max(lineStart, span.start - columns - 1);
  const rest = lineOf(text.slice(span.start, span.start + 2 * columns + 2));

  const left = printable(text.slice(windowStart, span.start));
  const before = windowStart === lineStart ? left.trimStart() : left;
  const marked = printable(rest.slice(0, span.end - span.start));
  const after = printable(rest.slice(marked.length)).trimEnd();

  const shown = cutEnd(marked, columns - 2);
  const room = columns - stringWidth(shown);
  const onTheLeft = Math.min(stringWidth(before), Math.max(Math.floor(room / 2), room - stringWidth(after)));
  const start = cutStart(before, onTheLeft);
  const end = cutEnd(after, room - stringWidth(start));

  const carets = "^".repeat(Math.max(1, stringWidth(shown)));
  return [start + shown + end, " ".repeat(stringWidth(start)) + carets];
}

const lineOf = (text: string) => /^[^\r\n]*/.exec(text)?.[0] ?? "";

const characters = new Intl.Segmenter();

/** The text, at most `columns` wide: an ellipsis stands for what is cut off at its end. */
function cutEnd(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  return `${asMany(segments(text), columns - 1).join("")}…`;
}

function cutStart(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  return `…${asMany(segments(text).reverse(), columns - 1)
    .reverse()
    .join("")}`;
}

const segments = (text: string) => Array.from(characters.segment(text), ({ segment }) => segment);

/** The first of `segments` that are together at most `columns` wide. */
function asMany(segments: readonly string[], columns: number): string[] {
  let width = 0;
  const end = segments.findIndex((segment) => {
    width += stringWidth(segment);
    return width > columns;
  });
  return segments.slice(0, end === -1 ? segments.length : end);
}
