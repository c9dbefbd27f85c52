import type { Source } from "../../types/source.ts";
import { checkSize, sizeLimit } from "../encoding.ts";
import { ReadProblem } from "../problem.ts";
import type { Reader } from "../reader.ts";
import { annotatePdf } from "./annotate.ts";
import { assemble } from "./assemble.ts";
import { blocksOf } from "./columns.ts";
import { withoutHeads } from "./heads.ts";
import { isRightToLeft } from "./line.ts";
import { linked } from "./links.ts";
import { joined, paragraphsOf, usualOf } from "./paragraphs.ts";
import { Pdf } from "./pdfjs.ts";
import { runsOf, type TextRun } from "./run.ts";

export const reader: Reader = {
  async read(path, bytes, { maxSize = sizeLimit } = {}): Promise<Source> {
    checkSize(path, bytes.length, maxSize);
    const pdf = await Pdf.open(path, bytes);
    try {
      const pages = await runsOfPages(path, pdf);
      if (pdf.missing.length > 0) {
        throw new ReadProblem(
          path,
          `has text in fonts of which it does not hold the characters (${pdf.missing[0]}); make it again with all fonts embedded, or give the file it was made from`,
        );
      }
      if (pages.every((runs) => runs.length === 0)) {
        throw new ReadProblem(
          path,
          "has no text (its pages are pictures, perhaps a scan); recognize the text (OCR) first",
        );
      }
      return assemble(path, paragraphsOfPages(pages), await pdf.labels());
    } finally {
      await pdf.close();
    }
  },
  annotate: annotatePdf,
};

async function runsOfPages(path: string, pdf: Pdf): Promise<TextRun[][]> {
  const pages: TextRun[][] = [];
  for (let page = 0; page < pdf.pages; page++) {
    try {
      await pdf.page(page);
      pages.push(linked(runsOf(await pdf.text(page)), await pdf.annotations(page)));
    } catch (error) {
      const { message } = error as Error;
      throw new ReadProblem(path, `page ${page + 1} is damaged and could not be read (${message}); get the file again`);
    }
  }
  return pages;
}

function paragraphsOfPages(pages: readonly TextRun[][]) {
  const blocks = withoutHeads(pages).map(({ body, heads }) => ({ body: read(body), heads: read(heads) }));
  const usual = usualOf(blocks.map(({ body }) => body));
  return joined(
    blocks.map(({ body, heads }, i) => [
      ...paragraphsOf(body, i + 1, usual),
      ...paragraphsOf(heads, i + 1, usual).map((head) => ({ ...head, isNote: true })),
    ]),
    usual,
  );
}

/** Upright text first, then rotated text. */
function read(runs: readonly TextRun[]) {
  const counts = [0, 1, 2, 3].map((quarters) => ({ quarters, runs: runs.filter((run) => run.quarters === quarters) }));
  return counts
    .sort((a, b) => b.runs.length - a.runs.length)
    .flatMap(({ runs }) => (runs.length > 0 ? blocksOf(runs, isRightToLeft(runs)) : []));
}
