import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { placeWords } from "../../../src/report/place-words.ts";
import { readSource } from "../../../src/source/format.ts";
import { placeOf } from "../../../src/source/places.ts";
import { docx, paragraph, run } from "./docx.ts";

const read = (bytes: Uint8Array, tracked?: "final" | "original") =>
  readSource("draft.docx", bytes, tracked ? { tracked } : {});

describe("the text of a Word file", () => {
  test("joins runs, reads entities, and parts paragraphs by a blank line", async () => {
    const { text, format } = await read(docx(paragraph("See A/64", "/RES/293 &amp; more") + paragraph("Next.")));
    expect(format).toBe("docx");
    expect(text).toBe("See A/64/RES/293 & more\n\nNext.\n\n");
  });

  test("every piece of the map that is as long as in the file is the same there", async () => {
    const bytes = docx(paragraph("Résolution ", "64/293 &#65;", run("12", "<w:b/>")));
    const { text, map } = await read(bytes);
    const xml = strFromU8(unzipSync(bytes)["word/document.xml"] as Uint8Array);
    expect(map?.start.length).toBe(4);
    map?.start.forEach((start, i) => {
      const [length, from, size] = [map.length[i] ?? 0, map.from[i] ?? 0, map.size[i] ?? 0];
      const inFile = xml.slice(from, from + size);
      expect(length === size ? inFile : "A").toBe(text.slice(start, start + length));
    });
  });

  test("keeps cells and rows apart, with their place", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell("1325 (2000)")}${cell("47/21")}</w:tr><w:tr>${cell("A/64/293")}</w:tr></w:tbl>`;
    const source = await read(docx(table));
    expect(source.text).toBe("1325 (2000)\n\n47/21\n\nA/64/293\n\n");
    expect(placeWords(placeOf(source, source.text.indexOf("A/64")))).toBe("table 1, row 2, column 1");
  });

  test("puts notes behind their paragraph, and says which note", async () => {
    const footnotes = `<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote><w:footnote w:id="7">${paragraph("A/RES/64/292.")}</w:footnote>`;
    const reference = '<w:r><w:footnoteReference w:id="7"/></w:r>';
    const source = await read(
      docx(paragraph("In 64/293", reference, " it said so.") + paragraph("Then."), { footnotes }),
    );
    expect(source.text).toBe("In 64/293¹ it said so.\n\n¹ A/RES/64/292.\n\nThen.\n\n");
    expect(placeWords(placeOf(source, source.text.indexOf("A/RES")))).toBe("note 1");
    expect(source.known?.notes).toMatchObject([{ label: "1", indicator: { start: 9, end: 10 } }]);
  });

  test("begins with the header of the first page, and takes the properties of the file as facts", async () => {
    const property = (name: string, value: string) =>
      `<property name="${name}"><vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${value}</vt:lpwstr></property>`;
    const custom = `<Properties>${property("Symbol1", "A/81/6")}${property("Session1", "Eighty-first session, 81")}${property("Release Date", "170326")}</Properties>`;
    const source = await read(docx(paragraph("Report"), { header: paragraph("Distr.: General"), custom }));
    expect(source.text).toBe("Distr.: General\n\nReport\n\n");
    expect(placeWords(placeOf(source, 0))).toBe("header, paragraph 1");
    expect(source.known?.facts).toEqual({ symbol: "A/81/6", session: 81, date: "2026-03-17" });
  });

  test("reads no soft hyphens, nor blanks of no width", async () => {
    const source = await read(
      docx(paragraph("A/RES/\u200b64/2\u00ad93", "<w:r><w:t>,</w:t><w:softHyphen/><w:t>a</w:t></w:r>")),
    );
    expect(source.text).toBe("A/RES/64/293,a\n\n");
  });

  test("reads a text with its tracked changes, or before them", async () => {
    const deleted = `<w:del w:id="1" w:author="A"><w:r><w:delText>64/239</w:delText></w:r></w:del>`;
    const inserted = `<w:ins w:id="2" w:author="A">${run("64/293")}</w:ins>`;
    const bytes = docx(paragraph("Resolution ", deleted, inserted, "."));
    expect((await read(bytes)).text).toBe("Resolution 64/293.\n\n");
    expect((await read(bytes, "original")).text).toBe("Resolution 64/239.\n\n");
  });

  test("a deleted end of a paragraph joins it with the next", async () => {
    const first = `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>${run("A/RES/")}</w:p>`;
    expect((await read(docx(first + paragraph("64/293")))).text).toBe("A/RES/64/293\n\n");
  });

  test("knows the address of a link and of a field, reads the result of a field alone", async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText> HYPERLINK "https://undocs.org/A/RES/70/1" </w:instrText></w:r>';
    const field = `${mark("begin")}${code}${mark("separate")}${run("70/1")}${mark("end")}`;
    const body = paragraph("See ", `<w:hyperlink r:id="rId1">${run("64/293")}</w:hyperlink>`, " and ", field);
    const { text, known } = await read(docx(body, { links: ["https://undocs.org/A/RES/64/293"] }));
    expect(text).toBe("See 64/293 and 70/1\n\n");
    expect(known?.links).toEqual([
      { start: 4, end: 10, href: "https://undocs.org/A/RES/64/293" },
      { start: 15, end: 19, href: "https://undocs.org/A/RES/70/1" },
    ]);
  });

  test("the result of a field in the instruction of another is part of its address", async () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
    const inner = `${mark("begin")}${code(" DOCPROPERTY n ")}${mark("separate")}${run("64")}${mark("end")}`;
    const address = `${code('HYPERLINK "https://undocs.org/A/RES/')}${inner}${code('/293"')}`;
    const body = paragraph("See ", mark("begin"), address, mark("separate"), run("64/293"), mark("end"));
    const { text, known } = await read(docx(body));
    expect(text).toBe("See 64/293\n\n");
    expect(known?.links).toEqual([{ start: 4, end: 10, href: "https://undocs.org/A/RES/64/293" }]);
  });

  test("another file within it is not passed over in silence", async () => {
    await expect(read(docx(`${paragraph("A/64/1")}<w:altChunk r:id="rId1"/>`))).rejects.toThrow(
      /holds another file, which only Word can read/,
    );
  });

  test("raised figures join no number, hidden text is not read", async () => {
    const raised = run("1", '<w:vertAlign w:val="superscript"/>');
    const { text } = await read(docx(paragraph("64/293", raised, run("hidden", "<w:vanish/>"), ".")));
    expect(text).toBe("64/293¹.\n\n");
  });

  test("a symbol that is printed in capitals is read so; other words, and capitals of its own, stay", async () => {
    const [caps, small] = ["<w:caps/>", "<w:smallCaps/>"];
    const { text } = await read(
      docx(
        paragraph(
          run("See a/res/64/293 ", caps),
          run("ctoc/", small),
          run("cop/2008/19", small),
          run(" E/CN.4/Sub.2", caps),
        ),
      ),
    );
    expect(text).toBe("See A/RES/64/293 CTOC/COP/2008/19 E/CN.4/Sub.2\n\n");
    const off = await read(docx(paragraph(run("a/64/1", '<w:caps w:val="0"/>'))));
    expect(off.text).toBe("a/64/1\n\n");
  });

  test("styles of paragraphs and of runs print in capitals, and those based on them", async () => {
    const styles = [
      '<w:style w:styleId="Base"><w:rPr><w:caps/></w:rPr></w:style>',
      '<w:style w:styleId="Title"><w:basedOn w:val="Base"/></w:style>',
      '<w:style w:styleId="Plain"><w:basedOn w:val="Base"/><w:rPr><w:caps w:val="0"/></w:rPr></w:style>',
    ].join("");
    const styled = (style: string, ...runs: string[]) =>
      `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join("")}</w:p>`;
    const body = [
      styled("Title", run("a/64/1 "), run("a/64/2", '<w:caps w:val="false"/>')),
      styled("Plain", run("a/64/3 "), run("a/64/4", '<w:rStyle w:val="Base"/>')),
    ].join("");
    expect((await read(docx(body, { styles }))).text).toBe("A/64/1 a/64/2\n\na/64/3 A/64/4\n\n");
  });

  test("places have the numbers that Word counts", async () => {
    const level = (i: number, format: string, text: string) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const kind = `<w:abstractNum w:abstractNumId="7">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "%1 (%2)")}${level(2, "bullet", "•")}</w:abstractNum>`;
    const numbering = `${kind}<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;
    const item = (text: string, level: number) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const body = [
      item("One", 0),
      item("Two", 0),
      item("Two a", 1),
      item("Two b", 1),
      item("Dot", 2),
      item("Three", 0),
      item("Three a", 1),
    ];
    const source = await read(docx(body.join("") + paragraph("None"), { numbering }));
    const words = ["One", "Two", "Two a", "Two b", "Dot", "Three", "Three a", "None"];
    const found = words.map((text) => placeWords(placeOf(source, source.text.indexOf(text))));
    expect(found.slice(0, 4)).toEqual(["para. 1", "para. 2", "para. 2 (a)", "para. 2 (b)"]);
    expect(found.slice(4)).toEqual(["paragraph 5", "para. 3", "para. 3 (a)", "paragraph 8"]);
  });

  test("knows the words to which comments are attached: in a paragraph, over two, and without a span", async () => {
    const [start, end] = [
      (id: number) => `<w:commentRangeStart w:id="${id}"/>`,
      (id: number) => `<w:commentRangeEnd w:id="${id}"/>`,
    ];
    const mark = '<w:r><w:commentReference w:id="3"/></w:r>';
    const body = [
      paragraph("See ", start(1), "64/293", end(1), "."),
      start(2) + paragraph("Two.") + paragraph("Three", end(2), " more."),
      paragraph("Four", mark, "."),
    ];
    const texts = ["One", "Two", "Three"].map(
      (text, i) => `<w:comment w:id="${i + 1}" w:author="A">${paragraph(text)}</w:comment>`,
    );
    const { text, known } = await read(docx(body.join(""), { comments: texts.join("") }));
    expect(text).toBe("See 64/293.\n\nTwo.\n\nThree more.\n\nFour.\n\n");
    expect(known?.comments).toEqual([
      { text: "One", covers: { start: 4, end: 10 } },
      { text: "Two", covers: { start: 13, end: 24 } },
      { text: "Three", covers: { start: 32, end: 37 } },
    ]);
  });

  test("text boxes are read once, behind the paragraph they hang on", async () => {
    const box = `<w:txbxContent>${paragraph("A/80/1")}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect((await read(docx(paragraph("Before ", both, "and after.")))).text).toBe("Before and after.\n\nA/80/1\n\n");
  });
});

describe("what is no Word file that can be read", () => {
  const zipped = (document: string) => zipSync({ ...unzipSync(docx("")), "word/document.xml": strToU8(document) });
  test.each([
    ["an old .doc", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "is encrypted, or an old .doc"],
    ["text", strToU8("Resolution 64/293"), "is not a Word document"],
    ["a part of one", docx(paragraph("64/293")).subarray(0, 300), "is damaged or not complete"],
    ["one with a document type", zipped("<!DOCTYPE a><w:document/>"), "has a document type inside"],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "holds no Word document"],
    ["a zip bomb", zipped(`<a>${" ".repeat(11_000_000)}</a>`), "unpacks to far more"],
    [
      "text in a namespace that is not Word's",
      zipped("<x:document><x:t>Resolution</x:t></x:document>"),
      "no text could be read",
    ],
  ])("%s", async (_, bytes, message) => {
    await expect(read(bytes)).rejects.toThrow(message);
  });
});
