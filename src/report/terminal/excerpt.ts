import type { Source, Span } from "../../types/source.ts";
import { printable } from "../printable.ts";
import { type Measure, measureFor } from "./measure.ts";

/**
 * The source line on which `span` starts, and a line of carets below the span (to the end of the line, where the
 * span goes on). A line wider than `columns` is cut to a window around the span:
 *
 *     …Recalling its resolution 64/293 of 12 August 2010, by which it adopted…
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * Only the window's own characters are looked at, so that a line may be of any length.
 */
export async function excerpt(source: Source, span: Span, columns: number): Promise<[line: string, carets: string]> {
  const { text } = source;
  const lineStart = span.start - source.locate(span.start).column + 1;
  const windowStart = Math.max(lineStart, span.start - columns - 1);
  const rest = lineOf(text.slice(span.start, span.start + 2 * columns + 2));

  const left = printable(text.slice(windowStart, span.start));
  const before = windowStart === lineStart ? left.trimStart() : left;
  const marked = printable(rest.slice(0, span.end - span.start));
  const after = printable(rest.slice(marked.length)).trimEnd();

  const measure = await measureFor(before + marked + after);
  const { width } = measure;
  const shown = cutEnd(marked, columns - 2, measure);
  const room = columns - width(shown);
  const onTheLeft = Math.min(width(before), Math.max(Math.floor(room / 2), room - width(after)));
  const start = cutStart(before, onTheLeft, measure);
  const end = cutEnd(after, room - width(start), measure);

  const carets = "^".repeat(Math.max(1, width(shown)));
  return [start + shown + end, " ".repeat(width(start)) + carets];
}

const lineOf = (text: string) => /^[^\r\n]*/.exec(text)?.[0] ?? "";

/** The text, at most `columns` wide: an ellipsis stands for what is cut off at its end. */
function cutEnd(text: string, columns: number, { width, characters }: Measure): string {
  if (width(text) <= columns) return text;
  return `${asMany(characters(text), columns - 1, width).join("")}…`;
}

/** The same, cut off at the start. */
function cutStart(text: string, columns: number, { width, characters }: Measure): string {
  if (width(text) <= columns) return text;
  return `…${asMany(characters(text).toReversed(), columns - 1, width)
    .reverse()
    .join("")}`;
}

/** The first of `characters` that are together at most `columns` wide. */
function asMany(characters: readonly string[], columns: number, width: Measure["width"]): string[] {
  let total = 0;
  const end = characters.findIndex((character) => {
    total += width(character);
    return total > columns;
  });
  return characters.slice(0, end === -1 ? characters.length : end);
}
