/**
 * Comments that suppress findings, in the syntax of the file:
 *
 *     <!-- wgtip-disable-next-line date/adoption -- as published -->      Markdown, and text
 *     # wgtip-disable date/*, title/differs                               text; also % and //
 */

import { lowest } from "../text/binary-search.ts";
import { lineStarts } from "../text/line-starts.ts";
import type { Source, Span } from "../types/source.ts";

export interface Directive extends Span {
  readonly kind: "disable" | "enable" | "disable-line" | "disable-next-line" | "disable-file";
  readonly names: readonly Name[];
  /** Where findings are suppressed, or again reported. */
  readonly covers: Span;
  /** What stands behind ` -- `. */
  readonly reason?: string;
}

/** What a directive is about. */
export interface Name extends Span {
  /** `date/adoption`, `date/*`; `*` where it names no rule, and the span is then its own. */
  readonly pattern: string;
}

const kinds = "wgtip-(disable-next-line|disable-line|disable-file|disable|enable)(?![\\w-])";
/** The limit of length keeps comments that never end from being read again and again. */
const markup = new RegExp(`<!--\\s*${kinds}([^\\n]{0,1000}?)-->`, "g");
const marked = new RegExp(`(?:${markup.source})|(?<=^|[ \\t])(?:#+|%+|//)[ \\t]*${kinds}([^\\r\\n]*)`, "gm");

/** The directives of a text, in their order; `starts` are where its lines begin. */
export function directivesIn(
  { text, format, skip }: Pick<Source, "text" | "format" | "skip">,
  starts: readonly number[] = lineStarts(text),
): Directive[] {
  const isCode = (at: number) => at < (skip[lowest(skip.length, (i) => (skip[i] as Span).start > at) - 1]?.end ?? 0);
  const found = [...text.matchAll(format === "markdown" ? markup : marked)];
  return found.filter(({ index }) => !isCode(index)).map((match) => directive(match, text, starts));
}

function directive(
  { index: start, 0: comment, ...found }: RegExpExecArray,
  text: string,
  starts: readonly number[],
): Directive {
  const kind = (found[1] ?? found[3]) as Directive["kind"];
  const rest = found[2] ?? found[4] ?? "";
  const end = start + comment.length;
  const restAt = start + comment.indexOf(kind) + kind.length;
  const dashes = rest.search(/(?<!\S)--(?!\S)/);
  const names = [...(dashes < 0 ? rest : rest.slice(0, dashes)).matchAll(/[^\s,]+/g)].map(
    ({ index, 0: pattern }): Name => ({ pattern, start: restAt + index, end: restAt + index + pattern.length }),
  );
  const reason = dashes < 0 ? "" : rest.slice(dashes + 2).trim();
  return {
    kind,
    start,
    end,
    names: names.length > 0 ? names : [{ pattern: "*", start, end }],
    covers: covered(kind, text, start, end, starts),
    ...(reason ? { reason } : {}),
  };
}

function covered(kind: Directive["kind"], text: string, start: number, end: number, starts: readonly number[]): Span {
  switch (kind) {
    case "disable-file":
      return { start: 0, end: text.length };
    case "disable":
    case "enable":
      return { start: end, end: text.length };
    case "disable-line":
      return lineAt(start, text, starts);
    case "disable-next-line":
      return lineAt(nextText(lineAt(end, text, starts).end, text), text, starts);
  }
}

/** The line of an offset, without what ends it. */
export function lineAt(at: number, text: string, starts: readonly number[]): Span {
  const next = lowest(starts.length, (i) => (starts[i] as number) > at);
  const start = starts[next - 1] ?? 0;
  let end = starts[next] ?? text.length;
  while (end > start && /[\r\n]/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

/** Blank lines are passed over: a paragraph of Markdown begins behind one. */
function nextText(from: number, text: string): number {
  const blank = /\s*/y;
  blank.lastIndex = from;
  blank.test(text);
  return blank.lastIndex;
}
