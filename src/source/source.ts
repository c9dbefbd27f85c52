import type { Source, Span } from "../types/source.ts";
import { TextBuilder } from "./builder.ts";
import { changeText } from "./edits.ts";
import { decode } from "./encoding.ts";
import { visibleIn } from "./invisible.ts";
import { isMarkdown, isMdx } from "./kinds.ts";
import { apart, markupSpans } from "./markup.ts";
import { ReadProblem } from "./problem.ts";
import type { Reader } from "./reader.ts";
import { withoutMarks } from "./unmarked.ts";

/** Reads text, or Markdown if the file's name says so (`isMarkdown`); writes it in its original encoding. */
export const textReader: Reader = {
  async read(path, bytes, { maxSize } = {}) {
    return sourceOfFile(path, decode(path, bytes, maxSize).text);
  },
  change: changeText,
};

/**
 * The source of a text file: as `createSource`, but without invisible characters, and without Markdown markup in
 * citations.
 */
export async function sourceOfFile(path: string, file: string): Promise<Source> {
  const visible = visibleIn(file).map(({ words, at }) => ({ text: words, start: at, size: words.length }));
  const { pieces, links } = isMarkdown(path) ? withoutMarks(visible) : { pieces: visible, links: [] };
  if (pieces[0]?.size === file.length) return createSource(path, file);
  const builder = new TextBuilder();
  for (const { text, start, size } of pieces) builder.take(text, "", start, size);
  const { text, map } = builder.source(path, "text", {}, { file });
  const known = links.length > 0 ? { known: { links } } : {};
  return { ...(await createSource(path, text)), ...known, ...(map && { map }) };
}

/**
 * The source of a text that is already decoded.
 *
 * @throws ReadProblem if it is Markdown beyond the parser's limit
 */
export async function createSource(path: string, text: string): Promise<Source> {
  const markdown = isMarkdown(path);
  return {
    path,
    text,
    format: markdown ? "markdown" : "text",
    skip: markdown ? await notProse(path, text) : [],
  };
}

/** `---`, lines of which the first is not blank, `---` (YAML), or the same with `+++` (TOML), at the very start. */
const frontMatter = /^(---|\+\+\+)[ \t]*\r?\n(?:[ \t]*[^\s][\s\S]*?\n)??\1[ \t]*(?=\r?\n|$)/;

/**
 * Without one of these, Markdown contains no code, and its parser need not be loaded: a backtick, a fence, or an
 * indented line, also in a quotation or item.
 */
const canHoldCode = /`|~~~|^[ >*+\-\d.)]*(?:\t| {4})/m;

/** In UTF-16 units. The Markdown parser needs up to 260 bytes of memory for each, in a list of one-letter words. */
const markdownLimit = 8_000_000;

async function notProse(path: string, text: string): Promise<Span[]> {
  const head = frontMatter.exec(text)?.[0].length ?? 0;
  const within = (text: string, code: readonly Span[]) => apart([...code, ...markupSpans(text, code, isMdx(path))]);
  const front = head > 0 ? [{ start: 0, end: head }] : [];
  const behind = (spans: readonly Span[]) => spans.map(({ start, end }) => ({ start: head + start, end: head + end }));
  const body = text.slice(head);
  if (!canHoldCode.test(text)) return [...front, ...behind(within(body, []))];
  if (text.length > markdownLimit) {
    throw new ReadProblem(
      path,
      "Markdown of more than 8 million characters; split it, or name it .txt to read its code too",
    );
  }
  const { codeSpans } = await import("./markdown.ts");
  return [...front, ...behind(within(body, codeSpans(body, { indented: !isMdx(path) })))];
}
