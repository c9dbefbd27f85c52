/** Finds the lines that can begin or end footnotes, by their marks. */
import { lineStarts } from "../text/line-starts.ts";
import type { Span } from "../types/source.ts";

/** `known`: marked up by the format. */
type Form = "known" | "markdown" | "bracketed" | "raised" | "stars" | "figure";

/** A note, from the beginning of its line to the next note or blank line. */
export interface Note extends Span {
  /** The number in plain digits, or asterisks: `5`, `*`. */
  readonly label: string;
  /** The mark of the note: "[^5]:", "¹", "5". */
  readonly mark: Span;
  readonly form: Form;
}

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** `¹²` → `12` */
export const plainLabel = (label: string): string =>
  [...label].map((c) => (superscripts.includes(c) ? superscripts.indexOf(c) : c)).join("");

/** ⁰ ¹ ² ³ ⁴ … ⁹, for a regular expression. */
const figures = String.raw`\u2070\u00b9\u00b2\u00b3\u2074-\u2079`;

/** The marks of notes. Inside a line, they are indicators. */
export const marks = {
  // [^1] but not \[^1]
  markdown: String.raw`(?<!\\)\[\^([\p{L}\p{N}_.*-]+)\]`,
  // Convention¹ but not km², 10⁶. The text before is tested after the first digit, because such digits are rare
  raised: String.raw`([${figures}](?<!(?:\b[a-z]{1,2}|\b10).)[${figures}]*)`,
  bracketed: String.raw`\[(\d{1,3})\](?![([:])`,
} as const;

/**
 * A line that begins a note, by its form, a numbered paragraph, or the rule above the notes of a page. Only the marks
 * of a quotation or an item may stand before the mark:
 *   "> [^5]: A/RES/64/293"   "[5] Ibid."   "¹ CTOC/COP/WG.4/2011/8."   "\* CTOC/COP/2014/1."   " 5  A/RES/64/293."
 */
const line = new RegExp(
  [
    String.raw`(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t]+(?=[-*+>\d \t]*(?:\[|[${figures}])))*(?:`,
    [
      `(?<markdown>${marks.markdown}:)`,
      String.raw`(?<bracketed>\[\d{1,3}\](?![([:]))(?=[^\S\r\n]+\S)`,
      String.raw`(?<raised>[${figures}]+)(?=[^\S\r\n]+\S)`,
      // "*2517896*" is a job number
      String.raw`(?<stars>(?:\\?\*){1,3})(?=[^\S\r\n]*(?!\d{5,9}\*)[^\s*])`,
      String.raw`(?<paragraph>\d{1,3}[.)])(?=[ \t])`,
      String.raw`(?<figure>\d{1,3})(?=[^\S\r\n]+\S)`,
      String.raw`(?<rule>_{5,}[ \t\r]*$)`,
    ].join("|"),
    ")",
  ].join(""),
  "myu",
);

/** A line that may begin a note, or end one. */
interface Line extends Span {
  readonly isBlank: boolean;
  readonly isParagraph: boolean;
  readonly isRule: boolean;
  readonly mark: Omit<Note, "end"> | undefined;
}

/** The lines that begin with a mark, and the first of each run of blank or plain lines. */
export function linesIn(text: string): Line[] {
  const lines: Line[] = [];
  let before: "blank" | "plain" | undefined;
  for (const start of lineStarts(text)) {
    const first = firstOf(text, start);
    const isBlank = first === 10 || first === 13 || Number.isNaN(first);
    const groups = isBlank || isLetter(first) ? undefined : groupsAt(text, start);
    const kind = groups ? undefined : isBlank ? "blank" : "plain";
    if (kind === undefined || kind !== before) {
      const mark = groups && markOf(groups, start, line.lastIndex);
      const [isParagraph, isRule] = [groups?.paragraph !== undefined, groups?.rule !== undefined];
      lines.push({ start, end: start, isBlank, isParagraph, isRule, mark });
    }
    before = kind;
  }
  return lines;
}

type Groups = Readonly<Partial<Record<Form | "paragraph" | "rule", string>>>;

function groupsAt(text: string, start: number): Groups | undefined {
  line.lastIndex = start;
  return line.exec(text)?.groups as Groups | undefined;
}

const forms = ["markdown", "bracketed", "raised", "stars", "figure", "paragraph"] as const;

/** The mark that ends at `end`. */
function markOf(groups: Groups, start: number, end: number): Omit<Note, "end"> | undefined {
  const form = forms.find((each) => groups[each] !== undefined);
  if (form === undefined) return undefined;
  const words = groups[form] as string;
  const label = plainLabel(words.replace(/[[\]^\\]|[:.)]$/g, ""));
  return { start, label, mark: { start: end - words.length, end }, form: form === "paragraph" ? "figure" : form };
}

/** The offset of the first character of a line that is not white space. */
function firstOf(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at++;
  return text.charCodeAt(at);
}

const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 0xa0;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
