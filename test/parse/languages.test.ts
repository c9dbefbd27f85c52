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

describe("a short paragraph in English among others in another language", () => {
  test.each([
    ["Recalling General Assembly resolution 64/293 of 30 July 2010,", "A/RES/64/293 | 2010-07-30"],
    ["Security Council resolution 1325 (2000),", "S/RES/1325 (2000)"],
    ["See General Assembly resolution 64/293.", "A/RES/64/293"],
  ])("%s", (text, expected) => {
    const french = "Rappelant la résolution 64/292 de l’Assemblée générale, qui est celle de la session,";
    expect(citedIn(`${french}\n\n${text}\n`)).toEqual(["fr | A/RES/64/292", expect.stringContaining(expected)]);
  });
});

describe("an owner before its numbers, and the next behind “those”", () => {
  test.each([
    [
      "Rappelant les résolutions de l’Assemblée générale 46/182 du 19 décembre 1991 et 58/114, et celles du Conseil de sécurité 1265 (1999) et 1894 (2009),",
      ["fr | A/RES/46/182 | 1991-12-19", "fr | A/RES/58/114", "fr | S/RES/1265 (1999)", "fr | S/RES/1894 (2009)"],
    ],
    [
      "Recordando las resoluciones de la Asamblea General 46/182 y 58/114, y las del Consejo de Seguridad 1265 (1999) y 1894 (2009),",
      ["es | A/RES/46/182", "es | A/RES/58/114", "es | S/RES/1265 (1999)", "es | S/RES/1894 (2009)"],
    ],
  ])("%s", (text, expected) => {
    expect(citedIn(text)).toEqual(expected);
  });
});

describe("additions by their numbers", () => {
  test.each([
    ["Voir la résolution et A/75/6 (Sect. 3), Add.1 et 2, et le rapport", "fr", 3],
    ["Véanse la resolución y A/75/6 (Sect. 3), Add.1 y 2, y el informe", "es", 3],
    // three other documents, not the third addition
    ["Voir la résolution et A/75/6 (Sect. 3), Add.1 et 3 autres documents", "fr", 2],
  ])("%s", (text, language, count) => {
    const names = ["A/75/6 (Sect. 3)", "A/75/6 (Sect. 3)/Add.1", "A/75/6 (Sect. 3)/Add.2"];
    expect(citedIn(text)).toEqual(names.slice(0, count).map((name) => `${language} | ${name}`));
  });
});

test("dates dealt out over a list", () => {
  expect(
    citedIn(
      "les résolutions 46/182 et 58/114 de l’Assemblée générale, respectivement en date des 19 décembre 1991 et 17 décembre 2003,",
    ),
  ).toEqual(["fr | A/RES/46/182 | 1991-12-19", "fr | A/RES/58/114 | 2003-12-17"]);
  expect(
    citedIn(
      "las resoluciones 46/182 y 58/114 de la Asamblea General, de fechas respectivas 19 de diciembre de 1991 y 17 de diciembre de 2003,",
    ),
  ).toEqual(["es | A/RES/46/182 | 1991-12-19", "es | A/RES/58/114 | 2003-12-17"]);
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

describe("places in words that stand between the number and the act", () => {
  test.each([
    [
      "au onzième alinéa du préambule de la résolution 64/293 et dans les",
      "fr | A/RES/64/293 | preambular paragraph 11",
    ],
    ["en el undécimo párrafo del preámbulo de la resolución 64/293", "es | A/RES/64/293 | preambular paragraph 11"],
    ["одиннадцатый пункт преамбулы резолюции 64/293", "ru | A/RES/64/293 | preambular paragraph 11"],
    ["الفقرة الحادية عشرة من ديباجة القرار 64/293", "ar | A/RES/64/293 | preambular paragraph 11"],
    ["第64/293号决议序言部分第11段", "zh | A/RES/64/293 | preambular paragraph 11"],
    ["第64/293号决议执行部分第3段", "zh | A/RES/64/293 | paragraph 3"],
    ["в подпункте с) пункта 2 постановляющей части резолюции 1373 (2001)", "ru | S/RES/1373 (2001) | paragraph 2(c)"],
    ["在第1373(2001)号决议第3段(a)和(b)分段中", "zh | S/RES/1373 (2001) | paragraph 3(a) | paragraph 3(b)"],
  ])("%s", (text, cited) => {
    expect(citedIn(text)).toEqual([cited]);
  });
});

describe("articles in a list, each with its own paragraphs", () => {
  const charter = "Charter of the United Nations art.";
  test.each([
    ["en vertu des articles 2, paragraphe 4, et 51 de la Charte des Nations Unies", "fr"],
    ["en virtud del Artículo 2, párrafo 4, y del Artículo 51 de la Carta de las Naciones Unidas", "es"],
    ["в соответствии с пунктом 4 статьи 2 и статьей 51 Устава Организации Объединенных Наций", "ru"],
    ["根据《联合国宪章》第二条第四项和第五十一条", "zh"],
    ["بموجب الفقرة 4 من المادة 2 والمادة 51 من ميثاق الأمم المتحدة", "ar"],
    ["gemäß Artikel 2 Absatz 4 und Artikel 51 der Charta der Vereinten Nationen", "de"],
  ])("%s", (text, language) => {
    expect(citedIn(text)).toEqual([
      `${language} | ${charter} 2, para. 4 | article 2 | paragraph 4`,
      `${language} | ${charter} 51 | article 51`,
    ]);
  });
});

describe("additions to a symbol, with the language's word for a range", () => {
  test.each(["A/64/7 et Add.1 à 3", "A/64/7 y Add.1 a 3", "A/64/7和Add.1至3", "A/64/7 و Add.1 إلى 3"])("%s", (text) => {
    expect(citedIn(text).map((one) => one.split(" | ")[1])).toEqual([
      "A/64/7",
      "A/64/7/Add.1",
      "A/64/7/Add.2",
      "A/64/7/Add.3",
    ]);
  });
});

describe("lists whose keyword stands far behind, or nowhere", () => {
  test.each([
    [
      "回顾其2016年11月21日第71/19号和2018年11月26日第73/11号关于联合国同国际刑警组织的合作的决议",
      ["zh | A/RES/71/19 | 2016-11-21", "zh | A/RES/73/11 | 2018-11-26"],
    ],
    [
      "回顾其关于《集束弹药公约》的2008年12月2日第63/71号和关于《公约》执行情况的2015年12月7日第70/54号决议",
      ["zh | A/RES/63/71 | 2008-12-02", "zh | A/RES/70/54 | 2015-12-07"],
    ],
    [
      "请秘书长执行大会第59/296、60/266和76/274的相关规定",
      ["zh | A/RES/59/296", "zh | A/RES/60/266", "zh | A/RES/76/274"],
    ],
  ])("%s", (text, cited) => {
    expect(citedIn(text)).toEqual(cited);
  });
});

test("the resolution behind the chapter of a report is that of the body that reports", () => {
  const [, second] = citedIn("见《大会正式记录，第六十九届会议，补编第53号》(A/69/53)，第四章，A节，第26/9号决议。");
  expect(second).toBe("zh | A/HRC/RES/26/9");
});

describe("Arabic: a body before another word, and two joined in writing", () => {
  test.each([
    ["قرارات الجمعية العامة ومجلس الأمن 60/180 و 1645 (2005)", ["ar | A/RES/60/180", "ar | S/RES/1645 (2005)"]],
    ["قرارات الجمعية العامة ذات الصلة، ولا سيما القرارات 65/1 و 66/288", ["ar | A/RES/65/1", "ar | A/RES/66/288"]],
    ["قراري الجمعية العامة دإط-10/15 المؤرخ 20 تموز/يوليه 2004", ["ar | A/RES/ES-10/15 | 2004-07-20"]],
    ["وكذلك قراري المجلس الاقتصادي والاجتماعي 2019/19 و 2019/20", ["ar | E/RES/2019/19", "ar | E/RES/2019/20"]],
    ["بما في ذلك قرار الجمعية العامة 73/177", ["ar | A/RES/73/177"]],
  ])("%s", (text, cited) => {
    expect(citedIn(text)).toEqual(cited);
  });
});

test("a comma between the body and its numbers", () => {
  expect(citedIn("las resoluciones del Consejo de Derechos Humanos, 34/24, de 24 de marzo de 2017, y 40/20")).toEqual([
    "es | A/HRC/RES/34/24 | 2017-03-24",
    "es | A/HRC/RES/40/20",
  ]);
});

test("the year behind the title of a collection is no number", () => {
  expect(citedIn("voir Résolutions et décisions du Conseil de sécurité, 1996 (S/INF/52).")).toEqual(["fr | S/INF/52"]);
  expect(citedIn("véase Resoluciones y decisiones del Consejo de Seguridad, 1996 (S/INF/52).")).toEqual([
    "es | S/INF/52",
  ]);
});

describe("passages too short for plain words", () => {
  test.each([
    ["l'article 19 de la Charte", ["fr | Charter of the United Nations art. 19 | article 19"]],
    ["Voir A/64/7, par. 5, et S/2010/300, par. 3.", ["fr | A/64/7 | paragraph 5", "fr | S/2010/300 | paragraph 3"]],
    ["пункт 12 этой же резолюции", ["ru |  | paragraph 12"]],
    ["第七十届会议临时议程项目69(b)", ["zh | agenda item 69 (b)"]],
  ])("%s", (text, cited) => {
    expect(citedIn(text)).toEqual(cited);
  });
});

describe("the symbol in parentheses stands beside the act, and a place behind it is that of the act", () => {
  test.each([
    ["大会第69/313号决议 (A/RES/69/313)，附件", ["zh | A/RES/69/313 | annex ", "zh | A/RES/69/313"]],
    ["القرار 69/313 (A/RES/69/313)، المرفق", ["ar | A/RES/69/313 | annex ", "ar | A/RES/69/313"]],
  ])("%s", (text, cited) => {
    expect(citedIn(text)).toEqual(cited);
  });
});

test("a first capital typed on a Latin keyboard", () => {
  const head =
    "Генеральная Ассамблея\n\nDistr.: General\n20 November 2020\n\nCемьдесят пятая сессия\n\nПункт 93 повестки дня\n";
  expect(parse({ text: head, skip: [] }).masthead?.session).toBe(75);
});

test("a letter of an article behind a blank, and a range with a word before it", () => {
  expect(citedIn("ссылаясь на статью 73 е Устава и на резолюцию 64/293")).toEqual([
    "ru | Charter of the United Nations art. 73 (e) | article 73",
    "ru | A/RES/64/293",
  ]);
  expect(citedIn("وإذ تشير إلى الفقرات من 5 إلى 8 من القرار 64/293")).toEqual(["ar | A/RES/64/293 | paragraph 5"]);
});

describe("dates in turn behind a list", () => {
  const numbers = ["46/182", "58/114", "64/293"];
  const dates = ["1991-12-19", "2003-12-17", "2010-07-30"];
  test.each([
    ["les résolutions 46/182, 58/114 et 64/293, des 19 décembre 1991, 17 décembre 2003 et 30 juillet 2010,", "fr"],
    [
      "las resoluciones 46/182, 58/114 y 64/293, de 19 de diciembre de 1991, 17 de diciembre de 2003 y 30 de julio de 2010,",
      "es",
    ],
    ["в резолюциях 46/182, 58/114 и 64/293 от 19 декабря 1991 года, 17 декабря 2003 года и 30 июля 2010 года", "ru"],
    [
      "die Resolutionen 46/182, 58/114 und 64/293 vom 19. Dezember 1991, 17. Dezember 2003 und 30. Juli 2010 und die Texte",
      "de",
    ],
  ])("%s", (text, language) => {
    expect(citedIn(text)).toEqual(numbers.map((number, i) => `${language} | A/RES/${number} | ${dates[i]}`));
  });
});

describe("who adopted it, and on which day", () => {
  test.each([
    ["la résolution 1325 (2000), adoptée par le Conseil de sécurité le 31 octobre 2000, et la suite des textes", "fr"],
    ["la resolución 1325 (2000), aprobada por el Consejo de Seguridad el 31 de octubre de 2000, y los textos", "es"],
    ["резолюции 1325 (2000), принятой Советом Безопасности 31 октября 2000 года", "ru"],
  ])("%s", (text, language) => {
    expect(citedIn(text)).toEqual([`${language} | S/RES/1325 (2000) | 2000-10-31`]);
  });
});

describe("a subparagraph of a paragraph of an article", () => {
  test.each([
    ["à l’alinéa b) du paragraphe 2 de l’article 13 de la Convention relative aux droits de l’enfant", "fr"],
    ["el apartado b) del párrafo 2 del artículo 13 de la Convención sobre los Derechos del Niño", "es"],
    ["с подпунктом b) пункта 2 статьи 13 Конвенции о правах ребенка", "ru"],
    ["依照《儿童权利公约》第十三条第二款(乙)项", "zh"],
    ["nach Artikel 13 Absatz 2 Buchstabe b des Übereinkommens über die Rechte des Kindes", "de"],
    ["وفقا للفقرة الفرعية (ب) من الفقرة 2 من المادة 13 من اتفاقية حقوق الطفل", "ar"],
  ])("%s", (text, language) => {
    expect(citedIn(text)).toEqual([
      `${language} | Convention on the Rights of the Child art. 13, para. 2 (b) | article 13 | paragraph 2(b)`,
    ]);
  });
});

describe("a chapter beside articles", () => {
  const [article, charter] = ["article 55", "Charter of the United Nations art."];
  test.each([
    ["les Articles 55 et 56 et le Chapitre VII de la Charte des Nations Unies", "fr"],
    ["los Artículos 55 y 56 y el Capítulo VII de la Carta de las Naciones Unidas", "es"],
    ["статьи 55 и 56 и глава VII Устава Организации Объединенных Наций", "ru"],
  ])("%s", (text, language) => {
    expect(citedIn(text)).toEqual([
      `${language} | ${charter} 55 | ${article}`,
      `${language} | ${charter} 56 | article 56`,
    ]);
  });
});

describe("names that only begin like that of the Charter", () => {
  test.each([
    "l’article 25 de la Charte africaine des droits de l’homme et l’article 112 de la Charte de l’Organisation",
    "el artículo 25 de la Carta Africana y el artículo 112 de la Carta de la Organización de los Estados Americanos",
    "статьи 112 Устава Организации американских государств и статьи 25 Устава Лиги арабских государств",
    "المادة 25 من الميثاق الأفريقي لحقوق الإنسان والشعوب",
    "《非洲人权和民族权宪章》第二十五条",
    "l’article 60 de la Convention de Vienne sur le droit des traités dans le texte",
  ])("%s", (text) => {
    expect(citedIn(text)).toEqual([]);
  });
});

describe("rules of procedure", () => {
  test.each([
    ["l’article 37 du Règlement intérieur provisoire du Conseil de sécurité", "fr"],
    ["el artículo 37 del reglamento provisional del Consejo de Seguridad", "es"],
    ["с правилом 37 временных правил процедуры Совета Безопасности", "ru"],
    ["根据安全理事会暂行议事规则第37条", "zh"],
    ["وفقا للمادة 37 من النظام الداخلي المؤقت لمجلس الأمن", "ar"],
  ])("%s", (text, language) => {
    expect(citedIn(text)).toEqual([
      `${language} | Provisional rules of procedure of the Security Council rule 37 | article 37`,
    ]);
  });
});

describe("capitals within a name, and the United Nations behind it", () => {
  test.each([
    ["la Résolution 64/293 de l'Assemblée Générale des Nations Unies du 30 juillet 2010", "fr"],
    ["la resolución N.º 64/293 de la Asamblea general de las Naciones Unidas de 30 de julio de 2010", "es"],
    ["резолюция № 64/293 Генеральной ассамблеи ООН от 30 июля 2010 г.", "ru"],
  ])("%s", (text, language) => {
    expect(citedIn(text)).toEqual([`${language} | A/RES/64/293 | 2010-07-30`]);
  });
});

test("Chinese numerals", () => {
  expect(citedIn("大会一九七〇年十月二十四日第二六二五(二十五)号决议和安全理事会第二四二(一九六七)号决议")).toEqual([
    "zh | A/RES/2625 (XXV) | 1970-10-24",
    "zh | S/RES/242 (1967)",
  ]);
  expect(citedIn("大会第一㈠号决议")).toEqual(["zh | A/RES/1 (I)"]);
  expect(citedIn("《联合国宪章》第一百零三条")).toEqual(["zh | Charter of the United Nations art. 103 | article 103"]);
});

test("a comma and a preposition behind a place do not take it away", () => {
  expect(citedIn("la resolución 60/251, párr. 5 e), en el texto de la Asamblea General")).toEqual([
    "es | A/RES/60/251 | paragraph 5(e)",
  ]);
});

describe("a list that goes on with the acts of another body", () => {
  test.each([
    [
      "la résolution 1325 (2000) du Conseil de sécurité ainsi que celle de l’Assemblée générale 71/243 du 21 décembre 2016,",
      ["fr | S/RES/1325 (2000)", "fr | A/RES/71/243 | 2016-12-21"],
    ],
    [
      "las resoluciones del Consejo de Seguridad 1373 (2001), y las de la Asamblea General 60/288, de 8 de septiembre de 2006, y 72/284,",
      ["es | S/RES/1373 (2001)", "es | A/RES/60/288 | 2006-09-08", "es | A/RES/72/284"],
    ],
    [
      "резолюции Совета Безопасности 1325 (2000) и Генеральной Ассамблеи 60/288 от 8 сентября 2006 года",
      ["ru | S/RES/1325 (2000)", "ru | A/RES/60/288 | 2006-09-08"],
    ],
  ])("%s", (text, cited) => {
    expect(citedIn(text)).toEqual(cited);
  });
});

describe("the date before the symbol of a statement", () => {
  test.each([
    ["la déclaration de son président en date du 31 octobre 2012 (S/PRST/2012/23) et la suite des textes", "fr"],
    ["la declaración de su Presidencia de 31 de octubre de 2012 (S/PRST/2012/23) y los textos", "es"],
    ["заявление своего Председателя от 31 октября 2012 года (S/PRST/2012/23)", "ru"],
    ["بيان رئيس مجلس الأمن المؤرخ 31 تشرين الأول/أكتوبر 2012 (S/PRST/2012/23)", "ar"],
  ])("%s", (text, language) => {
    expect(citedIn(text)).toEqual([`${language} | S/PRST/2012/23 | 2012-10-31`]);
  });
});

describe("general comments, by their year or their committee", () => {
  test.each([
    ["le Comité des droits de l’enfant, dans son observation générale no 14 (2013) sur le droit de l’enfant,", "fr"],
    ["en la observación general núm. 14 del Comité de los Derechos del Niño sobre los derechos", "es"],
    ["Комитет по правам ребенка в своем замечании общего порядка № 14 (2013)", "ru"],
    ["儿童权利委员会在第14(2013)号一般性意见中指出", "zh"],
    ["كما أشارت لجنة حقوق الطفل في تعليقها العام رقم 14 (2013)", "ar"],
    ["der Ausschuss für die Rechte des Kindes in seiner Allgemeinen Bemerkung Nr. 14 (2013) und die", "de"],
  ])("%s", (text, language) => {
    expect(citedIn(text)).toEqual([`${language} | CRC/C/GC/14`]);
  });
  test.each(["des observations générales 3 fois dans le texte des États", "第9号一般性意见"])("%s", (text) => {
    expect(citedIn(text)).toEqual([]);
  });
});

test("an Arabic date behind the word that it was issued", () => {
  expect(citedIn("قرار مجلس الأمن 2334 (2016) الصادر بتاريخ 23 كانون الأول/ديسمبر 2016")).toEqual([
    "ar | S/RES/2334 (2016) | 2016-12-23",
  ]);
});

describe("meetings of the Security Council and of the General Assembly", () => {
  test.each([
    [
      "À sa 7317e séance, le 20 novembre 2014, le Conseil de sécurité a examiné sa résolution",
      "fr | S/PV.7317 | 2014-11-20",
    ],
    [
      "À sa 52e séance plénière, le 18 novembre 2014, l’Assemblée générale a examiné sa résolution",
      "fr | A/69/PV.52 | 2014-11-18",
    ],
    [
      "En su 7317ª sesión, el 20 de noviembre de 2014, el Consejo de Seguridad examinó su resolución",
      "es | S/PV.7317 | 2014-11-20",
    ],
    ["На своем 7317-м заседании 20 ноября 2014 года Совет Безопасности", "ru | S/PV.7317 | 2014-11-20"],
    ["2014年11月20日，安全理事会在第7317次会议上", "zh | S/PV.7317"],
    ["نظر مجلس الأمن في هذا البند في جلسته 7317، في 20 تشرين الثاني/نوفمبر 2014", "ar | S/PV.7317 | 2014-11-20"],
    ["Der Sicherheitsrat behandelte die Frage auf seiner 7317. Sitzung", "de | S/PV.7317"],
  ])("%s", (text, expected) => {
    expect(citedIn(text)).toEqual([expected]);
  });
});

describe("adopted unanimously", () => {
  test.each([
    ["la résolution 2185 (2014), adoptée à l’unanimité le 20 novembre 2014, et les textes", "fr"],
    ["la resolución 2185 (2014), aprobada por unanimidad el 20 de noviembre de 2014, y los textos", "es"],
    ["резолюция 2185 (2014), принятая единогласно 20 ноября 2014 года", "ru"],
    ["安理会2014年11月20日一致通过的第2185(2014)号决议", "zh"],
    ["القرار 2185 (2014) الذي اتخذه المجلس بالإجماع في 20 تشرين الثاني/نوفمبر 2014", "ar"],
    ["die Resolution 2185 (2014), einstimmig verabschiedet am 20. November 2014, und die Resolutionen", "de"],
  ])("%s", (text, language) => {
    expect(citedIn(text)).toEqual([`${language} | S/RES/2185 (2014) | 2014-11-20`]);
  });
});

describe("general comments with their places, and behind other texts", () => {
  const second = "paragraph 10 | paragraph 12";
  test.each([
    [
      "Voir les paragraphes 10 et 12 de l’observation générale no 24 (2019) sur les droits",
      `fr | CRC/C/GC/24 | ${second}`,
    ],
    ["Voir l’observation générale no 24 (2019), par. 10 et 12, sur les droits", `fr | CRC/C/GC/24 | ${second}`],
    ["关于少年司法系统中的儿童权利问题的第24号一般性意见(2019年)第10和12段", `zh | CRC/C/GC/24 | ${second}`],
  ])("%s", (text, expected) => {
    expect(citedIn(text)).toEqual([expected]);
  });

  test.each([
    ["les observations générales nos 4 (2016) et 6 (2018) du Comité des droits des personnes handicapées", "fr"],
    [
      "le Comité des droits des personnes handicapées, dans ses observations générales no 4 (2016) sur le droit à l’éducation et no 6 (2018) sur l’égalité",
      "fr",
    ],
    [
      "las observaciones generales núm. 4 (2016), relativa al derecho a la educación, y núm. 6 (2018), sobre la igualdad, del Comité sobre los Derechos de las Personas con Discapacidad",
      "es",
    ],
    ["التعليقين العامين رقم 4 (2016) ورقم 6 (2018) للجنة المعنية بحقوق الأشخاص ذوي الإعاقة", "ar"],
    [
      "dans les observations générales no 4 (2016) (droit à l’éducation)¹⁴ et no 6 (2018) (égalité) du Comité des droits des personnes handicapées",
      "fr",
    ],
    ["Комитет по правам инвалидов в замечаниях общего порядка № 4 (2016) о праве на образование и № 6 (2018)", "ru"],
  ])("a list: %s", (text, language) => {
    expect(citedIn(text)).toEqual([`${language} | CRPD/C/GC/4`, `${language} | CRPD/C/GC/6`]);
  });

  test.each([
    [
      "l’observation générale no 6 (2018) sur l’égalité, et la Convention no 169 (1989) de l’Organisation",
      ["CRPD/C/GC/6"],
    ],
    ["l’observation générale no 6 (2018), et 7 autres textes des organes de l’Organisation", ["CRPD/C/GC/6"]],
  ])("no list: %s", (text, expected) => {
    const committee = "le Comité des droits des personnes handicapées, dans ";
    expect(citedIn(committee + text)).toEqual(expected.map((target) => `fr | ${target}`));
  });

  test("a list of resolutions does not go on with the number of a comment", () => {
    const text =
      "Rappelant les résolutions 1325 (2000) et 2242 (2015), et l’observation générale no 24 (2019), et les textes";
    expect(citedIn(text)).toEqual(["fr | S/RES/1325 (2000)", "fr | S/RES/2242 (2015)", "fr | CRC/C/GC/24"]);
  });
});

test.each([
  // the comma is missing
  [
    "Rappelant les résolutions 2504 (2020) 2533 (2020) et 2585 (2021), et les textes",
    ["S/RES/2504 (2020)", "S/RES/2533 (2020)", "S/RES/2585 (2021)"],
  ],
  ["Rappelant l’Article 2 7) de la Charte et les textes", ["Charter of the United Nations art. 2 (7) | article 2"]],
  [
    "nach Ziffer 8 Buchstaben c und d der Resolution 1267 (1999) und den Texten",
    ["S/RES/1267 (1999) | paragraph 8(c) | paragraph 8(d)"],
  ],
  [
    "gemäß Regel 37 der vorläufigen Geschäftsordnung des Sicherheitsrats und den Texten",
    ["Provisional rules of procedure of the Security Council rule 37 | article 37"],
  ],
  ["في الفقرة 12 (ب) ’1‘ من قرار الجمعية العامة 73/203", ["A/RES/73/203 | paragraph 12(b) (i)"]],
])("%s", (text, expected) => {
  expect(citedIn(text).map((one) => one.replace(/^.. \| /, ""))).toEqual(expected);
});

describe("statements in a list, each behind its date", () => {
  test.each([
    "les déclarations de son président du 31 octobre 2012 (S/PRST/2012/23) et du 12 février 2013 (S/PRST/2013/2), et ses résolutions",
    "las declaraciones de su Presidencia de 31 de octubre de 2012 (S/PRST/2012/23) y 12 de febrero de 2013 (S/PRST/2013/2), y sus resoluciones",
    "заявления своего Председателя от 31 октября 2012 года (S/PRST/2012/23) и 12 февраля 2013 года (S/PRST/2013/2)",
    "回顾其主席2012年10月31日(S/PRST/2012/23)和2013年2月12日(S/PRST/2013/2)主席声明",
    "بيانات رئيسه المؤرخة 31 تشرين الأول/أكتوبر 2012 (S/PRST/2012/23) و 12 شباط/فبراير 2013 (S/PRST/2013/2)",
    "die Erklärungen seiner Präsidentschaft vom 31. Oktober 2012 (S/PRST/2012/23) und 12. Februar 2013 (S/PRST/2013/2) und die Resolutionen",
  ])("%s", (text) => {
    expect(citedIn(text).map((one) => one.replace(/^.. \| /, ""))).toEqual([
      "S/PRST/2012/23 | 2012-10-31",
      "S/PRST/2013/2 | 2013-02-12",
    ]);
  });
});
