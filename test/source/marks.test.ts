import { describe, expect, test } from "vitest";
import { placeOf } from "../../src/source/places.ts";
import { changed, read } from "./marked.ts";

describe("marks of Markdown within citations are not read", () => {
  test.each([
    ["resolution *1325* (2000)", "resolution 1325 (2000)"],
    ["resolution **70/1**, annex", "resolution 70/1, annex"],
    ["_resolution 1325_ (2000)", "resolution 1325 (2000)"],
    ["**resolution** 70/1, *annex*", "resolution 70/1, *annex*"],
    ["paragraph __5__ of resolution ***70/1***", "paragraph 5 of resolution 70/1"],
    ["resolution <em>70/1</em> of <b>25 September</b> 2015", "resolution 70/1 of 25 September 2015"],
    [
      "Security&nbsp;Council resolution&#160;1325&#xA0;(2000)",
      "Security\u00a0Council resolution\u00a01325\u00a0(2000)",
    ],
    ["paragraphs 5&ndash;9, resolution\\ 70/1", "paragraphs 5–9, resolution\u00a070/1"],
    ["resolution [70/1](https://undocs.org/A/RES/70/1).", "resolution 70/1."],
    [
      "resolutions [**70/1**](<u> 'no title'), [70/2][b] and [70/3][]",
      "resolutions [70/1](<u> 'no title'), 70/2 and 70/3",
    ],
    ['resolution <a href="https://undocs.org/A/RES/70/1">70/1</a>', "resolution 70/1"],
  ])("%s", async (file, text) => {
    expect((await read("a.md", file)).text).toBe(text);
  });

  test.each([
    "A/80/5* and A/80/6*",
    "\\* 5 documents \\*",
    "* 70/1\n* 70/2",
    "2*3*4",
    "a &lt;b&gt; &unknown; c",
    "*Recalling* that resolution",
    "| [70/1](https://undocs.org/A/RES/70/1) |",
    "[A/RES/70/1](https://undocs.org/A/RES/70/1)",
  ])("%s stays as it is", async (file) => {
    const source = await read("a.md", file);
    expect([source.text, source.map]).toEqual([file, undefined]);
  });

  test("in plain text they are text", async () => {
    expect((await read("a.txt", "resolution *70/1*")).text).toBe("resolution *70/1*");
  });
});

test("an address that is not read is that of a link", async () => {
  const file = "resolution [**70/1**](https://a.org), [70/2][b] and [70/3][c]\n\n[B]: <https://b.org>\n";
  const { text, known } = await read("a.md", file);
  expect(known?.links?.map(({ start, end, href }) => [text.slice(start, end), href])).toEqual([
    ["70/1", "https://a.org"],
    ["70/2", "https://b.org"],
  ]);
});

test("a change keeps the marks, and places are those of the file", async () => {
  expect(await changed("a.md", "resolution *1325* (2001)", "2001", "2000")).toBe("resolution *1325* (2000)");
  expect(await changed("a.md", "paras.&nbsp;5 of [x](y) *70/1*", "s.\u00a05", ".\u00a05")).toBe(
    "para.&nbsp;5 of [x](y) *70/1*",
  );
  const source = await read("a.md", "resolution *1325* (2001)");
  expect(placeOf(source, source.text.indexOf("2001"))).toEqual({ line: 1, column: 20 });
});

test("code stays code", async () => {
  const { text, skip } = await read("a.md", "resolution *70/1*, `A/RES/64/29 *3*`\n");
  expect(skip.map(({ start, end }) => text.slice(start, end))).toEqual(["`A/RES/64/29 3`"]);
});
