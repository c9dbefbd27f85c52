import { describe, expect, test } from "vitest";
import { placeOf } from "../../../src/source/places.ts";
import { changed, read } from "../marked.ts";

describe("changes of HTML", () => {
  test.each<[name: string, html: string, was: string, is: string, expected: string]>([
    ["within text", "<p>CTOC/WG4/1</p>", "WG4", "WG.4", "<p>CTOC/WG.4/1</p>"],
    ["within an element", "<p>a <b>WG4</b>/1</p>", "WG4/1", "WG.4/1", "<p>a <b>WG.4</b>/1</p>"],
    ["across elements", "<p>64/<b>2</b><i>39</i></p>", "239", "293", "<p>64/<b>2</b><i>93</i></p>"],
    ["all of two elements", "<p><b>ab</b><i>cd</i></p>", "abcd", "xy", "<p><b>xy</b><i></i></p>"],
    ["an entity", "<p>para&nbsp;5</p>", "\u00a0", ". ", "<p>para. 5</p>"],
    ["beside an entity", "<p>A&amp;B</p>", "A&B", "A&C", "<p>A&amp;C</p>"],
    ["many blanks", "<p>a  \n b</p>", "a b", "ab", "<p>ab</p>"],
    ["what must be escaped", "<p>a</p>", "a", "<&>", "<p>&lt;&amp;&gt;</p>"],
    ["beyond the first plane", "<p>𝟙é WG4</p>", "WG4", "WG.4", "<p>𝟙é WG.4</p>"],
    ["line ends of all kinds stay", "<p>a\r\nb\rWG4\n\n</p>\r\n", "WG4", "WG.4", "<p>a\r\nb\rWG.4\n\n</p>\r\n"],
  ])("%s", async (_, html, was, is, expected) => {
    expect(await changed("a.html", html, was, is)).toBe(expected);
  });

  test.each([
    ["over the end of a paragraph", "<p>a</p><p>b</p>", "a\n\nb"],
    ["of the indicator of a note", "<p>a<sup>1</sup> b</p>", "a¹ b"],
  ])("none %s", async (_, html, was) => {
    expect(await changed("a.html", html, was, "x")).toMatch(/^it holds more than text/);
  });
});

describe("places in HTML", () => {
  const html = "<h1>A</h1>\n<p>In\n  <b>64/2</b>93&nbsp;x</p>";
  test.each([
    ["A", 1, 5, 1, 6],
    ["64/293", 3, 6, 3, 16],
    ["93\u00a0", 3, 14, 3, 22],
    ["x", 3, 22, 3, 23],
  ])("%s", async (words, line, column, endLine, endColumn) => {
    const source = await read("a.html", html);
    const start = source.text.indexOf(words);
    expect(placeOf(source, start)).toEqual({ line, column });
    expect(placeOf(source, start + words.length, true)).toEqual({ line: endLine, column: endColumn });
  });
});
