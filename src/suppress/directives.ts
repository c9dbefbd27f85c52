/**
 * Comments that suppress findings, in the syntax of the file:
 *
 *     <!-- wgtip-disable-next-line date/adoption -- as published -->      Markdown, and text
 *     # wgtip-disable date/*, title/differs                               text; also % and //
 */
import type { Source, Span } from "../types.ts";

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

/** The directives of a text, in their order. */
export function directivesIn({ text, format, skip }: Pick<Source, "text" | "format" | "skip">): Directive[] {
  const found = [...text.matchAll(format === "markdown" ? markup : marked)];
  return found
    .filter(({ index }) => !skip.some(({ start, end }) => index >= start && index < end))
    .map((match) => directive(match, text));
}

function directive({ index: start, 0: comment, ...found }: RegExpExecArray, text: string): Directive {
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
    covers: covered(kind, text, start, end),
    ...(reason ? { reason } : {}),
  };
}

function covered(kind: Directive["kind"], text: string, start: number, end: number): Span {
  switch (kind) {
    case "disable-file":
      return { start: 0, end: text.length };
    case "disable":
    case "enable":
      return { start: end, end: text.length };
    case "disable-line":
      return {
        start: Math.max(text.lastIndexOf("\n", start), text.lastIndexOf("\r", start)) + 1,
        end: lineEnd(text, end),
      };
    case "disable-next-line": {
      const next = nextText(text, lineEnd(text, end));
      return { start: next, end: lineEnd(text, next) };
    }
  }
}

const lineEnd = (text: string, from: number): number => after(/[^\r\n]*/y, text, from);
/** A paragraph of Markdown begins behind a blank line. */
const nextText = (text: string, from: number): number => after(/\s*/y, text, from);

function after(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  pattern.test(text);
  return pattern.lastIndex;
}
