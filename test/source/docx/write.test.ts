import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { annotateWord } from "../../../src/source/docx/annotate.ts";
import { reader } from "../../../src/source/docx/reader.ts";
import type { TextChange } from "../../../src/source/reader.ts";
import { splice } from "../../../src/text/splice.ts";
import type { Source } from "../../../src/types/source.ts";
import { docx, paragraph, run } from "./docx.ts";

const by = { author: "wgtip", date: "2026-01-31T12:00:00Z" };
const path = "draft.docx";
const read = (bytes: Uint8Array, tracked: "final" | "original" = "final") =>
  reader.read(path, bytes, { tracked }) as Source;
const xmlOf = (bytes: Uint8Array, name = "word/document.xml") => strFromU8(unzipSync(bytes)[name] as Uint8Array);

function change(bytes: Uint8Array, wrong: string, text: string, track = true) {
  const source = read(bytes);
  const start = source.text.indexOf(wrong);
  const changed = reader.change?.({ bytes, source }, [{ start, end: start + wrong.length, text }], { ...by, track });
  if (!changed) throw new Error("Word files can be changed");
  return changed;
}

function annotate(bytes: Uint8Array, words: string) {
  const source = read(bytes);
  const start = source.text.indexOf(words);
  const remark = { start, end: start + words.length, paragraphs: ['"no" & full stop', "second line"] };
  return annotateWord({ bytes, source }, [remark], by);
}

describe("changes", () => {
  test("of a symbol that is printed in capitals leave its other letters as they are in the file", () => {
    const { bytes } = change(docx(paragraph(run("See ctoc/cop/wg4/2011/8.", "<w:caps/>"))), "WG4", "WG.4", false);
    expect(xmlOf(bytes)).toContain(">See ctoc/cop/wg.4/2011/8.<");
  });

  const split = docx(paragraph("See CTOC/COP/", run("W", "<w:b/>"), "G4/2011/8."));

  test("are tracked: the final text is the new one, the original text the old one", () => {
    const { bytes, made } = change(split, "WG4", "WG.4");
    expect(made).toBe(1);
    expect(read(bytes).text).toBe("See CTOC/COP/WG.4/2011/8.\n\n");
    expect(read(bytes, "original").text).toBe("See CTOC/COP/WG4/2011/8.\n\n");
    expect(xmlOf(bytes)).toContain('<w:ins w:id="1" w:author="wgtip" w:date="2026-01-31T12:00:00Z">');
  });

  test("are made in place if so asked", () => {
    const { bytes } = change(split, "COP/WG4", "COP WG.4", false);
    expect(read(bytes).text).toBe("See CTOC/COP WG.4/2011/8.\n\n");
    expect(xmlOf(bytes)).not.toMatch(/<w:(?:ins|del) /);
  });

  test("leave every other part byte for byte as it was", () => {
    const bytes = docx(paragraph("WG4"), { header: paragraph("United Nations"), custom: "<Properties/>" });
    const [before, after] = [unzipSync(bytes), unzipSync(change(bytes, "WG4", "WG.4").bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of Object.keys(before)) if (name !== "word/document.xml") expect(after[name]).toEqual(before[name]);
  });

  test("inside an insertion of someone else belong to it", () => {
    const bytes = docx(paragraph(`<w:ins w:id="8" w:author="A">${run("WG4")}</w:ins>`));
    const changed = change(bytes, "WG4", "WH.4").bytes;
    expect(read(changed).text).toBe("WH.4\n\n");
    expect(xmlOf(changed).match(/<w:ins /g)).toHaveLength(1);
  });

  const field = `<w:fldSimple w:instr=" REF a ">${run("WG4")}</w:fldSimple>`;
  const control = `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${run("WG4")}</w:sdtContent></w:sdt>`;
  const moved = `<w:moveTo w:id="1" w:author="A">${run("WG4")}</w:moveTo>`;
  test.each([
    ["the result of a field", paragraph(field), "field"],
    ["a locked control", paragraph(control), "locked control"],
    ["moved text", paragraph(moved), "moved"],
    ["a tab", paragraph("<w:r><w:t>W</w:t><w:tab/><w:t>G4</w:t></w:r>"), "a tab"],
  ])("are refused in %s, and why is said", (_, body, why) => {
    const bytes = docx(body);
    const wrong = body.includes("<w:tab/>") ? "W\tG4" : "WG4";
    const changed = change(bytes, wrong, "XY");
    expect(changed.made).toBe(0);
    expect(changed.refused[0]?.why).toContain(why);
    expect(changed.bytes).toBe(bytes);
  });

  test("whatever runs a text is split into, and whatever is changed, reads as the changed text", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "b", " ", "&", "é", "<"), minLength: 1, maxLength: 8 });
    const body = fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
    const cuts = fc.array(fc.tuple(fc.nat(60), fc.nat(3), words), { maxLength: 4 });
    const xml = (text: string) => text.replace(/[&<]/g, (c) => (c === "&" ? "&amp;" : "&lt;"));
    fc.assert(
      fc.property(body, cuts, fc.boolean(), (paragraphs, wanted, track) => {
        const bytes = docx(paragraphs.map((runs) => paragraph(...runs.map((text) => run(xml(text))))).join(""));
        const source = read(bytes);
        const changes: TextChange[] = [];
        for (const [at, length, text] of wanted.sort((a, b) => a[0] - b[0])) {
          const [start, end] = [Math.min(at, source.text.length), Math.min(at + length, source.text.length)];
          if (start > (changes.at(-1)?.end ?? -1)) changes.push({ start, end, text });
        }
        const changed = reader.change?.({ bytes, source }, changes, { ...by, track });
        const refused = new Set(changed?.refused.map(({ item }) => item));
        const made = changes.filter((each) => !refused.has(each));
        expect(read(changed?.bytes ?? bytes).text).toBe(splice(source.text, made));
        if (track) expect(read(changed?.bytes ?? bytes, "original").text).toBe(source.text);
      }),
    );
  });
});

describe("comments", () => {
  test("leave the text as it was, and say what they are about", () => {
    const bytes = docx(paragraph("See CTOC/COP/", run("W", "<w:b/>"), "G4/2011/8."));
    const annotated = annotate(bytes, "WG4").bytes;
    expect(read(annotated).text).toBe(read(bytes).text);
    expect(xmlOf(annotated, "word/comments.xml")).toContain("&#34;no&#34; &#38; full stop");
    const covered = /commentRangeStart.*commentRangeEnd/.exec(xmlOf(annotated))?.[0] ?? "";
    expect(covered.match(/(?<=<w:t[^>]*>)[^<]*/g)?.join("")).toBe("WG4");
    expect(xmlOf(annotated, "[Content_Types].xml")).toContain('PartName="/word/comments.xml"');
  });

  const locked = (content: string) =>
    `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

  test("on words in a locked control stand around it", () => {
    const xml = xmlOf(annotate(docx(paragraph("See ", locked(run("WG4")), ".")), "WG4").bytes);
    expect(xml).toMatch(
      /<w:commentRangeStart [^>]*\/><w:sdt>.*<\/w:sdt><w:commentRangeEnd [^>]*\/><w:r [^>]*><w:commentReference/,
    );
  });

  test("on words in a locked block stand at the text behind it", () => {
    const xml = xmlOf(annotate(docx(locked(paragraph("See WG4.")) + paragraph("Next.")), "WG4").bytes);
    expect(xml).toMatch(
      /<\/w:sdt><w:p><w:commentRangeStart [^>]*\/><w:r><w:t xml:space="preserve">Next\.<\/w:t><\/w:r><w:commentRangeEnd/,
    );
  });

  test("are not written twice", () => {
    const once = annotate(docx(paragraph("See WG4.")), "WG4");
    expect(once.made).toBe(1);
    const twice = annotate(once.bytes, "WG4");
    expect(twice.made).toBe(0);
    expect(twice.bytes).toBe(once.bytes);
  });

  test("beside comments that the package does not announce are announced", () => {
    const bytes = docx(paragraph("See WG4."), {
      comments: `<w:comment w:id="1" w:author="A">${paragraph("Mine")}</w:comment>`,
    });
    const annotated = annotate(bytes, "WG4").bytes;
    expect(xmlOf(annotated, "[Content_Types].xml").match(/word\/comments\.xml/g)).toHaveLength(1);
    expect(xmlOf(annotated, "word/comments.xml")).toContain("Mine");
    expect(xmlOf(annotated)).toContain('w:id="2"');
  });

  test("that find no place take none from the same words elsewhere", () => {
    const body = locked(paragraph("See WG4.")) + paragraph(locked(run("WG4")));
    const remarks = (source: Source) =>
      [...source.text.matchAll(/WG4/g)].map(({ index }) => ({ start: index, end: index + 3, paragraphs: ["no"] }));
    const once = annotateWord({ bytes: docx(body), source: read(docx(body)) }, remarks(read(docx(body))), by);
    expect([once.made, once.refused.length]).toEqual([1, 1]);
    const twice = annotateWord({ bytes: once.bytes, source: read(once.bytes) }, remarks(read(once.bytes)), by);
    expect([twice.made, twice.refused.length]).toEqual([0, 1]);
  });

  test("on a note stand at its indicator, on a header at the first text", () => {
    const footnotes = `<w:footnote w:id="2">${paragraph("See WG4.")}</w:footnote>`;
    const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
    const bytes = docx(paragraph("Text", reference, "."), { footnotes, header: paragraph("A/C.3") });
    const onNote = annotate(bytes, "WG4").bytes;
    expect(xmlOf(onNote)).toMatch(
      /<w:commentRangeStart [^>]*\/><w:r><w:footnoteReference w:id="2"\/><\/w:r><w:commentRangeEnd/,
    );
    expect(xmlOf(onNote, "word/footnotes.xml")).toBe(xmlOf(bytes, "word/footnotes.xml"));
    expect(xmlOf(annotate(bytes, "A/C.3").bytes)).toMatch(/<w:p><w:commentRangeStart/);
  });
});
