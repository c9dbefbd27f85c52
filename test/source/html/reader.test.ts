import { describe, expect, test } from "vitest";
import { read } from "../marked.ts";

const text = async (html: string, path = "a.html") => (await read(path, html)).text.trimEnd();

describe("the text of HTML", () => {
  test.each<[name: string, html: string, expected: string]>([
    ["elements within a paragraph join", "<p>A/RES/<b>64</b>/<i>293</i></p>", "A/RES/64/293"],
    ["blocks part", "<p>A/RES/64</p><p>/293</p>", "A/RES/64\n\n/293"],
    ["text around a block", "one<div>two</div>three", "one\n\ntwo\n\nthree"],
    ["paragraphs that are not closed", "<p>one<p>two<ul><li>three<li>four</ul>", "one\n\ntwo\n\nthree\n\nfour"],
    ["white space is one blank", "<p>\n   resolution\r\n\t64/293 \n</p>", "resolution 64/293"],
    ["white space across elements", "<p>a <b> b</b> <i>\n</i> c</p>", "a b c"],
    ["a no-break space is kept", "<p>para.&nbsp;5 &#xA0; 6</p>", "para.\u00a05 \u00a0 6"],
    ["entities", "<p>A &amp; B &#8211; &eacute;&notit; &unknown;</p>", "A & B – é¬it; &unknown;"],
    ["a line break", "<p>one<br>two<br/>three</p>", "one\ntwo\nthree"],
    ["scripts, styles and templates", "<script>A/1</script><style>a</style><template>b</template><p>c", "c"],
    ["a script that holds a tag", "<p>a<script>if (a < b) '</p>'</script>b</p>", "ab"],
    ["what is hidden", "<p>a<span hidden>b</span>c</p>", "ac"],
    ["a comment joins", "<p>A/RES/<!-- x -->64/293</p>", "A/RES/64/293"],
    ["a comment that suppresses stays", "<p>a <!-- wgtip-disable --> b</p>", "a <!-- wgtip-disable --> b"],
    ["raised figures", "<p>Convention<sup>12</sup> m<sup>2</sup></p>", "Convention¹² m²"],
    ["raised figures in brackets", "<p>Convention<sup>[3]</sup></p>", "Convention³"],
    ["how characters are pronounced", "<ruby>A/64/1<rp>(</rp><rt>x</rt></ruby>", "A/64/1"],
    ["cells", "<table><tr><td>1624<td>(2005)<tr><th>a</table>", "1624\n\n(2005)\n\na"],
    ["quotation marks", "<p><q>Water</q></p>", "“Water”"],
    ["deleted text is not read, inserted text is", "<p>A/<del>1</del><ins>2</ins></p>", "A/2"],
    ["the title", "<head><title>A/64/1</title></head><body>b", "A/64/1\n\nb"],
    ["a declared document type, processing instructions", "<!DOCTYPE html><?php echo 1 ?><p>a", "a"],
    ["tags that never end", "<p>a<b", "a"],
    ["an element that closes itself in XHTML", '<p><a id="x"/>A/64/1</p>', "A/64/1"],
  ])("%s", async (_, html, expected) => {
    expect(await text(html)).toBe(expected);
  });

  test("before tracked changes", async () => {
    const source = await read("a.html", "<p>A/<del>1</del><ins>2</ins></p>", { tracked: "original" });
    expect(source.text.trimEnd()).toBe("A/1");
  });
});

describe("what HTML says about its text", () => {
  const known = async (html: string) => {
    const source = await read("a.html", html);
    const words = ({ start, end }: { start: number; end: number }) => source.text.slice(start, end).trim();
    return { source, words, known: source.known ?? {} };
  };

  test("code is not prose", async () => {
    const { source, words } = await known("<p>a <code>A/1</code> b</p><pre>A/2\n <kbd>c</kbd></pre><p>d");
    expect(source.skip.map(words)).toEqual(["A/1", "A/2 c"]);
  });

  test("links", async () => {
    const {
      words,
      known: { links },
    } = await known('<p>In <a href="https://undocs.org/A/1">64/<b>1</b></a>, <a href="">b</a>');
    expect(links?.map((link) => [words(link), link.href])).toEqual([["64/1", "https://undocs.org/A/1"]]);
  });

  test("headings and cells", async () => {
    const {
      words,
      known: { headings, cells },
    } = await known(
      "<h2>One</h2><table><tr><th>a</th></tr><tr><td>b</td><td>c</td></tr></table><table><tr><td>d</td></tr></table>",
    );
    expect(headings?.map((heading) => [words(heading), heading.level])).toEqual([["One", 2]]);
    expect(cells?.map((cell) => [words(cell), cell.table, cell.row, cell.column, cell.header])).toEqual([
      ["a", 1, 1, 1, true],
      ["b", 1, 2, 1, undefined],
      ["c", 1, 2, 2, undefined],
      ["d", 2, 1, 1, undefined],
    ]);
  });

  test.each([
    [
      "raised links",
      '<p>a<sup><a href="#n1">1</a></sup></p><ol><li id="n1"><p>See A/64/1.</p></li></ol>',
      "See A/64/1.",
    ],
    [
      "links with raised text",
      '<p>a<a href="#n1"><sup>[1]</sup></a></p><p><a name="n1"></a>See A/64/1.</p>',
      "See A/64/1.",
    ],
    [
      "notes that link back",
      '<p>a<a href="#_ftn1" name="_ftnref1"><sup>[1]</sup></a></p><p><a href="#_ftnref1" name="_ftn1"><sup>[1]</sup></a> See A/64/1.</p>',
      "¹ See A/64/1.",
    ],
  ])("notes: %s", async (_, html, expected) => {
    const {
      words,
      known: { notes },
    } = await known(html);
    expect(notes?.map((note) => [note.label, words(note), note.indicator && words(note.indicator)])).toEqual([
      ["¹", expected, "¹"],
    ]);
  });

  test("no notes: links within the page, references up", async () => {
    const {
      known: { notes },
    } = await known('<p id="up">a</p><p><a href="#down">b</a><sup><a href="#up">1</a></sup><p id="down">');
    expect(notes).toBeUndefined();
  });

  test("its language", async () => {
    expect((await known('<html lang="fr-CH"><p>a')).known.facts).toEqual({ language: "fr" });
  });
});
