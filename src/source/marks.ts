/**
 * Markdown markup inside a citation: `resolution *1325* (2000)`, `resolution [70/1](https://…)`,
 * `resolution&nbsp;70/1`.
 */
import type { Span, Structure } from "../types/source.ts";

/** A mark, and the text that is read instead of it. */
interface Mark extends Span {
  readonly text: string;
}

interface Marks {
  /** Sorted, without overlaps. */
  readonly marks: readonly Mark[];
  readonly links: readonly Link[];
}

/** The text of a link whose address is among the marks. */
export type Link = NonNullable<Structure["links"]>[number];

/** Without one of these, no citation contains marks. */
const canHoldMarks = /[*_[>](?=\(?[\dA-Z])|[*_] (?=[\d(])|&(?=#|[a-z]{3,6};)|\\ /;

/** Named entities, except those for characters that are Markdown markup. */
const entities: Readonly<Record<string, string>> = {
  nbsp: "\u00a0",
  ensp: "\u2002",
  thinsp: "\u2009",
  ndash: "–",
  mdash: "—",
  minus: "\u2212",
  sol: "/",
  lpar: "(",
  rpar: ")",
  amp: "&",
  ldquo: "“",
  rdquo: "”",
  lsquo: "‘",
  rsquo: "’",
};
/** `&nbsp;`, `&#160;`, `&#xA0;`, and Pandoc's no-break space: `\ ` */
const entity = /&(?:#(\d{2,4})|#[xX]([\dA-Fa-f]{2,4})|([a-z]{3,6}));|\\ (?=\S)/g;
/** Emphasis that contains a number or stands before one: `*1325*`, `**resolution** 70/1` */
const emphasis = /(?<![\w*\\])(\*{1,3}|_{1,2})(?=[^\s*_])([^*_\n]{0,120}[^\s*_])\1(?![\w*])/g;
/**
 * `resolution [70/1](https://…)`, `and [70/1][1]`; the address of a link by itself, as in a cell of a table, is read.
 */
const link =
  /(?<=(?:esolutions?|ecisions?|es\.|ec\.|aragraphs?|aras?\.|No\.|and|or|to|of|,)\s{1,2})\[([*_(]{0,4}\d[^[\]\n]{0,60})(\]\(\s*<?([^\s()<>]{1,300})>?(?:\s"[^"\n]*")?\s*\)|\]\[([^[\]\n]{0,40})\])/g;
/** `<em>1325</em>`, `<a href="https://…">70/1</a>` */
const element = /<(em|strong|b|i|u|span|a)\b([^<>\n`]{0,300})>(\(?\d[^<>\n]{0,120})<\/\1>/g;

/** The Markdown markup to skip; undefined if there is none. */
export function marksIn(file: string): Marks | undefined {
  if (!canHoldMarks.test(file)) return undefined;
  const marks: Mark[] = [];
  const links: Link[] = [];
  const around = (whole: Span, inner: Span) => {
    marks.push({ start: whole.start, end: inner.start, text: "" }, { start: inner.end, end: whole.end, text: "" });
  };
  for (const { index, 0: written, ...found } of file.matchAll(entity)) {
    const text = characterOf(found[1], found[2], found[3]);
    if (text !== undefined) marks.push({ start: index, end: index + written.length, text });
  }
  for (const { index, 0: whole, 1: mark = "", 2: words = "" } of file.matchAll(emphasis)) {
    const end = index + whole.length;
    if (/\d/.test(words) || /^\s\(?\d/.test(file.slice(end, end + 3)))
      around({ start: index, end }, { start: index + mark.length, end: end - mark.length });
  }
  for (const { index, 0: whole, 1: words = "", 3: href, 4: name } of file.matchAll(link)) {
    const inner = { start: index + 1, end: index + 1 + words.length };
    around({ start: index, end: index + whole.length }, inner);
    const address = href ?? addressOf(name || words, file);
    if (address) links.push({ ...inner, href: address });
  }
  for (const { index, 0: whole, 1: name = "", 2: attributes = "", 3: words = "" } of file.matchAll(element)) {
    const end = index + whole.length - name.length - 3;
    around({ start: index, end: index + whole.length }, { start: end - words.length, end });
    const href = name === "a" ? /\bhref\s*=\s*["']?([^\s"'>]+)/i.exec(attributes)?.[1] : undefined;
    if (href) links.push({ start: end - words.length, end, href });
  }
  return marks.length > 0 ? { marks: inOrder(marks), links: links.sort((a, b) => a.start - b.start) } : undefined;
}

function characterOf(decimal?: string, hexadecimal?: string, name?: string): string | undefined {
  if (decimal !== undefined) return String.fromCharCode(Number(decimal));
  if (hexadecimal !== undefined) return String.fromCharCode(Number.parseInt(hexadecimal, 16));
  return name === undefined ? "\u00a0" : entities[name];
}

/** `[1]: https://…` */
function addressOf(name: string, file: string): string | undefined {
  const at = file.search(new RegExp(`^ {0,3}\\[${name.replace(/[^\w\s]/g, "\\$&")}\\]:`, "im"));
  return at < 0 ? undefined : /\]:\s*<?([^\s<>]+)/.exec(file.slice(at, at + 400))?.[1];
}

/** Sorted; a mark inside another, as in the address of a link, is dropped. */
function inOrder(marks: Mark[]): Mark[] {
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  let done = 0;
  return marks.filter(({ start, end }) => {
    if (start < done) return false;
    done = end;
    return true;
  });
}
