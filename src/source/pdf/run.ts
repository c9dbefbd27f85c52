import type { Box } from "../../types/source.ts";
import type { TextItem } from "./pdfjs.ts";

/**
 * A run of text on a page, rotated so that lines run from left to right and `y` grows upwards. Lengths are in points.
 */
export interface TextRun {
  readonly text: string;
  /** The left end. */
  readonly x: number;
  readonly right: number;
  /** The baseline. */
  readonly y: number;
  /** The height of the font. */
  readonly size: number;
  readonly isRightToLeft: boolean;
  /** The text's counterclockwise rotation on the page, in quarter turns: 0 to 3. */
  readonly quarters: number;
  /** The address to which it links. */
  readonly href?: string;
}

/** The runs of text on a page, without blank ones: gaps show where blanks are. */
export function runsOf(items: readonly TextItem[]): TextRun[] {
  const runs: TextRun[] = [];
  for (const { str, dir, transform, width } of items) {
    const text = str.trim();
    if (!text) continue;
    const [a, b, c, d, e, f] = transform;
    const quarters = (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4;
    const size = Math.hypot(c, d);
    const [x, y] = turned(e, f, quarters);
    runs.push({ text, x, right: x + width, y, size, isRightToLeft: dir === "rtl", quarters });
  }
  return runs;
}

/** A point on the page rotated clockwise. */
function turned(x: number, y: number, quarters: number): readonly [number, number] {
  if (quarters === 1) return [y, -x];
  if (quarters === 2) return [-x, -y];
  if (quarters === 3) return [-y, x];
  return [x, y];
}

/** How far glyphs extend below and above the baseline, in font heights. */
const [descent, ascent] = [0.22, 0.78];

/** The box of a run on the page as it is in the file. */
export function boxOf({ x, right, y, size, quarters }: TextRun): Box {
  const [low, high] = [y - descent * size, y + ascent * size];
  const [x1, y1] = turned(x, low, (4 - quarters) % 4);
  const [x2, y2] = turned(right, high, (4 - quarters) % 4);
  return { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
}
