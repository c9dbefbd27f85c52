/** Groups the runs that are side by side on a page. */
import type { TextRun } from "./run.ts";

export interface Row {
  /** From left to right. */
  readonly runs: readonly TextRun[];
  /** Baseline and font height of most of its text. */
  readonly y: number;
  readonly size: number;
}

/** Runs that are close together in a row. */
export interface Segment {
  readonly runs: readonly TextRun[];
  readonly x: number;
  readonly right: number;
}

/** How far a line extends below and above its baseline, in font heights. */
const [below, above] = [0.2, 0.7];
/** The part of the lower of two runs that must be beside the other for both to be in one row. */
const beside = 0.5;

interface Open {
  readonly runs: TextRun[];
  low: number;
  high: number;
}

/** From top to bottom. A raised indicator is in the row of its text. */
export function rowsOf(runs: readonly TextRun[]): Row[] {
  const rows: Open[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const [low, high] = [run.y - below * run.size, run.y + above * run.size];
    const overlap = (row: Open) => Math.min(high, row.high) - Math.max(low, row.low);
    const near = rows.slice(-3).filter((row) => overlap(row) > beside * Math.min(high - low, row.high - row.low));
    const row = near.sort((a, b) => overlap(b) - overlap(a))[0];
    if (!row) rows.push({ runs: [run], low, high });
    else {
      row.runs.push(run);
      // the larger text determines the row, not an indicator
      if (high - low > row.high - row.low) Object.assign(row, { low, high });
    }
  }
  return rows.map(({ runs }) => row(runs)).sort((a, b) => b.y - a.y);
}

function row(runs: TextRun[]): Row {
  const main = runs.reduce((most, run) => (weight(run) > weight(most) ? run : most));
  return { runs: runs.sort((a, b) => a.x - b.x), y: main.y, size: main.size };
}

const weight = ({ text, size }: TextRun): number => text.length * size;

/** A gap this wide, in font heights, is more than a blank between words. */
export const wide = 1.2;

export function segmentsOf({ runs, size }: Row): Segment[] {
  const segments: { runs: TextRun[]; x: number; right: number }[] = [];
  for (const run of runs) {
    const last = segments.at(-1);
    if (last && run.x - last.right < wide * size) {
      last.runs.push(run);
      last.right = Math.max(last.right, run.right);
    } else segments.push({ runs: [run], x: run.x, right: run.right });
  }
  return segments;
}
