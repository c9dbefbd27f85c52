import { describe, expect, test } from "vitest";
import { readSource } from "../../src/source/format.ts";
import { placeOf } from "../../src/source/places.ts";
import { textReader } from "../../src/source/source.ts";

const how = { author: "a", date: "2026-01-31T12:00:00Z", track: false };

const read = (path: string, text: string) => readSource(path, Buffer.from(text));

describe("placeOf", () => {
  // Offsets:              0123 45 6 78 9
  const mixed = "ab\ncd\r\ne\rf";
  test.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 2, 3],
    [6, 2, 4],
    [7, 3, 1],
    [8, 3, 2],
    [9, 4, 1],
    [10, 4, 2],
  ])("offset %i is line %i, column %i", async (offset, line, column) => {
    expect(placeOf(await read("a.txt", mixed), offset)).toEqual({ line, column });
  });

  test("a file of one line", async () => {
    expect(placeOf(await read("a.txt", "x"), 1)).toEqual({ line: 1, column: 2 });
  });

  test("a column counts UTF-16 units, not bytes", async () => {
    expect(placeOf(await read("a.txt", "é𝟙A"), 3)).toEqual({ line: 1, column: 4 });
  });
});

describe("Markdown", () => {
  const skipped = async (text: string, path = "a.md") =>
    (await read(path, text)).skip.map(({ start, end }) => text.slice(start, end));

  test.each<[name: string, text: string, expected: string[]]>([
    ["a code span", "see `A/64/1` and A/64/2", ["`A/64/1`"]],
    ["a code span with two backticks", "``a ` b`` c", ["``a ` b``"]],
    ["a code span over two lines", "a `b\nc` d", ["`b\nc`"]],
    ["no code span: an escaped backtick", "\\`A/64/1` A/64/2", []],
    ["a fence with backticks", "a\n\n```ts\nA/64/1\n```\nb", ["```ts\nA/64/1\n```"]],
    ["a fence with tildes, never closed", "~~~\nA/64/1", ["~~~\nA/64/1"]],
    ["indented code", "a\n\n    A/64/1\n\nb", ["A/64/1"]],
    ["indented by a tab", "a\n\n\tA/64/1\n", ["A/64/1"]],
    ["no indented code: the second line of a paragraph", "a\n    A/64/1", []],
    ["a fence in a quotation", "> ```\n> A/64/1\n> ```\n", ["```\n> A/64/1\n> ```"]],
    ["code in a list", "- a\n\n      A/64/1\n", ["A/64/1"]],
    ["no code: the second paragraph of a footnote", "a[^1]\n\n[^1]: b\n\n    A/64/1\n", []],
    ["code in a footnote", "a[^1]\n\n[^1]: b\n\n        A/64/1\n", ["A/64/1"]],
    ["no code: a note in the lines below another", "[^1]: b\n[^2]: c\n\n    A/64/1\n", []],
    ["code below the notes", "[^1]: b\n\nc\n\n    A/64/1\n", ["A/64/1"]],
    ["a note in a quotation", "> [^1]: b\n>\n>     A/64/1 `c`\n", ["`c`"]],
    ["a table cell without pipes in code", "| a |\n| - |\n| `b` |", ["`b`"]],
    ["front matter", "---\ntitle: A/64/1\n---\nb `c`", ["---\ntitle: A/64/1\n---", "`c`"]],
    ["front matter of TOML", "+++\nt = 1\n+++\nb", ["+++\nt = 1\n+++"]],
    ["front matter without lines", "---\n---\nA/64/1", ["---\n---"]],
    ["no front matter: a rule and a blank line", "---\n\nA/64/1\n\n---\n", []],
    ["no front matter: never closed", "---\na: b\n", []],
    ["characters beyond the first plane before code", "𝟙é `x`", ["`x`"]],
    ["CR LF", "a\r\n\r\n```\r\nb\r\n```\r\nc `d`", ["```\r\nb\r\n```\r", "`d`"]],
    ["CR alone", "a\r\r~~~\rb\r~~~\rc `d`", ["~~~\rb\r~~~", "`d`"]],
    ["code in emphasis and in the text of a link", "*a `b`* [`c`](d) **`e`**", ["`b`", "`c`", "`e`"]],
    ["no code: backticks in HTML", '<a title="`">A/64/1</a> `b` <!-- ` -->', ["`b`", "<!-- ` -->"]],
    [
      "elements of HTML that hold code",
      "<pre>a\n\nb</pre> <code class='x'>c</code> <b>d</b>",
      ["<pre>a\n\nb</pre>", "<code class='x'>c</code>"],
    ],
    [
      "a script and a style",
      "a\n\n<SCRIPT>\nb\n</SCRIPT>\n\n<style >c</style>\n",
      ["<SCRIPT>\nb\n</SCRIPT>", "<style >c</style>"],
    ],
    ["an element in an element", "<pre><code>a</code> b</pre> c", ["<pre><code>a</code> b</pre>"]],
    ["no code: an element without an end", "a <pre> A/64/1 and `b`", ["`b`"]],
    ["no element: in code", "`<pre>` A/64/1 `</pre>`", ["`<pre>`", "`</pre>`"]],
    ["no element: a word that begins alike", "<preface>a</preface> <coded>b</coded>", []],
    [
      "comments, but not those that suppress",
      "<!-- a\nb --> c <!--wgtip-disable--> <!--\nwgtip-enable -->",
      ["<!-- a\nb -->"],
    ],
    ["code within a comment", "c <!-- `a` --> `b`", ["<!-- `a` -->", "`b`"]],
    [
      "no code: a paragraph out of a PDF",
      "# Report\n\n    1. Recalls General Assembly resolution 64/293 and A/80/5.\n",
      [],
    ],
    [
      "no code: paragraphs out of a PDF, with the head of the page between them",
      "a\n\n      17.    Encourages States to implement Security Council resolutions 1325 (2000)\n      and 1820 (2008);\n\n      A/HRC/59/4\n\n      18.    Also encourages States to do so without any delay.\n",
      [],
    ],
    [
      "indented code of a shell",
      "a\n\n    $ wgtip lint docs/\n    docs/paper.txt\n      41:9  error  A/64/1 is not what it was\n",
      ["$ wgtip lint docs/\n    docs/paper.txt\n      41:9  error  A/64/1 is not what it was"],
    ],
    [
      "indented code of a program",
      "a\n\n    // See document A/64/1 for what this does and why\n    const a = read(b);\n",
      ["// See document A/64/1 for what this does and why\n    const a = read(b);"],
    ],
    ["plain prose", "A/64/1 and A/64/2", []],
  ])("%s", async (_, text, expected) => {
    expect(await skipped(text)).toEqual(expected);
  });

  test("the name decides, in any case of letters", async () => {
    expect(await skipped("`a`", "A.MD")).toEqual(["`a`"]);
    expect(await skipped("`a`", "a.markdown")).toEqual(["`a`"]);
    for (const name of ["a.mdx", "a.qmd", "a.Rmd"]) expect(await skipped("`a`", name)).toEqual(["`a`"]);
    expect(await skipped("`a`", "a.txt")).toEqual([]);
    expect((await read("a.md", "")).format).toBe("markdown");
    expect((await read("md", "")).format).toBe("text");
  });

  test("MDX has modules and comments of its own, and no indented code", async () => {
    const text =
      'import A from "a"\nimport B from "b"\n\n# A {/* A/64/1\n*/}\n\n    A/64/2\n\nexport const c = "A/64/3"\n';
    expect(await skipped(text, "a.mdx")).toEqual([
      'import A from "a"\nimport B from "b"',
      "{/* A/64/1\n*/}",
      'export const c = "A/64/3"',
    ]);
    expect(await skipped("Import of goods\n\nimport duties fell", "a.md")).toEqual([]);
  });

  test("elements that never end are read in their time", async () => {
    expect(await skipped("<pre><code><!-- ".repeat(50_000))).toEqual([]);
  });

  test("more of it than its parser bears is refused, unless nothing in it can be code", async () => {
    const prose = "x\n".repeat(9_000_000);
    await expect(read("a.md", `${prose}\`x\``)).rejects.toThrow(/split it/);
    expect((await read("a.md", prose)).skip).toEqual([]);
    expect((await read("a.txt", `${prose}\`x\``)).skip).toEqual([]);
  });
});

describe("invisible characters", () => {
  // a soft hyphen, and blanks of no width
  const written = ["See A/RES/\u00ad64/2\u00ad93,", "A/RES/\u200b64/293", "and\u2060 A/RES/64/293"];
  const symbol = "A/RES/64/293";
  test.each(["a.txt", "a.md", "a.tex", "a.adoc", "a.rst", "a.html", "a.xml"])("are not read in %s", async (path) => {
    const file = path.endsWith("ml") ? `<p>${written.join(" ")}</p>` : written.join(" ");
    const { text } = await read(path, file);
    expect(text.trim()).toBe(`See ${symbol}, ${symbol} and ${symbol}`);
  });

  test("stay in the file where it is fixed, and have columns", async () => {
    const bytes = Buffer.from("\u200bSee CTOC/COP/\u200bWG\u00ad4/2011/8.");
    const source = await readSource("a.txt", bytes);
    const start = source.text.indexOf("WG4");
    expect(placeOf(source, start)).toEqual({ line: 1, column: 16 });
    const change = { start, end: start + 3, text: "WG.4" };
    const { bytes: changed } = textReader.change?.({ bytes, source }, [change], how) ?? { bytes };
    expect(Buffer.from(changed).toString()).toBe("\u200bSee CTOC/COP/\u200bWG.\u00ad4/2011/8.");
  });

  test("are not read as entities, and leave no blank", async () => {
    expect((await read("a.html", "<p>A/RES/&shy;64/&ZeroWidthSpace;293<wbr>, a &shy; b</p>")).text.trim()).toBe(
      `${symbol}, a b`,
    );
  });
});
