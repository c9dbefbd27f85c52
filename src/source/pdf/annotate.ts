import type { Box } from "../../types/source.ts";
import { pageOf } from "../boxes.ts";
import type { Authorship, BytesRead, Changed, Remark } from "../reader.ts";
import { type Highlight, Pdf } from "./pdfjs.ts";

/** Appends highlights with notes to a PDF, except those that are already there. The original bytes are unchanged. */
export async function annotatePdf(
  { bytes, source }: BytesRead,
  remarks: readonly Remark[],
  by: Authorship,
): Promise<Changed<Remark>> {
  const pdf = await Pdf.open(source.path, bytes);
  try {
    const there = new Map<number, string[]>();
    const highlights: Highlight[] = [];
    const refused: { item: Remark; why: string }[] = [];
    for (const item of remarks) {
      const { page, boxes = [] } = pageOf(source, item) ?? {};
      if (page === undefined || boxes.length === 0) {
        refused.push({ item, why: "no page shows these words" });
        continue;
      }
      const notes = there.get(page) ?? (await notesOn(pdf, page, by.author));
      there.set(page, notes);
      const text = item.paragraphs.join("\n");
      const at = notes.indexOf(text);
      if (at >= 0) notes.splice(at, 1);
      else highlights.push(highlight(page, boxes, text, by));
    }
    if (highlights.length === 0) return { bytes, made: 0, refused };
    return { bytes: await pdf.withHighlights(highlights), made: highlights.length, refused };
  } finally {
    await pdf.close();
  }
}

/** The texts of an author's notes on a page. */
async function notesOn(pdf: Pdf, page: number, author: string): Promise<string[]> {
  await pdf.page(page - 1);
  const annotations = await pdf.annotations(page - 1);
  return annotations
    .filter(({ subtype, titleObj }) => subtype === "Highlight" && titleObj?.str === author)
    .map(({ contentsObj }) => contentsObj?.str.replace(/\r\n?/g, "\n") ?? "");
}

const yellow = [255, 224, 102] as const;

function highlight(page: number, boxes: readonly Box[], text: string, { author, date }: Authorship): Highlight {
  const corners = boxes.map(({ x, y, width, height }) => ({ left: x, low: y, right: x + width, high: y + height }));
  const left = Math.min(...corners.map((box) => box.left));
  const low = Math.min(...corners.map((box) => box.low));
  const rect = [
    left,
    low,
    Math.max(...corners.map((box) => box.right)),
    Math.max(...corners.map((box) => box.high)),
  ] as const;
  return {
    pageIndex: page - 1,
    color: yellow,
    opacity: 1,
    rotation: 0,
    rect,
    quadPoints: corners.flatMap((box) => [
      box.left,
      box.high,
      box.right,
      box.high,
      box.left,
      box.low,
      box.right,
      box.low,
    ]),
    outlines: corners.map((box) => [box.left, box.low, box.right, box.low, box.right, box.high, box.left, box.high]),
    user: author,
    date: new Date(date),
    popup: { contents: text, rect: [rect[2], rect[3] - 120, rect[2] + 200, rect[3]] },
  };
}
