import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { placeWords } from "../../../src/report/place-words.ts";
import { annotateWord } from "../../../src/source/docx/annotate.ts";
import { reader } from "../../../src/source/docx/reader.ts";
import { placeOf } from "../../../src/source/places.ts";
import type { Source } from "../../../src/types/source.ts";
import { docx, paragraph, run } from "./docx.ts";

const by = { author: "wgtip", date: "2026-01-31T12:00:00Z" };
const read = (bytes: Uint8Array, tracked: "final" | "original" = "final") =>
  reader.read("draft.docx", bytes, { tracked }) as Source;

const inRun = (content: string) => `<w:r>${content}</w:r>`;
const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;
const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
const alternative = (choice: string, fallback: string) =>
  inRun(
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${choice}</w:drawing></mc:Choice><mc:Fallback><w:pict>${fallback}</w:pict></mc:Fallback></mc:AlternateContent>`,
  );
const field = (instruction: string, result: string) =>
  ["begin", "separate", "end"]
    .map((type) => inRun(`<w:fldChar w:fldCharType="${type}"/>`))
    .join("|")
    .replace("|", inRun(`<w:instrText>${instruction}</w:instrText>`))
    .replace("|", result);
const tracked = (name: string, content: string) => `<w:${name} w:id="9" w:author="A">${content}</w:${name}>`;
const endMark = (name: string) => `<w:pPr><w:rPr><w:${name} w:id="8" w:author="A"/></w:rPr></w:pPr>`;

const constructs: readonly [name: string, body: string, text: string][] = [
  [
    "hyphens, tabs and line breaks",
    paragraph(inRun(`${t("A")}<w:noBreakHyphen/>${t("B")}<w:tab/>${t("C")}<w:br/>${t("D")}<w:cr/>${t("E")}`)),
    "A-B\tC\nD\nE\n\n",
  ],
  ["no soft hyphen", paragraph(inRun(`${t("reso")}<w:softHyphen/>${t("lution")}`)), "resolution\n\n"],
  ["a symbol of a font", paragraph("64", inRun('<w:sym w:font="Arial" w:char="2013"/>'), "293"), "64–293\n\n"],
  [
    "smart tags, custom XML and runs from right to left",
    paragraph(
      `<w:smartTag w:element="a">${run("A/64")}</w:smartTag><w:customXml>${run("/")}</w:customXml><w:bdo w:val="rtl">${run("293", "<w:rtl/>")}</w:bdo>`,
    ),
    "A/64/293\n\n",
  ],
  [
    "controls, one in another",
    `<w:sdt><w:sdtContent>${paragraph("A/", `<w:sdt><w:sdtContent>${run("64")}</w:sdtContent></w:sdt>`, "/293")}</w:sdtContent></w:sdt>`,
    "A/64/293\n\n",
  ],
  [
    "a table in a table",
    `<w:tbl><w:tr><w:tc>${paragraph("1")}<w:tbl><w:tr><w:tc>${paragraph("2")}</w:tc></w:tr></w:tbl>${paragraph("3")}</w:tc><w:tc>${paragraph("4")}</w:tc></w:tr></w:tbl>`,
    "1\n\n2\n\n3\n\n4\n\n",
  ],
  [
    "a text box once, behind its paragraph",
    paragraph("See ", alternative(box(paragraph("boxed")), box(paragraph("boxed"))), "this."),
    "See this.\n\nboxed\n\n",
  ],
  [
    "a text box with a hidden end of a paragraph",
    paragraph(
      inRun(
        `<w:pict>${box(`<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run("boxed")}</w:p>`)}</w:pict>${t("Text")}`,
      ),
    ),
    "Text\n\nboxed\n\n",
  ],
  [
    "a field in the instruction of another",
    paragraph(
      field(`IF ${"</w:instrText></w:r>"}${field("PAGE", run("hidden"))}${"<w:r><w:instrText>"} = 1`, run("A/64/293")),
    ),
    "A/64/293\n\n",
  ],
  [
    "how characters are pronounced, not at all",
    paragraph(inRun(`<w:ruby><w:rt>${run("x")}</w:rt><w:rubyBase>${run("A/64/293")}</w:rubyBase></w:ruby>`)),
    "A/64/293\n\n",
  ],
  [
    "moved text where it went",
    paragraph(tracked("moveFrom", run("64/293"))) + paragraph(tracked("moveTo", run("64/293"))),
    "64/293\n\n",
  ],
  [
    "the paragraph behind one of which the end is deleted as a part of it",
    `<w:p>${endMark("del")}${run("64")}</w:p>${paragraph("/293")}`,
    "64/293\n\n",
  ],
  [
    "… but not across the end of a table whose rows are deleted",
    `<w:tbl><w:tr><w:tc><w:p>${endMark("del")}${tracked("del", inRun("<w:delText>x</w:delText>"))}</w:p></w:tc></w:tr></w:tbl>` +
      paragraph("Next"),
    "Next\n\n",
  ],
];

describe("Word is read with", () => {
  test.each(constructs)("%s", (_, body, text) => expect(read(docx(body)).text).toBe(text));

  test("a paragraph behind a deleted table is in no table", () => {
    const source = read(docx((constructs.at(-1) as [string, string, string])[1]));
    expect(placeWords(placeOf(source, 0))).toBe("paragraph 2");
  });

  test("the header of the first page only if it has one of its own", () => {
    const withTitle = docx(paragraph("Text"), { header: paragraph("Head") });
    const parts = unzipSync(withTitle);
    expect(parts["word/header1.xml"]).toBeDefined();
    expect(read(withTitle).text).toBe("Head\n\nText\n\n");
    const without = docx(`${paragraph("Text")}<w:sectPr/>`, { header: paragraph("Head") });
    expect(read(without).text).toBe("Text\n\n");
  });

  test("numbers that begin anew where a list says so", () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const item = (list: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const source = read(docx([item(1, "a"), item(1, "b"), item(2, "c"), item(2, "d")].join(""), { numbering }));
    const numbers = [..."abcd"].map((letter) => placeWords(placeOf(source, source.text.indexOf(letter))));
    expect(numbers).toEqual(["para. 1", "para. 2", "para. 5", "para. 6"]);
  });
});

describe("whatever stands in a Word file", () => {
  const fault = paragraph("See CTOC/COP/", run("W", "<w:b/>"), "G4/2011/8.");
  const documents = fc
    .shuffledSubarray([...constructs.map(([, body]) => body), fault], { minLength: 1 })
    .map((bodies) => (bodies.includes(fault) ? bodies : [...bodies, fault]));

  test("a fault is changed, and nothing else of the text; the other parts stay", () => {
    fc.assert(
      fc.property(documents, fc.boolean(), (bodies, track) => {
        const bytes = docx(bodies.join(""), { header: paragraph("Head"), custom: "<Properties/>" });
        const source = read(bytes);
        const start = source.text.indexOf("WG4") + 2;
        const changed = reader.change?.({ bytes, source }, [{ start, end: start, text: "." }], { ...by, track });
        expect(changed?.refused).toEqual([]);
        expect(read(changed?.bytes ?? bytes).text).toBe(source.text.replace("WG4", "WG.4"));
        if (track) expect(read(changed?.bytes ?? bytes, "original").text).toBe(read(bytes, "original").text);
        expectSameParts(bytes, changed?.bytes, ["word/document.xml"]);
      }),
      { numRuns: 60 },
    );
  });

  test("comments at all words leave the text as it was, and are not written twice", () => {
    fc.assert(
      fc.property(documents, (bodies) => {
        const bytes = docx(bodies.join(""));
        const source = read(bytes);
        const remarks = [...source.text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
          start: index,
          end: index + word.length,
          paragraphs: [`on ${word} at ${index}`],
        }));
        const annotated = annotateWord({ bytes, source }, remarks, by);
        expect(annotated.refused).toEqual([]);
        const again = read(annotated.bytes);
        expect(again.text).toBe(source.text);
        expect(again.known?.comments).toHaveLength(remarks.length);
        expect(annotateWord({ bytes: annotated.bytes, source: again }, remarks, by).made).toBe(0);
        const written = [
          "word/document.xml",
          "[Content_Types].xml",
          "word/_rels/document.xml.rels",
          "word/comments.xml",
        ];
        expectSameParts(bytes, annotated.bytes, written);
      }),
      { numRuns: 60 },
    );
  });
});

function expectSameParts(before: Uint8Array, after: Uint8Array | undefined, except: readonly string[]): void {
  const [was, is] = [unzipSync(before), unzipSync(after ?? before)];
  for (const name of Object.keys(was)) if (!except.includes(name)) expect(is[name]).toEqual(was[name]);
  expect(Object.keys(is).filter((name) => !(name in was) && !except.includes(name))).toEqual([]);
}
