import type { Source, Span } from "../../types/source.ts";
import { TextBuilder } from "../builder.ts";
import type { Line } from "./line.ts";
import type { Paragraph } from "./paragraphs.ts";
import { boxOf } from "./run.ts";

/**
 * Joins paragraphs to one text, with blank lines between them; joins words that were hyphenated at the end of a line.
 */
export function assemble(
  path: string,
  paragraphs: readonly Paragraph[],
  labels: readonly string[] | undefined,
): Source {
  const builder = new TextBuilder();
  const links: Link[] = [];
  const words = wordsOf(paragraphs);
  for (const { lines } of paragraphs) {
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1];
      const isParted = next !== undefined && isPartOfWord(line, next, words);
      write(builder, line, isParted, labels?.[line.page - 1], links);
      builder.add(isParted ? "" : next ? "\n" : "\n\n");
    }
  }
  return builder.source(path, "pdf", links.length > 0 ? { links } : {});
}

interface Link extends Span {
  readonly href: string;
}

/** Adds a line to the text, and the links in it to `links`. */
function write(
  builder: TextBuilder,
  { pieces, page }: Line,
  isParted: boolean,
  label: string | undefined,
  links: Link[],
): void {
  for (const [i, { text, run }] of pieces.entries()) {
    const written = isParted && i === pieces.length - 1 ? text.slice(0, -1) : text;
    if (!run || !written) {
      builder.add(written);
      continue;
    }
    const start = builder.length;
    builder.take(written, `page ${page}`, i);
    const at = { kind: "page" as const, page, ...(label && { label }), boxes: [boxOf(run)] };
    builder.place({ start, end: builder.length }, at);
    if (run.href) addLink(links, { start, end: builder.length, href: run.href });
  }
}

/** Merges the pieces of a link, between which there is at most a blank or a line break. */
function addLink(links: Link[], link: Link): void {
  const last = links.at(-1);
  if (last?.href === link.href && link.start - last.end <= 1) links[links.length - 1] = { ...last, end: link.end };
  else links.push(link);
}

const [lastPart, firstPart] = [/(\p{L}+)-$/u, /^\p{Ll}+/u];

/** "interna-" and "tional", if the document also has "international" and not "interna-tional". */
function isPartOfWord(line: Line, next: Line, words: ReadonlySet<string>): boolean {
  if (line.text.endsWith("\u00ad")) return true;
  const [first, rest] = [lastPart.exec(line.text)?.[1], firstPart.exec(next.text)?.[0]];
  if (!first || !rest) return false;
  return words.has((first + rest).toLowerCase()) && !words.has(`${first}-${rest}`.toLowerCase());
}

/** The words inside lines, including hyphenated ones. */
function wordsOf(paragraphs: readonly Paragraph[]): Set<string> {
  const words = new Set<string>();
  for (const { lines } of paragraphs)
    for (const { text } of lines)
      for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*(?!-$)/gu)) words.add(word.toLowerCase());
  return words;
}
