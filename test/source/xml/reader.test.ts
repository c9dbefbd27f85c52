import { describe, expect, test } from "vitest";
import { changed, read } from "../marked.ts";

const text = async (xml: string) => (await read("a.xml", xml)).text.trimEnd().replace(/ +$/gm, "");
const known = async (xml: string) => {
  const source = await read("a.xml", xml);
  const words = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end).trim();
  return { words, known: source.known ?? {}, skipped: source.skip.map(words) };
};

describe("the text of XML", () => {
  test.each<[name: string, xml: string, expected: string]>([
    ["elements in a paragraph join", "<body><p>A/RES/<b>64</b>/<i>293</i></p></body>", "A/RES/64/293"],
    ["deleted text is not read, inserted text is", "<p>A/<del>1</del><ins>2</ins></p>", "A/2"],
    ["unknown elements beside text join", "<x>A/RES/<y>64</y>/293</x>", "A/RES/64/293"],
    ["unknown elements without text beside them part", "<x><y>A/RES/64</y><z>/293</z></x>", "A/RES/64\n\n/293"],
    ["a paragraph beside text parts", "<x>one<p>two</p>three</x>", "one\n\ntwo\n\nthree"],
    ["elements of a paragraph that has no text", "<p><n>77/104.</n> <t><s>Title</s></t></p>", "77/104. Title"],
    [
      "the number and its paragraph",
      "<point><num>1.</num>\n <content><p>Welcomes</p></content></point>",
      "1. Welcomes",
    ],
    ["a number alone", "<x><num>1.</num></x>", "1."],
    ["white space is one blank", '<p xml:space="preserve">\n\ta \t b</p>', "a b"],
    ["entities of XML and numbers", "<p>A &amp; B &#8211; &#xA0;&nbsp;</p>", "A & B – \u00a0&nbsp;"],
    ["CDATA", "<p>a <![CDATA[A & <b>]]> c</p>", "a A & <b> c"],
    ["a line break", "<p>one<eol/>two</p>", "one\ntwo"],
    ["metadata is not read", "<akn:doc><akn:meta><x>A/1</x></akn:meta><p>b</p></akn:doc>", "b"],
    ["raised figures", "<p>Convention<sup>1</sup></p>", "Convention¹"],
    [
      "a comment joins, one that suppresses stays",
      "<p>a<!-- x -->b <!-- wgtip-disable --></p>",
      "ab <!-- wgtip-disable -->",
    ],
    ["a document type without declarations", '<!DOCTYPE article SYSTEM "http://example.org/a.dtd"><p>a</p>', "a"],
    ["elements that are never closed", "<a><p>b", "b"],
    [
      "a note stands behind its paragraph",
      '<x><p>The Convention<authorialNote marker="7"><p>A/64/1.</p></authorialNote> says</p><p>b</p></x>',
      "The Convention⁷ says\n\n⁷ A/64/1.\n\nb",
    ],
  ])("%s", async (_, xml, expected) => {
    expect(await text(xml)).toBe(expected);
  });

  test("a file that declares entities is refused", async () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d SYSTEM "file:///etc/passwd">]><a>&b;&d;</a>';
    await expect(read("a.xml", xml)).rejects.toThrow("declares entities of its own");
  });
});

describe("what XML says about its text", () => {
  test("links", async () => {
    const {
      words,
      known: { links },
    } = await known(
      '<p><a href="https://undocs.org/A/1">64/1</a> <link xlink:href="https://undocs.org/A/2">64/2</link></p>',
    );
    expect(links?.map((link) => [words(link), link.href])).toEqual([
      ["64/1", "https://undocs.org/A/1"],
      ["64/2", "https://undocs.org/A/2"],
    ]);
  });

  test("notes in place, with a number of their own if they have none", async () => {
    const {
      words,
      known: { notes },
    } = await known("<p>a<footnote><para>b</para></footnote> c<footnote>d</footnote></p>");
    expect(notes?.map((note) => [note.label, words(note), note.indicator && words(note.indicator)])).toEqual([
      ["1", "¹ b", "¹"],
      ["2", "² d", "²"],
    ]);
  });

  test("notes elsewhere", async () => {
    const {
      words,
      known: { notes },
    } = await known(
      '<x><p>a<xref ref-type="fn" rid="f1"><sup>1</sup></xref></p><fn-group><fn id="f1"><label>1</label><p>A/64/1.</p></fn></fn-group></x>',
    );
    expect(notes?.map(words)).toEqual(["1 A/64/1."]);
  });

  test("headings, cells, code", async () => {
    const {
      words,
      skipped,
      known: { headings, cells },
    } = await known(
      "<x><heading>One</heading><table><tr><td>a</td><td>b</td></tr></table><p>c <code>A/1</code></p></x>",
    );
    expect(headings?.map(words)).toEqual(["One"]);
    expect(cells?.map((cell) => [words(cell), cell.table, cell.row, cell.column])).toEqual([
      ["a", 1, 1, 1],
      ["b", 1, 1, 2],
    ]);
    expect(skipped).toEqual(["A/1"]);
  });

  const identified = (uri: string) => `<akomaNtoso><statement><meta><identification>
    <FRBRWork><FRBRuri value="${uri}"/><FRBRdate date="2022-12-07" name="adoption"/></FRBRWork>
    <FRBRExpression><FRBRdate date="2022-12-19" name="publication"/><FRBRlanguage language="fra"/></FRBRExpression>
  </identification></meta><mainBody><doc><meta><identification><FRBRuri value="/akn/un/statement/deliberation/unga/2022-12-07/1-1/"/>
  </identification></meta></doc></mainBody></statement></akomaNtoso>`;
  test.each([
    ["/akn/un/statement/deliberation/unga/2022-12-07/77-104/", "A/RES/77/104"],
    ["/akn/un/statement/deliberation/unsc/2021-05-11/2574-2021/eng@/", "S/RES/2574 (2021)"],
    ["/akn/un/statement/deliberation/other/2021-05-11/2574-2021/", undefined],
  ])("the document: %s", async (uri, symbol) => {
    const facts = { ...(symbol && { symbol }), date: "2022-12-19", language: "fr" };
    expect((await known(identified(uri))).known.facts).toEqual(facts);
  });
});

describe("changes of XML", () => {
  test.each<[name: string, xml: string, was: string, is: string, expected: string]>([
    ["across elements", "<p>CTOC/<i>W</i>G4/1</p>", "WG4", "WG.4", "<p>CTOC/<i>W</i>G.4/1</p>"],
    ["what must be escaped", "<p>a</p>", "a", "<&>", "<p>&lt;&amp;&gt;</p>"],
    ["in CDATA", "<p><![CDATA[a & b]]></p>", "b", "<b>", "<p><![CDATA[a & <b>]]></p>"],
    [
      "in a note",
      '<p>a<footnote label="1">WG4</footnote></p>',
      "WG4",
      "WG.4",
      '<p>a<footnote label="1">WG.4</footnote></p>',
    ],
  ])("%s", async (_, xml, was, is, expected) => {
    expect(await changed("a.xml", xml, was, is)).toBe(expected);
  });
});
