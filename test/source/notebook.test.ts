import { describe, expect, test } from "vitest";
import { placeOf } from "../../src/source/places.ts";
import { changed, read } from "./marked.ts";

const cell = (type: string, source: string) =>
  `{"cell_type": "${type}", "metadata": {"source": ["A/9"]}, "source": ${source}}`;
const notebook = (...cells: string[]) => `{\n "cells": [\n  ${cells.join(",\n  ")}\n ],\n "nbformat": 4\n}\n`;

describe("notebooks", () => {
  const two = notebook(
    cell("markdown", '["# One\\n", "A/1 \\u00e9 `A/2`"]'),
    cell("code", '"A/3"'),
    cell("markdown", '"A/4 \\"a\\"\\\\d \\/"'),
  );

  test("the text is that of the Markdown cells", async () => {
    const source = await read("a.ipynb", two);
    expect(source.text).toBe('# One\nA/1 é `A/2`\n\nA/4 "a"\\d /\n\n');
    expect(source.skip.map(({ start, end }) => source.text.slice(start, end))).toEqual(["`A/2`"]);
    expect(placeOf(source, source.text.indexOf("A/4"))).toEqual({
      line: 5,
      column: (two.split("\n")[4]?.indexOf("A/4") as number) + 1,
      at: { kind: "unit", name: "cell 3" },
    });
  });

  test.each([
    ["A/1", "A/1/2", "A/1 \\u00e9", "A/1/2 \\u00e9"],
    ["é", '"', "\\u00e9", '\\"'],
    ["One\nA/1", "One\nA/2", "A/1 \\u", "A/2 \\u"],
  ])("a change of %j to %j leaves the rest as it is", async (was, is, file, fixed) => {
    expect(await changed("a.ipynb", two, was, is)).toBe(two.replace(file, fixed));
  });

  test("files that are no notebooks are refused", async () => {
    await expect(read("a.ipynb", "{")).rejects.toThrow("is no notebook");
    await expect(read("a.ipynb", '{"worksheets": []}')).rejects.toThrow("it has no cells");
    expect((await read("a.ipynb", '{"cells": []}')).text).toBe("");
  });
});

describe("marks of Markdown in the citations of a notebook", () => {
  const marked = notebook(
    cell(
      "markdown",
      '["See resolution *1325*&nbsp;(2000) \\u00e9 and\\n", "resolution [70/1](https://undocs.org/A/70/1), **A**"]',
    ),
  );

  test("are not read", async () => {
    const source = await read("a.ipynb", marked);
    expect(source.text).toBe("See resolution 1325\u00a0(2000) é and\nresolution 70/1, **A**\n\n");
    expect(source.known?.links).toEqual([{ start: 44, end: 48, href: "https://undocs.org/A/70/1" }]);
  });

  test.each([
    ["1325", "1326", "*1325*", "*1326*"],
    ["70/1", "70/2", "[70/1]", "[70/2]"],
    ["\u00a0", " ", "&nbsp;", " "],
  ])("a change of %j to %j leaves them", async (was, is, file, fixed) => {
    expect(await changed("a.ipynb", marked, was, is)).toBe(marked.replace(file, fixed));
  });
});
