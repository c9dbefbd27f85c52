import { describe, expect, test } from "vitest";
import { findings } from "../run.ts";
import { speaks, stops } from "../said.ts";

speaks("reference/link", [
  [
    "See [A/RES/64/293](https://undocs.org/A/RES/64/239).",
    'error "A/RES/64/239": the address of A/RES/64/293 is that of A/RES/64/239',
  ],
]);

stops("reference/link", [
  ["See [A/RES/64/293](https://undocs.org/A/RES/64/239).", 'error "A/RES/64/239"'],
  ["See [A/RES/64/293](https://undocs.org/A/RES/64/239).", undefined, "a.txt"],
  ["See [A/80/5](https://undocs.org/A/80/5/Add.1) and [A/80/5/Add.1](https://undocs.org/A/80/5)."],
  ["See [A/RES/64/293](note.md) and A/RES/64/239."],
  ["See [A/RES/64/293](https://undocs.org) (A/RES/64/239)."],
  ["See [A/RES/64/293] and A/RES/64/239."],
]);

describe("links that the format knows", () => {
  test.each([
    [
      '<a href="https://undocs.org/A/RES/64/239">64/<b>293</b></a> of',
      ["the address of 64/293 is that of A/RES/64/239"],
    ],
    ['<a href="https://undocs.org/en/A/RES/64/293">64/293</a>', []],
    ['<a href="https://undocs.org/A/RES/64/29">64/293</a>', ["the address of 64/293 is that of A/RES/64/29"]],
    ['<a href="https://undocs.org/A/64/1/Add.1">A/64/1</a>', []],
    ['<a href="https://undocs.org/A/RES/64/239">64/292, 64/293 and 64/239</a>', []],
    [
      '<a href="https://undocs.org/A/RES/64/239">64/292</a> and 64/293',
      ["the address of 64/292 is that of A/RES/64/239"],
    ],
    [
      '64/292 and <a href="https://undocs.org/A/RES/64/292">64/293</a>',
      ["the address of 64/293 is that of A/RES/64/292"],
    ],
    ['<a href="A_RES_64_239.html">64/293</a>', []],
    ['<a href="https://undocs.org/A/RES/40/151">40/151 G</a>', []],
    ['<a href="https://undocs.org/A/RES/217(III)">217 A (III)</a>', []],
    ['<a href="https://undocs.org/A/RES/40/152">40/151 G</a>', ["the address of 40/151 G is that of A/RES/40/152"]],
    ['<a href="https://undocs.org">64/293</a>', []],
  ])("General Assembly resolution %s", async (html, messages) => {
    const found = await findings(`<p>See General Assembly resolution ${html}.`, "draft.html");
    expect(found.filter(({ rule }) => rule === "reference/link").map(({ message }) => message)).toEqual(messages);
  });
});

describe("addresses that are symbols", () => {
  test.each([
    ["A/RES/64/292", ["the address of 64/293 is that of A/RES/64/292"]],
    ["A/RES/64/293", []],
    ["A/RES/64/292.xml", []],
    ["note/64", []],
    ["A_RES_64_292", []],
  ])("%s", async (href, messages) => {
    const found = await findings(`<p>See resolution <ref href="${href}">64/293</ref>.</p>`, "draft.xml");
    expect(found.filter(({ rule }) => rule === "reference/link").map(({ message }) => message)).toEqual(messages);
  });
});

describe("links whose text is a number", () => {
  test.each([
    ["resolution [67/190](https://undocs.org/A/RES/67/109)", ["67/190"]],
    ["| [67/190](https://undocs.org/A/RES/67/109) |", ["A/RES/67/109"]],
    ["resolution [67/190](https://undocs.org/en/A/RES/67/190)", []],
    ["tables [67/190](https://undocs.org/A/67/109)", []],
  ])("%s", async (text, words) => {
    const found = (await findings(`See ${text}.`)).filter(({ rule }) => rule === "reference/link");
    expect(found.map((one) => one.words)).toEqual(words);
  });
});
