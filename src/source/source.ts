import type { Source, Span, Structure } from "../types/source.ts";
import { TextBuilder } from "./builder.ts";
import { changeText } from "./edits.ts";
import { decode } from "./encoding.ts";
import { invisible, visibleIn } from "./invisible.ts";
import { isMarkdown, isMdx } from "./kinds.ts";
import { type Mark, marksIn } from "./marks.ts";
import { apart, markupSpans } from "./markup.ts";
import { ReadProblem } from "./problem.ts";
import type { Reader } from "./reader.ts";

/** Reads text, and Markdown where the name of the file says so (`isMarkdown`); writes it in the encoding it had. */
export const textReader: Reader = {
  async read(path, bytes, { maxSize } = {}) {
    return sourceOfFile(path, decode(path, bytes, maxSize).text);
  },
  change: changeText,
};

/** The source of a text file: as `createSource`, but without invisible characters and marks of Markdown in citations. */
export async function sourceOfFile(path: string, file: string): Promise<Source> {
  const { marks = [], links = [] } = (isMarkdown(path) ? marksIn(file) : undefined) ?? {};
  if (marks.length === 0 && !invisible.test(file)) return createSource(path, file);
  const builder = new TextBuilder();
  const read = new Map<number, number>();
  for (const { start, end, text } of between(file, marks)) {
    read.set(start, builder.length);
    if (text) builder.take(text, "", start, end - start);
    else if (text === undefined)
      for (const { words, at } of visibleIn(file.slice(start, end))) builder.take(words, "", start + at);
    read.set(end, builder.length);
  }
  const { text, map } = builder.source(path, "text", {}, { file });
  const at = ({ start, end, href }: Link): Link => ({ start: read.get(start) ?? 0, end: read.get(end) ?? 0, href });
  const known = links.length > 0 ? { known: { links: links.map(at) } } : {};
  return { ...(await createSource(path, text)), ...known, ...(map && { map }) };
}

type Link = NonNullable<Structure["links"]>[number];

/** The marks of a file, and the stretches between them. */
function between(file: string, marks: readonly Mark[]): (Span & { readonly text?: string })[] {
  const parts: (Span & { readonly text?: string })[] = [];
  let done = 0;
  for (const mark of marks) {
    parts.push({ start: done, end: mark.start }, mark);
    done = mark.end;
  }
  return [...parts, { start: done, end: file.length }].filter(({ start, end }) => end > start);
}

/**
 * The source of a text that is already decoded.
 *
 * @throws ReadProblem where it is Markdown beyond the limit of its parser
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
 * Without one of these no stretch of Markdown is code, and the Markdown parser need not be loaded: a backtick, a fence,
 * or a line that is indented, be it within a quotation or an item.
 */
const canHoldCode = /`|~~~|^[ >*+\-\d.)]*(?:\t| {4})/m;

/** In UTF-16 units. The Markdown parser needs up to 260 bytes of memory for each: for a list of words of one letter. */
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
