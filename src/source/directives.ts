/**
 * Comments that suppress findings, in the syntax of the file:
 *
 *     <!-- wgtip-disable-next-line date/adoption -- as published -->      Markdown, HTML, XML, text; over several lines too
 *     % wgtip-disable date/*, title/differs                               LaTeX; // in AsciiDoc, .. in reStructuredText
 *     # wgtip-disable-file                                                text; also % and //
 */

import { lowest } from "../text/binary-search.ts";
import { lineStarts } from "../text/line-starts.ts";
import type { FormatName, Source, Span } from "../types/source.ts";

export interface Directive extends Span {
  /** `unknown`: a comment such as `wgtip-ignore-next-line`; its only name is that word. */
  readonly kind: Kind | "unknown";
  readonly names: readonly Name[];
  /** The span in which findings are suppressed, or reported again. */
  readonly covers: Span;
  /** The text after ` -- `. */
  readonly reason?: string;
  /**
   * Set if it is in a comment that the format keeps outside the text; it then covers the words to which the comment is
   * attached.
   */
  readonly isAttached?: true;
}

/** A name of rules in a directive. */
export interface Name extends Span {
  /** `date/adoption`, `date/*`; `*` if the directive names no rule; its span is then the directive's. */
  readonly pattern: string;
}

/** What a comment can ask for. */
export const kinds = ["disable-next-line", "disable-line", "disable-file", "disable", "enable"] as const;
type Kind = (typeof kinds)[number];
const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word);

/** "wgtip-disable", and what people write for it: "wgtip disable-next-line", "wgtip-ignore" */
const word = "(wgtip[- \\t:]{1,3}(?:disable|enable|ignore|suppress)[a-z]*(?:-[a-z]+)*)(?![\\w-])";
/** The limit on length prevents unclosed comments from being read again and again. */
const markup = new RegExp(`<!--\\s*${word}([^]{0,1000}?)-->`, "g");
const lines = (mark: string) => new RegExp(`(?<=^|[ \\t])(?:${mark})[ \\t]*${word}([^\\r\\n]*)`, "gm");
const marked = new RegExp(`(?:${markup.source})|${lines("#+|%+|//").source}`, "gm");

/** In plain text, the comments of any format. */
const commentsOf: Partial<Readonly<Record<FormatName, RegExp>>> = {
  markdown: markup,
  notebook: markup,
  html: markup,
  xml: markup,
  latex: lines("%+"),
  bibtex: lines("%+"),
  asciidoc: lines("//"),
  rst: lines("\\.\\."),
};

/** The directives of a text in order, then the attached ones; `starts` are the starts of its lines. */
export function directivesIn(
  { text, format, skip, known }: Pick<Source, "text" | "format" | "skip" | "known">,
  starts: readonly number[] = lineStarts(text),
): Directive[] {
  const isCode = (at: number) => at < (skip[lowest(skip.length, (i) => (skip[i] as Span).start > at) - 1]?.end ?? 0);
  const found = [...text.matchAll(commentsOf[format] ?? marked)];
  const inText = found.filter(({ index }) => !isCode(index)).map((match) => directive(match, text, starts));
  return [...inText, ...(known?.comments ?? []).flatMap((comment) => attached(comment, text))];
}

/** Comments that ask for nothing else begin so. */
const bare = lines("^");

/**
 * Parses a comment in Word: "wgtip-disable date/adoption -- as published". All spans are those of the words it is
 * attached to.
 */
function attached({ text, covers }: { text: string; covers: Span }, whole: string): Directive[] {
  return [...text.matchAll(bare)].map((match) => {
    const { kind, names, ...rest } = directive(match, text, lineStarts(text));
    const file = { start: 0, end: whole.length };
    const here = { covers: kind === "disable-file" ? file : covers, isAttached: true as const };
    return { ...rest, ...covers, kind, names: names.map(({ pattern }) => ({ pattern, ...covers })), ...here };
  });
}

function directive(
  { index: start, 0: comment, ...found }: RegExpExecArray,
  text: string,
  starts: readonly number[],
): Directive {
  const asked = found[1] ?? found[3] ?? "";
  const rest = found[2] ?? found[4] ?? "";
  const end = start + comment.length;
  const askedAt = start + comment.indexOf(asked);
  const restAt = askedAt + asked.length;
  const kind = asked.replace("wgtip-", "");
  if (!isKind(kind)) {
    const name: Name = { pattern: asked, start: askedAt, end: restAt };
    return { kind: "unknown", start, end, names: [name], covers: { start: end, end } };
  }
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

function covered(kind: Kind, text: string, start: number, end: number, starts: readonly number[]): Span {
  switch (kind) {
    case "disable-file":
      return { start: 0, end: text.length };
    case "disable":
    case "enable":
      return { start: end, end: text.length };
    case "disable-line":
      return { start: lineAt(start, text, starts).start, end: lineAt(end, text, starts).end };
    case "disable-next-line":
      return lineAt(nextText(lineAt(end, text, starts).end, text), text, starts);
  }
}

/** The line at an offset, without its ending. */
export function lineAt(at: number, text: string, starts: readonly number[]): Span {
  const next = lowest(starts.length, (i) => (starts[i] as number) > at);
  const start = starts[next - 1] ?? 0;
  let end = starts[next] ?? text.length;
  while (end > start && /[\r\n]/.test(text[end - 1] ?? "")) end--;
  return { start, end };
}

/** Skips blank lines, because a paragraph of Markdown may begin after one. */
function nextText(from: number, text: string): number {
  const blank = /\s*/y;
  blank.lastIndex = from;
  blank.test(text);
  return blank.lastIndex;
}
