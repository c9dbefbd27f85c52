import { describe, expect, test } from "vitest";
import type { Context } from "../../../src/rules/engine/rule.ts";
import { differs } from "../../../src/rules/title/differs.ts";
import type { Claim } from "../../../src/types/citation.ts";
import type { ResolvedCitation } from "../../../src/types/finding.ts";
import type { Basis } from "../../../src/types/registry.ts";
import { cop } from "../passages.ts";
import { findings, registry as real, targets } from "../run.ts";
import { said, speaks, stops } from "../said.ts";

speaks("title/differs", [
  [
    `${cop} decision 4/2, entitled “Trafficking in human beings”, is short.`,
    'error "“Trafficking in human beings”": CTOC/COP decision 4/2 is entitled "Implementation of the provisions on international cooperation of the United Nations Convention against Transnational Organized Crime"; "Trafficking in human beings" is CTOC/COP decision 4/4 → CTOC/COP decision 4/4',
  ],
]);

stops("title/differs", [
  // The day is that of 70/197, so it is not 70/1 with the indicator of note 97
  [
    "The General Assembly, in its resolution 70/197 of 22 December 2015, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”, agreed.",
    'error "“Transforming our world: the 2030 Agenda for Sustainable Development”" → A/RES/70/1',
    "a.txt",
  ],
  [
    "The General Assembly, in its resolution 70/197, entitled “Transforming our world: the 2030 Agenda for Sustainable Development”, agreed.",
    undefined,
    "a.txt",
  ],
  // Documents, and decisions of another institution
  [
    "See decision C-28/DEC.12, entitled “Addressing the possession and use of chemical weapons by the Syrian Arab Republic”.",
    'warning "“Addressing the possession and use of chemical weapons by the Syrian Arab Republic”" → Addressing the threat from chemical weapons use and the threat of future use',
  ],
  ["See decision C-28/DEC.12, entitled “Addressing the threat from chemical weapons use”."],
  ["See decision C-28/DEC.12, entitled “A title that no document has”."],
]);

describe("titles", () => {
  const decision = (title: string) =>
    `The Conference of the Parties to the Organized Crime Convention adopted decision 4/4, entitled “${title}”.`;

  test("of another text are errors", async () => {
    const found = await findings(
      decision(
        "Possible mechanisms to review implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto",
      ),
    );
    expect(found.map(({ rule }) => rule)).toEqual(["title/differs"]);
  });

  test("of another text, in the paragraph below one that speaks of a section", async () => {
    const text =
      "Recalling section IV\n\nReaffirming its resolution 70/1 of 25 September 2015, entitled “The Pact for the Future”,";
    expect(await said(`The General Assembly,\n\n${text}`)).toEqual([
      ["title/differs", "error", "“The Pact for the Future”", "A/RES/79/1"],
    ]);
  });

  test("of no text are warnings", async () => {
    expect(await said(decision("Trafficking in persons"))).toEqual([
      ["title/differs", "warning", "“Trafficking in persons”", "Trafficking in human beings"],
    ]);
  });

  test.each([
    "Trafficking in human beings",
    "TRAFFICKING IN HUMAN BEINGS",
    "Trafficking in human beings.",
    "Trafficking in  human being",
    "Human beings",
  ])("nothing is said of %j", async (title) => {
    expect(await said(decision(title))).toEqual([]);
  });
});

describe("titles", () => {
  const known = "Trafficking in persons";
  const check = (
    title: string,
    {
      others = [],
      near = [],
      basis = "header",
      text = "",
      claims = [],
      target = "A/RES/64/293",
      format = "text",
    }: {
      others?: string[];
      near?: string[];
      basis?: Basis;
      text?: string;
      claims?: object[];
      target?: string;
      format?: "text" | "markdown";
    } = {},
  ) => {
    const registry = {
      ...real,
      byTitle: (words: string) => (words === title || near.includes(words) ? others : []),
      nearestTitles: () => near,
    };
    const resolved = {
      target,
      kind: "resolution",
      entry: { name: target, title: { value: known, basis } },
      citation: { start: text.length, claims },
    };
    const claim = { kind: "title", title, start: 0, end: 9 } as Extract<Claim, { kind: "title" }>;
    return differs.check(
      claim,
      resolved as unknown as ResolvedCitation,
      {
        registry,
        source: { text, format },
      } as unknown as Context,
    );
  };

  test("of another text", () => {
    expect(check("Firearms", { others: ["A/RES/64/1"] })).toEqual({
      message: 'A/RES/64/293 is entitled "Trafficking in persons"; "Firearms" is A/RES/64/1',
      suggestion: "A/RES/64/1",
    });
    expect(check("Firearms", { others: ["A/RES/64/1", "A/RES/64/5", "A/RES/64/3"] })).toEqual({
      message: 'A/RES/64/293 is entitled "Trafficking in persons"; "Firearms" is A/RES/64/1, A/RES/64/5 or A/RES/64/3',
      suggestion: known,
    });
    expect(check("Firearms", { others: ["A/RES/64/1", "A/RES/64/5", "A/RES/64/3", "A/RES/64/4"] })?.message).toBe(
      'A/RES/64/293 is entitled "Trafficking in persons"',
    );
    expect(check("Firearms", { others: ["A/RES/64/1"], basis: "list" })?.severity).toBe("warning");
  });

  test("known from one citation only are no ground to speak", () => {
    expect(check("Firearms", { basis: "cited-once" })).toBeUndefined();
    expect(check("Firearms", { others: ["A/RES/64/1"], basis: "cited-once" })).toBeUndefined();
  });

  test("of no text", () => {
    const nothing = {
      message: 'A/RES/64/293 is entitled "Trafficking in persons", not "Firearms"',
      severity: "warning",
      suggestion: known,
    };
    expect(check("Firearms")).toEqual(nothing);
    expect(check("Firearms", { basis: "list" })).toBeUndefined();
    expect(check("Trafficking in wild animals")?.message).toBe(
      'A/RES/64/293 is entitled "Trafficking in [persons]", not "Trafficking in [wild animals]"',
    );
    expect(check(known)).toBeUndefined();
  });

  test("near that of another text", () => {
    const registry = { others: [], near: ["Fire arms"] };
    expect(check("Fire armz", registry)?.message).toBe(
      'A/RES/64/293 is entitled "Trafficking in persons", not "Fire armz"',
    );
    expect(check("Traficking in persons", { near: [known] })?.message).toBe(
      'A/RES/64/293 is entitled "[Trafficking] in persons", not "[Traficking] in persons"',
    );
  });

  test("that are the text's own after all", () => {
    expect(check("Firearms", { others: ["A/RES/64/293"] })).toBeUndefined();
    expect(check("Firearms", { others: ["A/RES/64/293 B"] })).toBeUndefined();
    expect(check("Firearms", { others: ["A/RES/64/293"], target: "A/RES/64/293 B" })).toBeUndefined();
    expect(check("Firearms", { others: ["A/RES/64/29"] })).toBeUndefined();
    expect(check("Firearms", { others: ["A/RES/64/29"], format: "markdown" })?.suggestion).toBe("A/RES/64/29");
    expect(check("Firearms", { text: "the section of " })).toBeUndefined();
    expect(check("Firearms", { claims: [{ kind: "locator", unit: "section" }] })).toBeUndefined();
  });
});

test("nothing is said of a title over the turn of a page", async () => {
  const text =
    "Recalling its resolution 77/321 of 1 August 2023, entitled “Agreement under the United Nations Convention on the Law of the Sea on the Conservation and\n\nImplementation\nA/RES/80/290\n\n2/3\n25-25897\n\nSustainable Use of Marine Biological Diversity of Areas beyond National Jurisdiction”; A/80/5";
  expect(await said(text, "a.txt")).toEqual([]);
  expect(await targets(text)).toEqual(["A/RES/77/321", "A/RES/80/290", "A/80/5"]);
});

// Titles of A/RES/75/83 and A/RES/75/118, as the versions in each language have them
describe("in other languages: a title that another text has in that language", () => {
  test.each([
    [
      "fr",
      "Rappelant la résolution 75/118 de l’Assemblée générale, intitulée « {} »,",
      "Rapport de la Conférence du désarmement",
      "Question des Tokélaou",
    ],
    [
      "es",
      "Recordando la resolución 75/118 de la Asamblea General, titulada “{}”,",
      "Informe de la Conferencia de Desarme",
      "Cuestión de Tokelau",
    ],
    [
      "ru",
      "ссылаясь на резолюцию 75/118 Генеральной Ассамблеи, озаглавленную «{}»,",
      "Доклад Конференции по разоружению",
      "Вопрос о Токелау",
    ],
    ["zh", "回顾大会题为“{}”的第75/118号决议，", "裁军谈判会议的报告", "托克劳问题"],
    ["ar", "وإذ تشير إلى قرار الجمعية العامة 75/118 المعنون ”{}“،", "تقرير مؤتمر نزع السلاح", "مسألة توكيــلاو"],
  ])("%s", async (_, passage, others, own) => {
    const found = await said(passage.replace("{}", others));
    expect(found.map(([rule, severity, , suggestion]) => [rule, severity, suggestion])).toEqual([
      ["title/differs", "error", "A/RES/75/83"],
    ]);
    expect(await said(passage.replace("{}", own))).toEqual([]);
  });

  test("nothing is said where it is the English one, or the registry has none in that language", async () => {
    const passage = (title: string) =>
      `Rappelant la résolution 75/118 de l’Assemblée générale, intitulée « ${title} »,`;
    expect(await said(passage("Question of Tokelau"))).toEqual([]);
    expect(await said(passage("Question de la tortue"))).toEqual([
      ["title/differs", "warning", "« Question de la tortue »", "Question des Tokélaou"],
    ]);
    // A/RES/64/292 has an English title in the registry and no French one
    expect(await said("la résolution 64/292 de l’Assemblée générale, intitulée « Le droit à l’eau »,")).toEqual([]);
  });
});
