/** Turns changes of the text into edits of the file, for text formats. */
import { lowest } from "../text/binary-search.ts";
import { splice } from "../text/splice.ts";
import type { FormatName, OffsetMap, Source, Span } from "../types/source.ts";
import { decode, encode } from "./encoding.ts";
import type { BytesRead, Changed, TextChange } from "./reader.ts";

/** Escapes text for an offset in a file, if characters have a meaning in its format. */
type Escape = (text: string, file: string, at: number) => string;

const inMarkup = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[character] as string);

const isInCdata = (file: string, at: number): boolean =>
  file.lastIndexOf("<![CDATA[", at) > file.lastIndexOf("]]>", at - 1);

/** Characters that LaTeX reads as commands. */
const inLatex = (text: string): string =>
  text.replace(/[&%$#_{}~^\\\u00a0]/g, (character) => latexCharacters[character] ?? `\\${character}`);
const latexCharacters: Readonly<Record<string, string>> = {
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
  "\\": "\\textbackslash{}",
  "\u00a0": "~",
};

const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

const escapes: Partial<Record<FormatName, Escape>> = {
  html: inMarkup,
  odt: inMarkup,
  latex: inLatex,
  bibtex: inLatex,
  notebook: inJson,
  csl: inJson,
  xml: (text, file, at) => (isInCdata(file, at) ? text : inMarkup(text)),
};

export interface FileEdits<Change extends TextChange> {
  /** Edits of the file, in order, each from a single change of the text. */
  readonly edits: readonly TextChange[];
  readonly refused: readonly { readonly item: Change; readonly why: string }[];
}

/** The edits of the file that result in these changes of the text. Markup between the changed words stays. */
export function fileEdits<Change extends TextChange>(source: Source, changes: readonly Change[]): FileEdits<Change> {
  const { text, format, map } = source;
  if (map?.file === undefined) return { edits: changes, refused: [] };
  const { file } = map;
  const edits: TextChange[] = [];
  const refused: { item: Change; why: string }[] = [];
  for (const item of changes) {
    const change = shortened(item, text);
    const segments = segmentsOf(map, change, text);
    if (!segments) {
      refused.push({ item, why: "it holds more than text: the end of a paragraph, or the indicator of a note" });
      continue;
    }
    for (const [i, { start, end }] of segments.entries())
      edits.push({ start, end, text: i > 0 ? "" : (escapes[format]?.(change.text, file, start) ?? change.text) });
  }
  return { edits: edits.sort((a, b) => a.start - b.start || a.end - b.end), refused };
}

/** Writes changes into a text file; every other byte of it stays the same. */
export function changeText({ bytes, source }: BytesRead, changes: readonly TextChange[]): Changed<TextChange> {
  const { text, encoding } = decode(source.path, bytes, Number.POSITIVE_INFINITY);
  const { edits, refused } = fileEdits(source, changes);
  return { bytes: encode(splice(text, edits), encoding), made: changes.length - refused.length, refused };
}

/** Drops the common beginning and end of the old and the new text: "WG4" to "WG.4" inserts a full stop. */
export function shortened({ start, end, text }: TextChange, whole: string): TextChange {
  const was = whole.slice(start, end);
  let before = 0;
  while (before < Math.min(was.length, text.length) && was[before] === text[before]) before++;
  let behind = 0;
  const most = Math.min(was.length, text.length) - before;
  while (behind < most && was[was.length - 1 - behind] === text[text.length - 1 - behind]) behind++;
  return { start: start + before, end: end - behind, text: text.slice(before, text.length - behind) };
}

/** The spans of the file from which a span of the text was read; undefined if some of it is not in the file. */
function segmentsOf(map: OffsetMap, { start, end }: Span, text: string): Span[] | undefined {
  const segments: Span[] = [];
  const isEmpty = start === end;
  const endOf = (i: number) => (map.start[i] as number) + (map.length[i] as number);
  let covered = 0;
  // text inserted before a word belongs to the word: "*b*" becomes "*ab*"
  const isBeforeWord = isEmpty && /\s/.test(text[start - 1] ?? "") && /\S/.test(text[start] ?? "");
  for (
    let i = lowest(map.start.length, (n) => endOf(n) >= start + (isEmpty && !isBeforeWord ? 0 : 1));
    i < map.start.length && (map.start[i] as number) < end + (isEmpty ? 1 : 0);
    i++
  ) {
    const [at, length, from, size] = [map.start[i], map.length[i], map.from[i], map.size[i]] as number[] as Piece;
    const [left, right] = [Math.max(start, at) - at, Math.min(end, at + length) - at];
    const isWhole = left === 0 && right === length;
    if (length === size) segments.push({ start: from + left, end: from + right });
    // text that the reader made from something else: "30 July 2010" from 2010-07-30
    else if (length > 1) return undefined;
    else if (isEmpty && (left === 0 || left === length))
      segments.push(left === 0 ? { start: from, end: from } : { start: from + size, end: from + size });
    else if (isWhole) segments.push({ start: from, end: from + size });
    else return undefined;
    covered += right - left;
    if (isEmpty) break;
  }
  return segments.length > 0 && covered === end - start ? segments : undefined;
}

type Piece = [start: number, length: number, from: number, size: number];
