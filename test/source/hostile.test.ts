// Files with bytes changed, moved and cut off, by chance but the same each time. For more of them, and others:
// WGTIP_MUTATIONS=20000 WGTIP_SEED=1 npx vitest run test/source/hostile.test.ts --testTimeout=9999999
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { runInThisContext } from "node:vm";
import { strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import type { Reader } from "../../src/source/reader.ts";
import { docx, paragraph, run } from "./docx/docx.ts";
import { comment as annotation, odt, note as odtNote, p } from "./odt/odt.ts";
import { lines, pdf } from "./pdf/pdf.ts";

// as built: pdf.js is mended there (scripts/bundle.js)
const load = createRequire(import.meta.url);
const readers = new Map(
  ["docx", "odt", "pdf", "html", "xml"].map((kind) => {
    const file = load.resolve(`../../dist/${kind}.cjs`);
    const module = { exports: {} as { reader: Reader } };
    // each part of the program is a function; see src/cli/compiled.ts
    runInThisContext(readFileSync(file, "latin1"), { filename: file })(module.exports, load, module, file);
    return [kind, module.exports.reader];
  }),
);
const readerOf = (path: string) => readers.get(path.slice("a.".length)) as Reader;
const readSource = async (path: string, bytes: Uint8Array) => readerOf(path).read(path, bytes);

const count = Number(process.env.WGTIP_MUTATIONS ?? 400);
const seed = Number(process.env.WGTIP_SEED ?? 7);

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
const mutatedArchive = (archive: Uint8Array) => {
  const parts = unzipSync(archive);
  return (next: () => number): Uint8Array => {
    if (next() < 0.2) return mutated(archive, next);
    const names = Object.keys(parts);
    const name = names[Math.floor(next() * names.length)] as string;
    return zipSync({ ...parts, [name]: mutated(parts[name] as Uint8Array, next) }, { level: 0 });
  };
};

const openDocument = odt(
  [
    p(`See ${annotation("1", "Why?")}A/64/293${odtNote("1", "A/64/292.")}.`, "P1"),
    `<table:table><table:table-row><table:table-cell>${p("1325 (2000)")}</table:table-cell></table:table-row></table:table>`,
  ].join(""),
  { header: p("Head"), properties: { Symbol1: "A/81/6" } },
);
const html = `<!doctype html><html lang="en"><head><title>A</title><style>p{}</style><script>"<p>"</script></head><body>
<h1>Résumé</h1><p>See <a href="https://undocs.org/A/64/293">A/<b>64</b>/293</a><sup><a href="#n">1</a></sup> &amp; <code>x</code></p>
<table><tr><th>1325 (2000)</th><td>A&nbsp;2<br>b</td></tr></table><pre>A/1</pre><!-- wgtip-disable --><p id="n">1 A/64/292.</p></body></html>`;
const akn = `<?xml version="1.0"?><akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><meta><identification source="#a">
<FRBRExpression><FRBRuri value="/akn/un/statement/deliberation/unga/2022-12-07/77-104/"/><FRBRdate date="2022-12-07" name=""/></FRBRExpression></identification></meta>
<body><paragraph><num>1.</num><content><p>Recalls <ref href="https://undocs.org/A/64/293">A/64/293</ref><authorialNote marker="1"><p>A/64/292</p></authorialNote><![CDATA[ 2 ]]>&amp;</p></content></paragraph></body></statement></akomaNtoso>`;
const page = pdf([text, text]);

const plain = (content: Uint8Array) => (next: () => number) => mutated(content, next);
const files = {
  "a.docx": mutatedArchive(word),
  "a.odt": mutatedArchive(openDocument),
  "a.pdf": plain(page),
  "a.html": plain(strToU8(html)),
  "a.xml": plain(strToU8(akn)),
};
/** Memory that reading them may take, in bytes, and what one of them may take at most, in milliseconds. */
const [mostMemory, mostTime] = [500_000_000, 10_000];

test.each(Object.entries(files))("%s that is damaged is read, or refused in words", async (path, damaged) => {
  const next = numbers(seed);
  const counts = { read: 0, refused: 0 };
  const before = process.memoryUsage().rss;
  let [highest, slowest] = [before, 0];
  for (let i = 0; i < count; i++) {
    const bytes = damaged(next);
    const started = performance.now();
    try {
      await readSource(path, bytes);
      counts.read += 1;
    } catch (error) {
      expect((error as Error).name, String((error as Error).stack)).toBe("ReadProblem");
      counts.refused += 1;
    }
    slowest = Math.max(slowest, performance.now() - started);
    if (i % 100 === 0) highest = Math.max(highest, process.memoryUsage().rss);
  }
  if (process.env.WGTIP_MUTATIONS) {
    const memory = `${Math.round((highest - before) / 1e6)} MB more than before, ${Math.round(highest / 1e6)} MB in all`;
    console.log(
      `${path}: ${counts.read} read, ${counts.refused} refused, slowest ${Math.round(slowest)} ms, ${memory}`,
    );
  }
  expect(highest - before).toBeLessThan(mostMemory);
  expect(slowest).toBeLessThan(mostTime);
  expect(Math.min(counts.read, counts.refused)).toBeGreaterThan(count / 50);
});

test("a font with codes for millions of characters does not fill the memory", async () => {
  const wide = Buffer.from(Buffer.from(page).toString("latin1").replace("<0000> <00ff>", "<00> <ffffff>"), "latin1");
  expect(wide.equals(page)).toBe(false);
  const before = process.memoryUsage().heapUsed;
  await readSource("a.pdf", wide).catch(() => undefined);
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(100e6);
});

test.each(["../../../etc/passwd", "/etc/passwd", "..\\a", "constructor", "//["])(
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
