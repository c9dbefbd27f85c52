import { raised } from "../raised.ts";
import { type Row, segmentsOf, wide } from "./rows.ts";
import type { TextRun } from "./run.ts";

/** A line of text in reading order: the runs in the file, and the blanks between them. */
export interface Line extends Row {
  readonly pieces: readonly { readonly text: string; readonly run?: TextRun }[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The number of its page, from 1. */
  readonly page: number;
  /** Whether it begins with a raised indicator, as notes do. */
  readonly isIndicated: boolean;
}

/** A gap smaller than this, in font heights, is not a blank. */
const noBlank = 0.13;
/** Raised text is smaller than the text beside it, and its baseline is higher, by these parts of that text's height. */
const [raisedSize, raisedBy] = [0.8, 0.12];

export function lineOf(row: Row, page: number): Line {
  const pieces: { text: string; run?: TextRun }[] = [];
  const isRaised = (run: TextRun) => run.size < raisedSize * row.size && run.y > row.y + raisedBy * row.size;
  const ordered = inOrder(row.runs);
  const isTab = tabsIn(ordered, row.size);
  let before: TextRun | undefined;
  for (const run of ordered) {
    if (before) {
      const gap = gapBetween(before, run) / row.size;
      const least = isRaised(run) ? 3 * noBlank : noBlank;
      if (gap > least) pieces.push({ text: isTab(gap) ? "\t" : " " });
    }
    pieces.push({ text: isRaised(run) ? raised(run.text) : run.text, run });
    before = run;
  }
  const left = Math.min(...row.runs.map(({ x }) => x));
  const right = Math.max(...row.runs.map((run) => run.right));
  const [first] = ordered;
  const text = pieces.map((piece) => piece.text).join("");
  return { ...row, pieces, text, left, right, page, isIndicated: first !== undefined && isRaised(first) };
}

const gapBetween = (one: TextRun, next: TextRun): number => Math.max(next.x - one.right, one.x - next.right);

/** Wide gaps are tabs, except in a line whose words are justified. */
function tabsIn(runs: readonly TextRun[], size: number): (gap: number) => boolean {
  const gaps = runs.slice(1).map((run, i) => gapBetween(runs[i] as TextRun, run) / size);
  const blanks = gaps.filter((gap) => gap > noBlank);
  const isSpread = blanks.length > 2 && Math.max(...blanks) < 1.6 * Math.min(...blanks);
  return (gap) => gap > wide && !isSpread;
}

/** Sorts runs from left to right; in Arabic from right to left, except numbers and Latin words. */
function inOrder(runs: readonly TextRun[]): readonly TextRun[] {
  if (!isRightToLeft(runs)) return runs;
  const ordered: TextRun[] = [];
  let forward: TextRun[] = [];
  for (const run of [...runs].reverse()) {
    if (run.isRightToLeft) {
      ordered.push(...forward, run);
      forward = [];
    } else forward.unshift(run);
  }
  return [...ordered, ...forward];
}

const rightToLeftLetter = /[\u0590-\u08ff]/g;
const leftToRightLetter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Han}]/gu;

export function isRightToLeft(runs: readonly TextRun[]): boolean {
  let balance = 0;
  for (const { text } of runs)
    balance += (text.match(rightToLeftLetter)?.length ?? 0) - (text.match(leftToRightLetter)?.length ?? 0);
  return balance > 0;
}

/** Whether its first words are set apart, like the number of a paragraph. */
export const beginsApart = (line: Line): boolean => segmentsOf(line).length > 1;
