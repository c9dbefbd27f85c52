/** Joins lines to paragraphs, across page breaks. */
import type { Block } from "./columns.ts";
import { beginsApart, type Line, lineOf } from "./line.ts";

export interface Paragraph {
  readonly lines: Line[];
  /** Left and right end of its column. */
  readonly left: number;
  readonly right: number;
  /** Whether it is below the text, in smaller type. */
  readonly isNote: boolean;
}

/** Common properties of the lines of a document. */
export interface Usual {
  /** The font height of most of the text, in points. */
  readonly size: number;
  /** The distance between lines, in font heights. */
  readonly leading: number;
}

export function usualOf(pages: readonly (readonly Block[])[]): Usual {
  const [sizes, leadings] = [new Tally(), new Tally()];
  for (const block of pages.flat()) {
    for (const [i, { y, size, runs }] of block.entries()) {
      for (const { text } of runs) sizes.add(size, text.length);
      const next = block[i + 1];
      if (next && next.size === size) leadings.add((y - next.y) / size, 1);
    }
  }
  return { size: sizes.most() ?? 10, leading: leadings.most() ?? 1.2 };
}

/** Counts nearly equal numbers as one. */
class Tally {
  readonly #counts = new Map<number, number>();

  add(value: number, count: number): void {
    const key = Math.round(value * 20) / 20;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
  }

  most(): number | undefined {
    return [...this.#counts].reduce<[number, number] | undefined>(
      (most, each) => (most && most[1] >= each[1] ? most : each),
      undefined,
    )?.[0];
  }
}

const ruleAboveNotes = /^_{5,}$/;
/** Text smaller than this part of the usual height is not running text. */
const smaller = 0.93;

/** The paragraphs of a page: the text, then the notes. */
export function paragraphsOf(blocks: readonly Block[], page: number, usual: Usual): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocks) {
    const lines = block.map((row) => lineOf(row, page));
    const left = Math.min(...lines.map((line) => line.left));
    const right = Math.max(...lines.map((line) => line.right));
    let isNote = false;
    let before: Line | undefined;
    for (const line of lines) {
      const isSmall = line.size < smaller * usual.size;
      const isRule = ruleAboveNotes.test(line.text);
      isNote = isRule || (isSmall && (isNote || line.isIndicated));
      if (!before || begins(line, before, left, usual)) paragraphs.push({ lines: [line], left, right, isNote });
      else paragraphs.at(-1)?.lines.push(line);
      before = line;
    }
  }
  return [...paragraphs.filter(({ isNote }) => !isNote), ...paragraphs.filter(({ isNote }) => isNote)];
}

/** The extra space between paragraphs, and the indent of first lines, in font heights. */
const [more, indented] = [0.22, 0.8];
const ended = /[.;:!?。；：！？؟؛]["”’»)\]]*[\u2070-\u209f¹²³ᵃ-ᵥ]*$/u;

function begins(line: Line, before: Line, left: number, { leading }: Usual): boolean {
  const size = Math.max(line.size, before.size);
  if (before.y - line.y > (leading + more) * size) return true;
  if (Math.min(line.size, before.size) < 0.87 * size || line.isIndicated || ruleAboveNotes.test(before.text))
    return true;
  const isIndented = line.left - left > indented * size && before.left - left < indented * size;
  return ended.test(before.text) && (isIndented || beginsApart(line));
}

/** Joins the last paragraph of each page with its rest on the next. */
export function joined(pages: readonly (readonly Paragraph[])[], { size }: Usual): Paragraph[] {
  const all: Paragraph[] = [];
  let open: Paragraph | undefined;
  for (const page of pages) {
    const width = Math.max(0, ...page.map(({ left, right }) => right - left));
    const isText = ({ lines, left, right, isNote }: Paragraph) =>
      !isNote && right - left > width / 2 && (lines[0]?.size ?? 0) > smaller * size;
    const first = page.find(isText);
    const isContinued = open !== undefined && first !== undefined && continues(open, first);
    if (isContinued) open?.lines.push(...(first?.lines ?? []));
    for (const paragraph of page) if (!(isContinued && paragraph === first)) all.push(paragraph);
    const last = page.filter(isText).at(-1);
    open = isContinued && last === first ? open : last;
  }
  return all;
}

/** Whether the last line is full and ends no sentence, and the next paragraph begins like a line within one. */
function continues(open: Paragraph, next: Paragraph): boolean {
  const [last, first] = [open.lines.at(-1), next.lines[0]];
  if (!last || !first || ended.test(last.text)) return false;
  if (last.right - last.left < 0.75 * (open.right - open.left)) return false;
  return first.left - next.left < indented * first.size && !beginsApart(first);
}
