/** Links of a page: annotations give their positions, but not their words. */
import type { Annotation } from "./pdfjs.ts";
import { boxOf, type TextRun } from "./run.ts";

/** How far words may extend beyond the box of their link, in points. */
const tolerance = 1.5;

/**
 * Gives addresses to the runs inside the box of a link. If a run extends beyond the box, only its ends are known, and
 * which of its words are the link would be a guess.
 */
export function linked(runs: readonly TextRun[], annotations: readonly Annotation[]): TextRun[] {
  const links = annotations.filter(({ subtype, url }) => subtype === "Link" && url);
  if (links.length === 0) return [...runs];
  return runs.map((run) => {
    const { x, y, width, height } = boxOf(run);
    const middle = { x: x + width / 2, y: y + height / 2 };
    const link = links.find(({ rect: [left, low, right, high] }) => {
      const isAcross = run.quarters % 2 === 1;
      const isWithin = isAcross
        ? y > low - tolerance && y + height < high + tolerance
        : x > left - tolerance && x + width < right + tolerance;
      return isWithin && middle.x > left && middle.x < right && middle.y > low && middle.y < high;
    });
    return link?.url ? { ...run, href: link.url } : run;
  });
}
