/** The reading order of the rows of a page: column by column if there are columns. */
import { type Row, rowsOf, type Segment, segmentsOf, wide } from "./rows.ts";
import type { TextRun } from "./run.ts";

/** Part of a page that is read from top to bottom. */
export type Block = readonly Row[];

/** The blank space between two columns, from left to right. */
interface Gutter {
  readonly left: number;
  readonly right: number;
}

interface Columns {
  /** Rows from `first` to before `end`. */
  readonly first: number;
  readonly end: number;
  readonly middle: number;
}

/** `rightToLeft`: the right column is read first. */
export function blocksOf(runs: readonly TextRun[], rightToLeft: boolean): Block[] {
  const rows = rowsOf(runs);
  const segments = rows.map(segmentsOf);
  const blocks: Block[] = [];
  let done = 0;
  const plain = (end: number) => {
    if (end > done) blocks.push(rows.slice(done, end));
  };
  for (let i = 0; i < rows.length; i++) {
    const columns = columnsFrom(i, rows, segments);
    if (!columns) continue;
    plain(columns.first);
    const inside = rows.slice(columns.first, columns.end).flatMap((row) => row.runs);
    const left = inside.filter((run) => (run.x + run.right) / 2 < columns.middle);
    const right = inside.filter((run) => (run.x + run.right) / 2 >= columns.middle);
    for (const side of rightToLeft ? [right, left] : [left, right]) blocks.push(...blocksOf(side, rightToLeft));
    done = columns.end;
    i = done - 1;
  }
  plain(rows.length);
  return blocks;
}

/** `12.`, `(a)`, `79/18.`, `•`: numbers the text beside it and is not a column of its own. */
const label = /^(?:\S{1,2}|[([]?[\p{L}\d./–-]{1,9}[.):\]]?)$/u;

/** A gap this wide, in font heights, needs only one row: mastheads have "Distr.: General" on the right. */
const veryWide = 3;
/** Largest distance between lines of a column, in font heights. */
const leading = 1.6;

/** Columns that begin in row `first`, by its widest gap. */
function columnsFrom(first: number, rows: readonly Row[], segments: readonly Segment[][]): Columns | undefined {
  const here = segments[first] ?? [];
  const size = rows[first]?.size ?? 0;
  const gutters = here
    .slice(1)
    .map((segment, i) => ({ left: here[i]?.right ?? 0, right: segment.x }))
    .sort((a, b) => b.right - b.left - (a.right - a.left));
  for (const gutter of gutters) {
    const columns = columnsAt(gutter, first, rows, segments);
    if (!columns) continue;
    const { rowsWithBoth, end } = columns;
    if (rowsWithBoth >= 2 || (end > first + 1 && gutter.right - gutter.left > veryWide * size)) return columns;
  }
  return undefined;
}

function columnsAt(gutter: Gutter, first: number, rows: readonly Row[], segments: readonly Segment[][]) {
  let { left, right } = gutter;
  let [end, rowsWithBoth] = [first, 0];
  for (let i = first; i < rows.length; i++) {
    const [row, before] = [rows[i], rows[i - 1]];
    if (!row || (i > first && before && before.y - row.y > 2 * leading * Math.max(row.size, before.size))) break;
    const middle = (left + right) / 2;
    const [lefts, rights] = [[] as Segment[], [] as Segment[]];
    for (const segment of segments[i] ?? []) (segment.x + segment.right < 2 * middle ? lefts : rights).push(segment);
    const narrowed = {
      left: Math.max(left, ...lefts.map((segment) => segment.right)),
      right: Math.min(right, ...rights.map((segment) => segment.x)),
    };
    if (narrowed.right - narrowed.left < wide * row.size) break;
    const hasBoth = lefts.length > 0 && rights.length > 0;
    // text on only one side continues a column only if it is close below
    if (!hasBoth && before && before.y - row.y > leading * Math.max(row.size, before.size)) break;
    if (hasBoth && isLabel(lefts)) {
      if (i === first) return undefined;
    } else if (hasBoth) rowsWithBoth += 1;
    ({ left, right } = narrowed);
    end = i + 1;
  }
  return { first, end, middle: (left + right) / 2, rowsWithBoth };
}

const isLabel = ([segment, ...others]: readonly Segment[]): boolean =>
  others.length === 0 && label.test(segment?.runs.map(({ text }) => text).join("") ?? "");
