// Files with bytes changed, moved and cut off, by chance but the same each time: WGTIP_MUTATIONS=100000 for more of them.
import { createRequire } from "node:module";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { Reader } from "../../src/source/reader.ts";
import { docx, paragraph, run } from "./docx/docx.ts";
import { lines, pdf } from "./pdf/pdf.ts";

// as built: pdf.js is mended there (scripts/bundle.js)
const load = createRequire(import.meta.url);
const readerOf = (path: string): Reader => load(`../../dist/${path.endsWith("pdf") ? "pdf" : "docx"}.cjs`).reader;
const readSource = async (path: string, bytes: Uint8Array) => readerOf(path).read(path, bytes);

const count = Number(process.env.WGTIP_MUTATIONS ?? 400);

/** Numbers from 0 to below 1 that only seem to be by chance. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function mutated(bytes: Uint8Array, next: () => number): Uint8Array {
  const changed = bytes.slice();
  const somewhere = () => Math.floor(next() * changed.length);
  for (let i = 1 + Math.floor(next() * 12); i > 0; i--) {
    const kind = next();
    if (kind < 0.4) changed[somewhere()] = Math.floor(next() * 256);
    else if (kind < 0.7) changed[somewhere()] = '<>/"&0 ()[]'.charCodeAt(Math.floor(next() * 11));
    else changed.copyWithin(somewhere(), somewhere(), somewhere());
  }
  return next() < 0.15 ? changed.subarray(0, somewhere()) : changed;
}

const note = `<w:footnote w:id="2">${paragraph("A/RES/64/292.")}</w:footnote>`;
const comment = `<w:comment w:id="1" w:author="A">${paragraph("Why?")}</w:comment>`;
const table = `<w:tbl><w:tr><w:tc>${paragraph("1325 (2000)")}</w:tc></w:tr></w:tbl>`;
const body = [
  paragraph("See ", '<w:commentRangeStart w:id="1"/>', run("A/64/293", "<w:b/>"), '<w:commentRangeEnd w:id="1"/>'),
  paragraph(
    "Two",
    '<w:r><w:footnoteReference w:id="2"/></w:r>',
    `<w:hyperlink r:id="rId1">${run("link")}</w:hyperlink>`,
  ),
  table,
];
const word = docx(body.join(""), {
  footnotes: note,
  comments: comment,
  header: paragraph("Head"),
  links: ["https://undocs.org"],
});
const parts = unzipSync(word);
const text = lines(100, 700, ["See resolution", "64/293 of 2010."]);

/** Changed inside the archive, or as an archive. */
function mutatedWord(next: () => number): Uint8Array {
  if (next() < 0.2) return mutated(word, next);
  const names = Object.keys(parts);
  const name = names[Math.floor(next() * names.length)] as string;
  return zipSync({ ...parts, [name]: mutated(parts[name] as Uint8Array, next) }, { level: 0 });
}

const page = pdf([text, text]);
const files = { "a.docx": mutatedWord, "a.pdf": (next: () => number) => mutated(page, next) };

test.each(Object.entries(files))("%s that is damaged is read, or refused in words", async (path, damaged) => {
  const next = numbers(7);
  const counts = { read: 0, refused: 0 };
  for (let i = 0; i < count; i++) {
    const bytes = damaged(next);
    try {
      await readSource(path, bytes);
      counts.read += 1;
    } catch (error) {
      expect((error as Error).name, String((error as Error).stack)).toBe("ReadProblem");
      counts.refused += 1;
    }
  }
  expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(count / 50);
});

test.each(["../../../etc/passwd", "/etc/passwd", "..\\a", "constructor"])(
  "a part of the name %s is only a name",
  async (name) => {
    const bytes = zipSync({
      ...parts,
      [name]: strToU8("x"),
      "word/_rels/document.xml.rels": strToU8(
        `<Relationships><Relationship Id="rIdF" Type="a/footnotes" Target="${name}"/></Relationships>`,
      ),
    });
    await expect(readSource("a.docx", bytes)).resolves.toMatchObject({ format: "docx" });
  },
);
