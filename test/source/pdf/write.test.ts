import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pageOf } from "../../../src/source/boxes.ts";
import { annotatePdf } from "../../../src/source/pdf/annotate.ts";
import { Pdf } from "../../../src/source/pdf/pdfjs.ts";
import { reader } from "../../../src/source/pdf/reader.ts";
import { lines, pdf, type Words } from "./pdf.ts";

const by = { author: "wgtip", date: "2026-01-31T12:00:00Z" };

async function annotate(bytes: Uint8Array, words: string, paragraphs = ['"WG4": no full stop', "Вероятно: WG.4"]) {
  const source = await reader.read("report.pdf", bytes);
  const start = source.text.indexOf(words);
  return annotatePdf({ bytes, source }, [{ start, end: start + words.length, paragraphs }], by);
}

async function notesOn(bytes: Uint8Array, index: number) {
  const opened = await Pdf.open("report.pdf", bytes);
  await opened.page(index);
  const notes = (await opened.annotations(index)).filter(({ subtype }) => subtype === "Highlight");
  await opened.close();
  return notes;
}

describe("where words stand", () => {
  const boxes = async (words: string, page: Words[]) => {
    const source = await reader.read("report.pdf", pdf([page]));
    const start = source.text.indexOf(words);
    return pageOf(source, { start, end: start + words.length })?.boxes ?? [];
  };

  test("the whole of a stretch is its box: from a fifth below the baseline to four fifths above", async () => {
    const [box] = await boxes("A/64/293", [{ text: "A/64/293", x: 100, y: 700 }]);
    expect(box?.x).toBeCloseTo(100);
    expect(box?.width).toBeCloseTo(40);
    expect([box?.y, box?.height]).toEqual([expect.closeTo(697.8), expect.closeTo(10)]);
  });

  test("words within a stretch have their part of it", async () => {
    const [box] = await boxes("64/293", [{ text: "00000000 64/293 00000000", x: 100, y: 700 }]);
    expect(box?.x).toBeGreaterThan(140);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(180);
  });

  test("words over two lines have two boxes, words beside each other one", async () => {
    expect(await boxes("resolution\n64/293", lines(100, 700, ["See resolution", "64/293."]))).toHaveLength(2);
    const beside = [
      { text: "A/64", x: 100, y: 700 },
      { text: "/293", x: 120, y: 700 },
    ];
    expect(await boxes("A/64/293", beside)).toHaveLength(1);
  });
});

describe("highlights", () => {
  const bytes = pdf([lines(100, 700, ["One."]), lines(100, 700, ["See CTOC/COP/WG4/2011/8."])]);

  test("stand behind the file, which stays as it was, with who says what", async () => {
    const { bytes: annotated, made } = await annotate(bytes, "WG4");
    expect(made).toBe(1);
    expect(Buffer.from(annotated.subarray(0, bytes.length)).equals(bytes)).toBe(true);
    const [note] = await notesOn(annotated, 1);
    expect(note?.contentsObj?.str.replace(/\r/g, "\n")).toBe('"WG4": no full stop\nВероятно: WG.4');
    expect(note?.titleObj?.str).toBe("wgtip");
    expect(await notesOn(annotated, 0)).toEqual([]);
  });

  test("leave the text as it was", async () => {
    const before = await reader.read("report.pdf", bytes);
    const after = await reader.read("report.pdf", (await annotate(bytes, "WG4")).bytes);
    expect(after.text).toBe(before.text);
  });

  test("are not written twice", async () => {
    const once = await annotate(bytes, "WG4");
    const twice = await annotate(once.bytes, "WG4");
    expect(twice).toMatchObject({ made: 0, refused: [] });
    expect(twice.bytes).toBe(once.bytes);
  });

  test("are said to be impossible where nothing shows the words", async () => {
    const source = await reader.read("report.pdf", bytes);
    const { text } = source;
    const remark = { start: text.length, end: text.length, paragraphs: ["no"] };
    const { made, refused } = await annotatePdf({ bytes, source }, [remark], by);
    expect([made, refused.length]).toEqual([0, 1]);
  });

  test.skipIf(!has("qpdf"))("give a file without faults for qpdf (skipped where it is not installed)", async () => {
    const folder = mkdtempSync(join(tmpdir(), "wgtip-pdf-"));
    const file = join(folder, "report.pdf");
    writeFileSync(file, (await annotate(bytes, "WG4")).bytes);
    expect(execFileSync("qpdf", ["--check", file], { encoding: "utf8" })).toContain(
      "No syntax or stream encoding errors",
    );
    rmSync(folder, { recursive: true });
  });
});

function has(program: string): boolean {
  try {
    execFileSync(program, ["--version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
