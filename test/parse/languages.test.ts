import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { read } from "../../src/pipeline.ts";
import { openRegistry } from "../../src/workspace/facts/registry-file.ts";

const registry = openRegistry("dist/registry.idx");

/** What a passage cites, with the date and places that it gives. */
function citedIn(text: string): string[] {
  const source = { path: "passage.txt", text, format: "text", skip: [] } as const;
  return read(source, registry).resolved.map(({ citation, target }) => {
    const claims = citation.claims.flatMap((claim) => {
      if (claim.kind === "date") return [claim.date];
      return claim.kind === "locator" ? [`${claim.unit} ${claim.from}${claim.sub ?? ""}`] : [];
    });
    return [citation.language, target, ...claims].join(" | ");
  });
}

describe("acts in each language, with the body and the date", () => {
  test.each([
    ["Rappelant la résolution 64/293 de l’Assemblée générale, en date du 30 juillet 2010, et les textes", "fr"],
    ["Recordando la resolución 64/293 de la Asamblea General, de 30 de julio de 2010, y los textos", "es"],
    ["ссылаясь на резолюцию 64/293 Генеральной Ассамблеи от 30 июля 2010 года", "ru"],
    ["回顾大会2010年7月30日第64/293号决议", "zh"],
    ["وإذ تشير إلى قرار الجمعية العامة 64/293 المؤرخ 30 تموز/يوليه 2010", "ar"],
    ["وإذ تشير إلى قــرار الجمعية العامة 64/293 المؤرَّخ 30 تموز/ يوليه 2010", "ar"],
    ["unter Hinweis auf die Resolution 64/293 der Generalversammlung vom 30. Juli 2010 und die Texte", "de"],
  ])("%s", (text, language) => {
    expect(citedIn(text)).toEqual([`${language} | A/RES/64/293 | 2010-07-30`]);
  });
});

describe("places before and behind", () => {
  test.each([
    [
      "aux paragraphes 3 et 5 de la résolution 2178 (2014) du Conseil",
      "fr | S/RES/2178 (2014) | paragraph 3 | paragraph 5",
    ],
    ["en el párrafo 10 d) i) de la resolución 2190 (2014), por la que", "es | S/RES/2190 (2014) | paragraph 10(d) (i)"],
    ["в пунктах 3 и 5 резолюции 2178 (2014)", "ru | S/RES/2178 (2014) | paragraph 3 | paragraph 5"],
    ["第2140(2014)号决议第11和15段", "zh | S/RES/2140 (2014) | paragraph 11 | paragraph 15"],
    ["الفقرتين 11 و 15 من القرار 2140 (2014)", "ar | S/RES/2140 (2014) | paragraph 11 | paragraph 15"],
  ])("%s", (text, cited) => {
    expect(citedIn(text)).toEqual([cited]);
  });
});

test("a place between two acts belongs to the one that follows it without a comma", () => {
  expect(
    citedIn("положения пункта 5 резолюции 52/237, пункта 11 резолюции 53/227 и пункта 14 своей резолюции 54/267"),
  ).toEqual([
    "ru | A/RES/52/237 | paragraph 5",
    "ru | A/RES/53/227 | paragraph 11",
    "ru | A/RES/54/267 | paragraph 14",
  ]);
});

describe("articles of the Charter", () => {
  test.each([
    "en vertu de l’Article 51 de la Charte des Nations Unies",
    "de conformidad con el Artículo 51 de la Carta de las Naciones Unidas",
    "в соответствии со статьей 51 Устава Организации Объединенных Наций",
    "根据《联合国宪章》第五十一条",
    "بموجب المادة 51 من ميثاق الأمم المتحدة",
  ])("%s", (text) => {
    expect(citedIn(text).join()).toContain("Charter of the United Nations art. 51");
  });
});

test("a list across bodies: each number is that of the body that numbers so", () => {
  expect(citedIn("las resoluciones de la Asamblea General y del Consejo de Seguridad 60/180 y 1645 (2005)")).toEqual([
    "es | A/RES/60/180",
    "es | S/RES/1645 (2005)",
  ]);
});

test("each Chinese date is that of the number behind it", () => {
  expect(citedIn("回顾大会2001年9月12日第56/1号决议和2010年7月30日第64/293号决议")).toEqual([
    "zh | A/RES/56/1 | 2001-09-12",
    "zh | A/RES/64/293 | 2010-07-30",
  ]);
});

test("sessions before 1976 in Arabic", () => {
  expect(citedIn("القرار 2625 (د-25)")).toEqual(["ar | A/RES/2625 (XXV)"]);
});

describe("what only looks like an act", () => {
  test.each([
    "la résolution de 1995 sur la situation, qui est dans le texte",
    "la décision n° 2010/71 du Conseil constitutionnel sur les droits",
    "para решения 5 задач; для решения 6 вопросов",
    "المقرر عقدها يوم الخميس 12 شباط",
    "全国人民代表大会2010年第5号决定",
    "第9号一般性意见",
  ])("%s", (text) => {
    expect(citedIn(text)).toEqual([]);
  });
});

test("a Cyrillic word is not folded, a Cyrillic letter in a symbol is, and is a fault there", () => {
  const [symbol] = parse({ text: "Совет рассмотрел доклад А/64/293", skip: [] }).citations;
  expect(symbol?.target).toEqual({ kind: "symbol", name: "A/64/293" });
  expect(symbol?.faults.map(({ fault }) => fault)).toEqual(["script"]);
});

test("a masthead in French", () => {
  const text = [
    "Assemblée générale",
    "A/RES/64/293",
    "Distr. générale",
    "12 août 2010",
    "Soixante-quatrième session",
    "",
    "L’Assemblée générale, dans sa résolution 64/292 du 28 juillet 2010,",
  ].join("\n");
  expect(parse({ text, skip: [] }).masthead).toMatchObject({
    symbol: "A/RES/64/293",
    distributed: "2010-08-12",
    session: 64,
  });
});

test("an English text has no languages", () => {
  const text = "Côte d’Ivoire recalled resolution 64/293 and article 51 of the Charter.";
  expect(parse({ text, skip: [] }).languages).toBeUndefined();
});
