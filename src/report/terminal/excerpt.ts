import type { Finding } from "../../types/finding.ts";
import { printable } from "../printable.ts";
import { type Measure, measureFor } from "./measure.ts";

/**
 * The line on which a finding starts, and a line of carets below its words (up to the end of the line, if they continue).
 * A line wider than `columns` is cut to a window around the words:
 *
 *     …Recalling its resolution 64/293 of 12 August 2010, by which it adopted…
 *                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export async function excerpt(
  { start, end, line }: Pick<Finding, "start" | "end" | "line">,
  columns: number,
): Promise<[line: string, carets: string]> {
  const at = start - line.start;
  const rest = line.text.slice(at);

  const left = printable(line.text.slice(0, at));
  const before = line.isWhole ? left.trimStart() : left;
  const marked = printable(rest.slice(0, end - start));
  const after = printable(rest.slice(marked.length)).trimEnd();

  const measure = await measureFor(before + marked + after);
  const { width } = measure;
  const shown = cutEnd(marked, columns - 2, measure);
  const room = columns - width(shown);
  const onTheLeft = Math.min(width(before), Math.max(Math.floor(room / 2), room - width(after)));
  const shownBefore = cutStart(before, onTheLeft, measure);
  const shownAfter = cutEnd(after, room - width(shownBefore), measure);

  const carets = "^".repeat(Math.max(1, width(shown)));
  return [shownBefore + shown + shownAfter, " ".repeat(width(shownBefore)) + carets];
}

/** Cuts the end of the text to make it at most `columns` wide, with an ellipsis. */
function cutEnd(text: string, columns: number, { width, characters }: Measure): string {
  if (width(text) <= columns) return text;
  return `${asMany(characters(text), columns - 1, width).join("")}…`;
}

/** Cuts the start of the text to make it at most `columns` wide, with an ellipsis. */
function cutStart(text: string, columns: number, { width, characters }: Measure): string {
  if (width(text) <= columns) return text;
  return `…${asMany(characters(text).toReversed(), columns - 1, width)
    .reverse()
    .join("")}`;
}

/** The longest prefix of `characters` that is at most `columns` wide. */
function asMany(characters: readonly string[], columns: number, width: Measure["width"]): string[] {
  let total = 0;
  const end = characters.findIndex((character) => {
    total += width(character);
    return total > columns;
  });
  return characters.slice(0, end === -1 ? characters.length : end);
}
