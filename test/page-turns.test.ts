// Sentences that go on over the turn of a page, with notes at its foot and a head on the next. Written by hand.
import { expect, test } from "vitest";
import { examine } from "../src/pipeline.ts";
import { registry } from "./rules/run.ts";

const foot = (note: string) =>
  `\n__________________ \n \n1  ${note} \n\nA/RES/79/29 \nThe Code of Conduct\n \n24-23040\n2/2 \n \n`;

const of = (text: string) => examine({ text, path: "draft.txt", format: "text", skip: [] }, registry);
const cited = (text: string) =>
  of(text).resolved.map(({ citation, target }) => `${text.slice(citation.start, citation.end)} → ${target}`);

const cases: Readonly<Record<string, readonly [before: string, behind: string, cited: readonly string[]]>> = {
  "between keyword and number": [
    "as recognized by the Security Council in its resolution ",
    "1540 (2004) of 28 April 2004, constitutes a threat,\n\nNext.",
    ["A/57/724 → A/57/724", "A/RES/79/29 → A/RES/79/29", "1540 (2004) → S/RES/1540 (2004)"],
  ],
  "between the body and its resolution": [
    "Recalling that the Commission on Human Rights in its ",
    "resolution 1998/72 and the Human Rights Council in its resolution 4/4 reaffirmed it,\n\nNext.",
    [
      "A/57/724 → A/57/724",
      "A/RES/79/29 → A/RES/79/29",
      "resolution 1998/72 → E/CN.4 resolution 1998/72",
      "resolution 4/4 → A/HRC/RES/4/4",
    ],
  ],
  "inside a list": [
    "Recalling Human Rights Council resolutions 48/13 of 8 October 2021 and ",
    "52/23 of 4 April 2023 and all others,\n\nNext.",
    [
      "resolutions 48/13 → A/HRC/RES/48/13",
      "A/57/724 → A/57/724",
      "A/RES/79/29 → A/RES/79/29",
      "52/23 → A/HRC/RES/52/23",
    ],
  ],
  "after the end of a sentence nothing is joined": [
    "1. Recalls Human Rights Council resolution 48/13;",
    "2. Also recalls its resolution 64/293.\n\nNext.",
    [
      "resolution 48/13 → A/HRC/RES/48/13",
      "A/57/724 → A/57/724",
      "A/RES/79/29 → A/RES/79/29",
      "resolution 64/293 → A/RES/64/293",
    ],
  ],
};

test.each(Object.entries(cases))("%s", (_, [before, behind, expected]) => {
  const text = `${before}${foot("See A/57/724, enclosure.")}${behind}`;
  expect(cited(text)).toEqual(expected);
  expect(cited(text.replaceAll("\n", "\r\n"))).toEqual(expected);
});

test("findings stand at their place, and no fix takes notes away", () => {
  const text = `Recalling General Assembly resolution 64/293 of ${foot("See A/57/724.")}12 August 2010 and CTOC/COP/WG4/2011/8 on it,\n\nNext.`;
  const { diagnostics } = of(text);
  expect(diagnostics.map(({ rule, start, end, fix }) => [rule, text.slice(start, end), fix?.text])).toEqual([
    ["date/adoption", "12 August 2010", undefined],
    ["symbol/dot", "WG4", "WG.4"],
  ]);
});

test("two turns in one sentence", () => {
  const text = `in its resolutions 64/292${foot("A/64/1.")}and 64/293 ${foot("A/64/2.")}of 30 July 2010,\n\nNext A/64/3.`;
  const { resolved } = of(text);
  expect(resolved.map(({ target }) => target)).toEqual([
    "A/RES/64/292",
    "A/64/1",
    "A/RES/79/29",
    "A/RES/64/293",
    "A/64/2",
    "A/RES/79/29",
    "A/64/3",
  ]);
  expect(resolved[3]?.citation.claims.map((claim) => claim.kind === "date" && claim.date)).toEqual(["2010-07-30"]);
});
