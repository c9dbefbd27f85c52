import { raised } from "../raised.ts";
import { type Row, segmentsOf, wide } from "./rows.ts";
import type { TextRun } from "./run.ts";

/** A line of text in the order of reading: what stands in the file, and the blanks between. */
export interface Line extends Row {
  readonly pieces: readonly { readonly text: string; readonly run?: TextRun }[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The number of its page, from 1. */
  readonly page: number;
  /** It begins with a raised indicator, as notes do. */
  readonly isIndicated: boolean;
}

/** A gap of less, in heights of the font, is none. */
const noBlank = 0.13;
/** Raised text is smaller than the text it stands by, and its baseline is higher, in parts of that text's height. */
const [raisedSize, raisedBy] = [0.8, 0.12];

export function lineOf(row: Row, page: number): Line {
  const pieces: { text: string; run?: TextRun }[] = [];
  const isRaised = (run: TextRun) => run.size < raisedSize * row.size && run.y > row.y + raisedBy * row.size;
  let before: TextRun | undefined;
  for (const run of inOrder(row.runs)) {
    if (before) {
      const gap = Math.max(run.x - before.right, before.x - run.right) / row.size;
      const least = isRaised(run) ? 3 * noBlank : noBlank;
      if (gap > least) pieces.push({ text: gap > wide ? "\t" : " " });
    }
    pieces.push({ text: isRaised(run) ? raised(run.text) : run.text, run });
    before = run;
  }
  const left = Math.min(...row.runs.map(({ x }) => x));
  const right = Math.max(...row.runs.map((run) => run.right));
  const [first] = inOrder(row.runs);
  const text = pieces.map((piece) => piece.text).join("");
  return { ...row, pieces, text, left, right, page, isIndicated: first !== undefined && isRaised(first) };
}

/** From left to right; Arabic the other way, but for the numbers and Latin words in it. */
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

/** Whether its first words stand apart, as the number of a paragraph does. */
export const beginsApart = (line: Line): boolean => segmentsOf(line).length > 1;
