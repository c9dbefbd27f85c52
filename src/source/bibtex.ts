/** BibTeX and BibLaTeX: the fields of each entry, with its date and address written as claims about its number. */
import type { Source, Span } from "../types/source.ts";
import { changeText } from "./edits.ts";
import { decode } from "./encoding.ts";
import { dayInWords, type Entry, writeEntry } from "./entry.ts";
import { Flow } from "./flow.ts";
import type { Reader } from "./reader.ts";

export const reader: Reader = {
  read(path, bytes, { maxSize } = {}): Source {
    const { text: file } = decode(path, bytes, maxSize);
    const flow = new Flow();
    for (const { index, 0: mark } of file.matchAll(/^[ \t]*(?:%+[ \t]*wgtip[^\n]*\n?|@[a-zA-Z]+[ \t]*[{(])/gm)) {
      if (mark.trimStart().startsWith("%")) flow.verbatim(mark, index);
      else if (!/@(?:comment|preamble|string)\b/i.test(mark))
        writeEntry(flow, entryOf(flow, file, index + mark.length));
    }
    return flow.source(path, "bibtex", file);
  },
  change: changeText,
};

/** Fields with text. Fields with names, places and identifiers are not read. */
const texts = new Set(
  "title subtitle booktitle booktitleaddon titleaddon maintitle note annote annotation abstract addendum howpublished series type".split(
    " ",
  ),
);
/** Fields with the symbol of a document. */
const numbers = new Set(["number", "reportnumber", "eprint"]);

function entryOf(flow: Flow, file: string, from: number): Entry {
  const fields = fieldsOf(file, from);
  const value = (name: string) => fields.find((field) => field.name === name)?.value;
  const [date, url] = [value("date"), value("url")];
  return {
    fields: fields
      .filter(({ name }) => numbers.has(name) || texts.has(name))
      .map(({ name, value }) => ({ isNumber: numbers.has(name), write: () => writeValue(flow, file, value) })),
    day: date && dayIn(file, date),
    href: url && file.slice(url.start, url.end).trim(),
  };
}

/** `2010-07-30` */
function dayIn(file: string, { start, end }: Span): Entry["day"] {
  const [, year = "", month = "", day = ""] = /^\s*(\d{4})-(\d\d)-(\d\d)\s*$/.exec(file.slice(start, end)) ?? [];
  const words = dayInWords(year, month, day);
  return words ? { words, start, end } : undefined;
}

interface Field {
  /** In lower case. */
  readonly name: string;
  /** Without its braces or quotation marks. */
  readonly value: Span;
}

const key = /\s*[^\s,{}"=]*\s*,/y;
const join = /\s*#\s*/y;
const fieldName = /[\s,]*([a-zA-Z][\w-]*)\s*=\s*/y;

/** The fields of an entry, up to the first malformed one. Values joined with `#` are read as fields of their own. */
function fieldsOf(file: string, from: number): Field[] {
  const fields: Field[] = [];
  key.lastIndex = from;
  let at = from + (key.exec(file)?.[0].length ?? 0);
  for (;;) {
    fieldName.lastIndex = at;
    const found = fieldName.exec(file);
    if (!found) return fields;
    at += found[0].length;
    for (let isJoined = true; isJoined; ) {
      const value = valueAt(file, at);
      if (!value) return fields;
      fields.push({ name: (found[1] as string).toLowerCase(), value });
      join.lastIndex = value.behind;
      isJoined = join.test(file);
      at = isJoined ? join.lastIndex : value.behind;
    }
  }
}

const bare = /[^\s,{}#"]+/y;

function valueAt(file: string, at: number): (Span & { behind: number }) | undefined {
  const first = file[at];
  if (first !== "{" && first !== '"') {
    bare.lastIndex = at;
    const length = bare.exec(file)?.[0].length ?? 0;
    return length > 0 ? { start: at, end: at + length, behind: at + length } : undefined;
  }
  let depth = 0;
  const marks = /[{}"\\@]/g;
  marks.lastIndex = at + 1;
  for (let mark = marks.exec(file); mark; mark = marks.exec(file)) {
    const { index, 0: sign } = mark;
    if (sign === "\\") marks.lastIndex = index + 2;
    else if (depth === 0 && sign === (first === "{" ? "}" : '"'))
      return { start: at + 1, end: index, behind: index + 1 };
    else if (sign === "{") depth += 1;
    else if (sign === "}") depth -= 1;
    // an entry that was never closed ends where the next one begins
    else if (sign === "@" && /\n[ \t]*$/.test(file.slice(Math.max(0, index - 40), index))) return undefined;
  }
  return undefined;
}

const inValue = /[{}]|\\[%&$#_]|\\slash(?:\{\}|[ \t]+|(?![a-zA-Z]))|\\[a-zA-Z]+[ \t]*|~|---?/g;
const characters: Readonly<Record<string, string>> = { "~": "\u00a0", "--": "–", "---": "—" };

/** LaTeX braces and commands join the text on either side. */
function writeValue(flow: Flow, file: string, { start, end }: Span): void {
  let done = start;
  for (const { index, 0: mark } of file.slice(start, end).matchAll(inValue)) {
    const at = start + index;
    flow.text(file.slice(done, at), done);
    const text = characters[mark] ?? (/^\\slash/.test(mark) ? "/" : /^\\[%&$#_]/.test(mark) ? mark[1] : undefined);
    if (text) flow.instead(text, at, mark.length);
    done = at + mark.length;
  }
  flow.text(file.slice(done, end), done);
}
