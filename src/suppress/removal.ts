/** Fixes that remove comments that suppress nothing. */

import { type Directive, lineAt, type Name } from "../source/directives.ts";
import type { Fix } from "../types/finding.ts";
import type { Source } from "../types/source.ts";

/** Removes one of several names and the separator beside it: `date/*, act/kind -- why` becomes `date/* -- why`. */
export function withoutName({ names }: Directive, name: Name): Fix {
  const i = names.indexOf(name);
  const [start, end] = i === 0 ? [name.start, names[1]?.start] : [names[i - 1]?.end, name.end];
  return { start: start ?? name.start, end: end ?? name.end, text: "", safe: true };
}

/** Removes the whole comment with the white space on one side, or with its lines if nothing else is on them. */
export function withoutDirective(
  { start, end }: Directive,
  { text, format, map }: Pick<Source, "text" | "format" | "map">,
  starts: readonly number[],
): Fix {
  const line = { start: lineAt(start, text, starts).start, end: lineAt(end, text, starts).end };
  // the lines of the text are not those of the file
  if (map) return { start, end, text: "", safe: true };
  const [before, after] = [text.slice(line.start, start), text.slice(end, line.end)];
  const remove = (from: number, to: number): Fix => ({ start: from, end: to, text: "", safe: true });
  // "293 <!-- … -->of 30 July": keep the blank before the comment, the only one between the words
  if (before.trim() !== "")
    return remove(/^\S/.test(after) ? start : start - before.length + before.trimEnd().length, end);
  if (after.trim() !== "") return remove(start, line.end - after.trimStart().length);

  const next = line.end + (/^\r?\n|^\r/.exec(text.slice(line.end, line.end + 2))?.[0].length ?? 0);
  const isText = (at: number) => {
    const beside = lineAt(at, text, starts);
    return text.slice(beside.start, beside.end).trim() !== "";
  };
  // in Markdown the comment separates paragraphs: leave an empty line between them
  const parts = format === "markdown" && line.start > 0 && isText(line.start - 1) && isText(next);
  return remove(line.start, parts ? line.end : next);
}
