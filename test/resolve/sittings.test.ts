// Whose session it is, where that is certain; and nothing where it isn't.
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { identityOf } from "../../src/resolve/identity.ts";
import { resolveSittings } from "../../src/resolve/sittings.ts";
import { registry } from "../rules/run.ts";

/** `body number`, and the first day that the registry knows of it */
function owners(text: string, path = "a.txt"): string[] {
  const parsed = parse({ text, skip: [] });
  const document = identityOf(parsed, { path });
  return resolveSittings(parsed, { text, registry, document }).map(({ sitting, body, known }) =>
    [body, sitting.label, known?.from].filter(Boolean).join(" "),
  );
}

const held = "session, held in Vienna in 2010";
const conference = "Conference of the Parties to the United Nations Convention against Transnational Organized Crime";

describe("whose session it is", () => {
  test.each([
    ["named behind it", `the fifth session of the ${conference}, held in Vienna in 2010`, "CTOC/COP 5 2010-10-18"],
    ["the subject", `The ${conference}, at its fifth ${held}, agreed.`, "CTOC/COP 5 2010-10-18"],
    ["behind “by”", `It was adopted by the ${conference} at its fifth ${held}.`, "CTOC/COP 5 2010-10-18"],
    ["the subject behind", `At its fifth ${held}, the ${conference} agreed.`, "CTOC/COP 5 2010-10-18"],
    ["of a report", `the report of the ${conference} on its fifth ${held}`, "CTOC/COP 5 2010-10-18"],
    [
      "called by a word, where no other is so called",
      `The ${conference} met.\n\nThe Conference, at its fifth ${held}, agreed.`,
      "CTOC/COP 5 2010-10-18",
    ],
    [
      "a special session",
      "the thirty-second special session of the General Assembly, held in 2021",
      "A S-32 2021-06-02",
    ],
    [
      "a working group",
      "The Working Group on Trafficking in Persons held its fifth meeting in 2013.",
      "CTOC/COP/WG.4 5 2013-11-06",
    ],
    [
      "a working group called by a word",
      "The Working Group on Trafficking in Persons.\n\nThis working group met on 19 October 2010.",
      "CTOC/COP/WG.4 2010-10-19",
    ],
    [
      "one with a longer name",
      "the Open-ended Interim Working Group of Government Experts on Technical Assistance, at its first meeting, in 2007",
      "CTOC/COP/WG.2 1 2007-10-03",
    ],
  ])("%s", (_, text, expected) => {
    expect(owners(text)).toEqual([expected]);
  });

  test("the document's own", () => {
    const head = `${conference}\n\nDistr.: General\n12 June 2014\n\nOriginal: English\n\n`;
    expect(owners(`${head}Seventh session\n\nVienna, 6–10 October 2014\n`)).toEqual(["CTOC/COP 7 2014-10-06"]);
    expect(owners(`${head}The Conference, at its fifth ${held}, agreed.`)).toEqual(["CTOC/COP 5 2010-10-18"]);
    expect(owners(`${head}Working Group on Firearms\n\nVienna, 21 and 22 May 2012\n`)).toEqual([
      "CTOC/COP/WG.6 2012-05-21",
    ]);
  });
});

describe("nothing is said of", () => {
  test.each([
    [
      "a body of another organization",
      "The General Assembly of the Organization of American States at its fifty-third regular session, held in 2023",
    ],
    ["a body whose name only begins so", "the Assembly of Heads of State, at its second session, held in 2010"],
    [
      "a word that stands for a body the registry lacks",
      `The Commission on Narcotic Drugs and the Commission on the Limits of the Shelf met. The Commission, at its fifth ${held}.`,
    ],
    ["a word that stands for several", `the fifth session of the Conference, held in 2010`],
    ["another body in between", `The ${conference} asked the Committee to report at its fifth ${held}.`],
    ["a body that is only spoken of", `It would review the future of the ${conference} at its fifth ${held}.`],
    ["a part of a session", `The ${conference}, at the first part of its fifth ${held}.`],
    ["a session of no one", `at its fifth ${held}`],
    [
      "the Assembly of an institution",
      "the decision of the Council of the International Seabed Authority on the twenty-ninth session of the Assembly, held in 2024",
    ],
    [
      "an Assembly behind an institution",
      "The World Health Organization reported. At the seventy-third session of the Assembly, held in May 2020, it agreed.",
    ],
    [
      "a group established by what a body adopted",
      "The Working Group on the Universal Periodic Review, established in accordance with Human Rights Council resolution 5/1, held its forty-eighth session from 20 to 31 January 2025.",
    ],
    [
      "the same in text with an indent",
      "1. The Working Group on the Universal Periodic Review, established in accordance with\n               Human Rights Council resolution 5/1, held its forty-eighth session from 20 to 31 January\n               2025.",
    ],
    [
      "the author of a resolution that established another",
      "The Expert Mechanism, established by Human Rights Council resolution 6/36, held its fifteenth session in July 2022.",
    ],
    ["the sentence before", `The ${conference} agreed. At its fifth ${held}, it agreed.`],
  ])("%s", (_, text) => {
    expect(owners(text)).toEqual([]);
  });

  test("an institution's, in a paragraph of the General Assembly's own document", () => {
    const session = "The Assembly, at its sixty-fourth session, held in 2009, agreed.";
    expect(owners(`The World Health Organization reported. ${session}`, "A_80_5.txt")).toEqual([]);
    expect(owners(`The World Health Organization reported.\n\n${session}`, "A_80_5.txt")).toEqual(["A 64 2009-09-15"]);
  });

  test("the session of a subsidiary body in its masthead", () => {
    const head = (symbol: string, group: string) =>
      `${symbol}\n\nGeneral Assembly\n\nDistr.: General\n12 July 2018\n\nOriginal: English\n\n${group}Sixty-first session\nVienna, 20–29 June 2018\n`;
    expect(owners(head("A/AC.105/1168", ""))).toEqual([]);
    expect(owners(head("A/61/20", "Committee on the Peaceful Uses of Outer Space\n"))).toEqual([]);
    expect(owners(head("A/61/20", ""))).toEqual(["A 61 2006-09-12"]);
  });
});

describe("in detail", () => {
  const group = "Working Group on Trafficking in Persons";
  const other = "Working Group on Firearms";

  test.each([
    ["with an auxiliary", `The ${group} has  met on 19 October 2010.`, ["CTOC/COP/WG.4 2010-10-19"]],
    ["with another one", `The ${group} had met on 19 October 2010.`, ["CTOC/COP/WG.4 2010-10-19"]],
    ["not with other words between", `The ${group} agreed and met on 19 October 2010.`, []],
    [
      "in its session, the subject behind",
      `In its fifth ${held}, the ${conference} agreed.`,
      ["CTOC/COP 5 2010-10-18"],
    ],
    ["during it", `During its  fifth ${held},  the  ${conference} agreed.`, ["CTOC/COP 5 2010-10-18"]],
    ["not for its session", `For its fifth ${held}, the ${conference} agreed.`, []],
    [
      "not where the name behind goes on",
      `At its fifth ${held}, the General Assembly of the Organization of American States agreed.`,
      [],
    ],
    ["not of what is spoken of", `It met with the ${conference} at its fifth ${held}.`, []],
    ["not of what something is for", `It wrote for  ${conference} at its fifth ${held}.`, []],
    ["its last", `The ${conference}, at its last fifth ${held}, agreed.`, ["CTOC/COP 5 2010-10-18"]],
    [
      "the nearest of two",
      `The ${group} and the ${other}, at its first meeting, in 2012`,
      ["CTOC/COP/WG.6 1 2012-05-21"],
    ],
    [
      "a group behind a body",
      `The ${conference} and the ${group}, at its fifth meeting, in 2013`,
      ["CTOC/COP/WG.4 5 2013-11-06"],
    ],
    [
      "the Assembly",
      "The General Assembly met.\n\nThe Assembly, at its sixty-fourth session, held in 2009, agreed.",
      ["A 64 2009-09-15"],
    ],
    [
      "the only group that is named",
      `The ${group}.\n\nThe working  group met on 19 October 2010.`,
      ["CTOC/COP/WG.4 2010-10-19"],
    ],
    ["not the one of two", `The ${group} and the ${other}.\n\nThe working group met on 19 October 2010.`, []],
    ["not a group that nobody knows", `The ${conference}.\n\nThe working group met on 19 October 2010.`, []],
    [
      "not a part of a session",
      `It was adopted at the second part  of  the  fifth session of the ${conference}, held in Vienna in 2010`,
      [],
    ],
  ])("%s", (_, text, expected) => {
    expect(owners(text)).toEqual(expected);
  });

  test("the working group, to its own document", () => {
    const text = `The ${other}.\n\nThe working group met on 19 October 2010.`;
    expect(owners(text, "CTOC_COP_WG.4_2011_8.txt")).toEqual(["CTOC/COP/WG.4 2010-10-19"]);
  });

  test("the Conference, to its own document", () => {
    const text = `The Conference of the States Parties to the United Nations Convention against Corruption met.\n\nThe Conference, at its fifth ${held}, agreed.`;
    expect(owners(text, "CTOC_COP_2014_4.txt")).toEqual(["CTOC/COP 5 2010-10-18"]);
    expect(owners(text)).toEqual(["CAC/COSP 5 2013-11-25"]);
  });
});
