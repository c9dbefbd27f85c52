import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { placeWords } from "../../../src/report/place-words.ts";
import { readSource } from "../../../src/source/format.ts";
import { reader } from "../../../src/source/odt/reader.ts";
import { placeOf } from "../../../src/source/places.ts";
import type { Changed } from "../../../src/source/reader.ts";
import type { Source } from "../../../src/types/source.ts";
import { comment, commentEnd, note, odt, p } from "./odt.ts";

const read = (bytes: Uint8Array) => readSource("draft.odt", bytes);
const by = { author: "wgtip", date: "2026-01-31T12:00:00Z" };
const cell = (content: string) => `<table:table-cell>${p(content)}</table:table-cell>`;
const table = (...rows: string[]) =>
  `<table:table>${rows.map((row) => `<table:table-row>${row}</table:table-row>`).join("")}</table:table>`;

describe("the text of an OpenDocument file", () => {
  test.each<[name: string, body: string, text: string]>([
    [
      "joins spans, reads entities, blanks and tabs",
      p("A/<text:span>64</text:span>/293 &amp;<text:s text:c='2'/>\n b<text:tab/>c<text:line-break/>d"),
      "A/64/293 & b\tc\nd\n\n",
    ],
    [
      "has notes behind their paragraphs",
      p(`In 64/293${note("1", "A/64/292.")} it.`),
      "In 64/293¹ it.\n\n¹ A/64/292.\n\n",
    ],
    ["has a mark that stands in the note as well once", p(`Item${note("*", "* A/81/1.")}.`), "Item*.\n\n* A/81/1.\n\n"],
    [
      "has text boxes behind their paragraphs",
      p(
        `a<draw:frame><draw:text-box>${p("box")}</draw:text-box><svg:title xmlns:svg="urn:x">no</svg:title></draw:frame>b`,
      ),
      "ab\n\nbox\n\n",
    ],
    [
      "keeps cells apart",
      table(cell("1325 (2000)") + cell("47/21"), cell("A/64/293")),
      "1325 (2000)\n\n47/21\n\nA/64/293\n\n",
    ],
    [
      "leaves out comments and what was deleted",
      `<text:tracked-changes><text:changed-region>${p("gone")}</text:changed-region></text:tracked-changes>${p(`a${comment("1", "no")}b${commentEnd("1")}`)}`,
      "ab\n\n",
    ],
    [
      "joins no raised figure to a number, although a note hangs on it",
      p(`64/293<text:span text:style-name="T1">1${note("2", "70/1")}</text:span>.`),
      "64/293¹².\n\n² 70/1\n\n",
    ],
    [
      "reads lists and sections",
      `<text:section><text:list><text:list-item>${p("a")}</text:list-item></text:list></text:section>${p("b")}`,
      "a\n\nb\n\n",
    ],
  ])("%s", async (_, body, text) => expect((await read(odt(body))).text).toBe(text));

  test("has symbols in capitals where they are printed so", async () => {
    const styles = [
      '<style:style style:name="C"><style:text-properties fo:text-transform="uppercase"/></style:style>',
      '<style:style style:name="S"><style:text-properties fo:font-variant="small-caps"/></style:style>',
    ].join("");
    const body = `${p("See a/64/1", "C")}${p('In <text:span text:style-name="S">a/64/2</text:span> a/64/3')}`;
    expect((await read(odt(body, { styles }))).text).toBe("See A/64/1\n\nIn A/64/2 a/64/3\n\n");
  });

  test("before tracked changes cannot be read, and says what to do", async () => {
    const changed = `<text:tracked-changes><text:changed-region>${p("gone")}</text:changed-region></text:tracked-changes>${p("a")}`;
    const original = { tracked: "original" } as const;
    await expect(readSource("draft.odt", odt(changed), original)).rejects.toThrow(/save it as \.docx/);
    await expect(readSource("draft.odt", odt(p("a"), { header: changed }), original)).rejects.toThrow(
      /tracked changes/,
    );
    expect((await readSource("draft.odt", odt(p("a")), original)).text).toBe("a\n\n");
  });

  test("begins with the header of the first page, and takes its properties as facts", async () => {
    const properties = { Symbol1: "A/81/6", Session1: "Eighty-first session, 81", "Release Date": "170326" };
    const source = await read(odt(p("Report", "P1"), { header: p("Distr.: General"), properties }));
    expect(source.text).toBe("Distr.: General\n\nReport\n\n");
    expect(placeWords(placeOf(source, 0))).toBe("header, paragraph 1");
    expect(source.known?.facts).toEqual({ symbol: "A/81/6", session: 81, date: "2026-03-17" });
  });

  test("has places, headings, links and comments", async () => {
    const link = '<text:a xlink:href="https://undocs.org/A/70/1">A/70/1</text:a>';
    const heading = '<text:h text:outline-level="2">Plan</text:h>';
    const bodies = [
      heading,
      p(`12. See ${link}${note("1", "70/2")}`),
      table(cell("x"), cell(`y${comment("1", "c")}z`)),
    ];
    const source = await read(odt(bodies.join("")));
    const at = (words: string) => placeWords(placeOf(source, source.text.indexOf(words)));
    expect([at("A/70"), at("70/2"), at("yz")]).toEqual(['para. 12 ("Plan")', "note 1", "table 1, row 2, column 1"]);
    expect(source.known?.headings).toEqual([{ start: 0, end: 4, level: 2 }]);
    const start = source.text.indexOf("A/70");
    expect(source.known?.links).toEqual([{ start, end: start + 6, href: "https://undocs.org/A/70/1" }]);
    const covered = source.known?.comments?.map(({ text, covers }) => [
      text,
      source.text.slice(covers.start, covers.end),
    ]);
    expect(covered).toEqual([["c", "yz"]]);
  });
});

const bytes = odt(
  p(
    `See CTOC/COP/<text:span>W</text:span>G4/2011/8${note("1", "Or WH4 &amp; more.")}, on <text:date>WI4</text:date>.`,
    "P1",
  ),
  { header: p("WJ4") },
);

describe("changes of an OpenDocument file", () => {
  const change = async (wrong: string, text: string, track = false) => {
    const source = await read(bytes);
    const start = source.text.indexOf(wrong);
    return reader.change?.({ bytes, source }, [{ start, end: start + wrong.length, text }], {
      ...by,
      track,
    }) as Changed<unknown>;
  };

  test.each(["WG4", "WH4", "WJ4"])("of %s are made in place, and nothing else changes", async (wrong) => {
    const changed = await change(wrong, "<X>");
    expect((await read(changed.bytes)).text).toBe((await read(bytes)).text.replace(wrong, "<X>"));
    const [before, after] = [unzipSync(bytes), unzipSync(changed.bytes)];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const part = wrong === "WJ4" ? "styles.xml" : "content.xml";
    for (const name of Object.keys(before)) if (name !== part) expect(after[name]).toEqual(before[name]);
    expect(strFromU8(changed.bytes.subarray(30, 77))).toBe("mimetypeapplication/vnd.oasis.opendocument.text");
  });

  test("that would have to be tracked are refused, and those in fields", async () => {
    expect((await change("WG4", "WG.4", true)).refused[0]?.why).toContain("--fix=direct");
    expect((await change("WI4", "X")).made).toBe(0);
  });
});

describe("comments in an OpenDocument file", () => {
  const remarks = (source: Source, ...words: string[]) =>
    words.map((word) => {
      const start = source.text.indexOf(word);
      return { start, end: start + word.length, paragraphs: [`on "${word}" & more`, "second line"] };
    });

  test("leave the text as it was, stand at the words, and are not written twice", async () => {
    const source = await read(bytes);
    const all = remarks(source, "WG4", "WH4", "WJ4", "WI4", "See");
    const once = await reader.annotate?.({ bytes, source }, all, by);
    expect(once?.made).toBe(5);
    const again = await read(once?.bytes ?? bytes);
    expect(again.text).toBe(source.text);
    const covered = again.known?.comments?.map(({ text, covers }) => [
      text.slice(4, 7),
      again.text.slice(covers.start, covers.end),
    ]);
    expect(new Map(covered as [string, string][])).toMatchObject(
      new Map([
        ["WG4", "WG4"],
        ["WH4", "8"],
        ["See", "See"],
        ["WJ4", "See CTOC/COP/"],
      ]),
    );
    const twice = await reader.annotate?.({ bytes: once?.bytes ?? bytes, source: again }, all, by);
    expect(twice?.made).toBe(0);
  });
});

describe("what is no OpenDocument text that can be read", () => {
  const encrypted = strToU8("<manifest:encryption-data/>");
  test.each([
    ["text", strToU8("Resolution 64/293"), "is no OpenDocument text"],
    ["a part of one", bytes.subarray(0, 300), "is damaged or not complete"],
    ["another archive", zipSync({ "a.txt": strToU8("a") }), "holds no OpenDocument text"],
    ["an encrypted one", zipSync({ ...unzipSync(bytes), "META-INF/manifest.xml": encrypted }), "is encrypted"],
    ["one with a document type", zipSync({ "content.xml": strToU8("<!DOCTYPE a><a/>") }), "has a document type inside"],
  ])("%s", async (_, file, message) => {
    await expect(read(file)).rejects.toThrow(message);
  });
});
