/** Finds where words are on a page. */
import { lowest } from "../text/binary-search.ts";
import type { Box, PlaceInDocument, Source, Span } from "../types/source.ts";

type PagePlace = Extract<PlaceInDocument, { kind: "page" }>;

/** The page on which a span begins, with a box for each run of its words there. */
export function pageOf({ text, map }: Source, { start, end }: Span): PagePlace | undefined {
  const places = map?.places ?? [];
  const from = lowest(places.length, (i) => (places[i]?.end ?? 0) > start);
  const first = places[from]?.at;
  if (first?.kind !== "page") return undefined;
  const boxes: Box[] = [];
  for (let i = from; i < places.length; i++) {
    const { at, ...stretch } = places[i] as NonNullable<(typeof places)[number]>;
    if (stretch.start >= Math.max(end, start + 1) || at.kind !== "page" || at.page !== first.page) break;
    const part = { start: Math.max(start, stretch.start), end: Math.min(end, stretch.end) };
    for (const box of at.boxes) add(boxes, part.end > part.start ? partOf(box, text, stretch, part) : box);
  }
  return { ...first, boxes };
}

/** Joins a box to the previous one if they are side by side. */
function add(boxes: Box[], box: Box): void {
  const last = boxes.at(-1);
  const isBeside =
    last &&
    Math.abs(last.y - box.y) < 0.1 * box.height &&
    Math.abs(last.height - box.height) < 0.1 * box.height &&
    Math.max(box.x - last.x - last.width, last.x - box.x - box.width) < 0.6 * box.height;
  if (!isBeside) {
    boxes.push(box);
    return;
  }
  const x = Math.min(last.x, box.x);
  boxes[boxes.length - 1] = { ...last, x, width: Math.max(last.x + last.width, box.x + box.width) - x };
}

/** The part of a box that some of its text takes, estimated from the usual widths of letters. */
function partOf(box: Box, text: string, stretch: Span, part: Span): Box {
  if (box.height > box.width && stretch.end - stretch.start > 2) return box; // turned text
  const width = widthOf(text.slice(stretch.start, stretch.end));
  const before = (box.width * widthOf(text.slice(stretch.start, part.start))) / width;
  const own = (box.width * widthOf(text.slice(part.start, part.end))) / width;
  const isRightToLeft = rightToLeft.test(text.slice(stretch.start, stretch.end));
  return { ...box, x: isRightToLeft ? box.x + box.width - before - own : box.x + before, width: own };
}

const rightToLeft = /[\u0590-\u08ff]/;

/** Widths of letters in common fonts, relative to a digit (1). */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[ijlt.,:;'’‘|!/\\ ()[\]fIr-]/, 0.62],
  [/[mwMW—]/, 1.6],
  [/[\p{Lu}&]/u, 1.35],
  [/[\u3000-\u9fff\uff00-\uff60]/, 2],
  [/[acesz]/, 0.9],
];

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widths.find(([letters]) => letters.test(letter))?.[1] ?? 1;
  return width;
}
