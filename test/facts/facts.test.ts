import { describe, expect, test } from "vitest";
import { buildIndex } from "../../scripts/registry.ts";
import { registryFrom } from "../../src/registry/index/open.ts";

/** Facts read in the documents and lists by eye; they must come out of the built registry. */
const bytes = buildIndex("registry");
const registry = registryFrom({ size: bytes.length, read: (start, end) => bytes.subarray(start, end) });

const entry = (name: string) => {
  const found = registry.find(name);
  return { title: found?.title?.value, date: found?.date?.value, paragraphs: found?.paragraphs?.value };
};

test("A/RES/64/293 was adopted on 30 July 2010; 12 August is its distribution", () => {
  expect(entry("A/RES/64/293")).toEqual({
    title: "United Nations Global Plan of Action to Combat Trafficking in Persons",
    date: "2010-07-30",
    paragraphs: 7,
  });
});

describe("acts: title and date of adoption", () => {
  test.each([
    [
      "CTOC/COP decision 1/5",
      "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime",
      "2004-07-07",
    ],
    ["CTOC/COP decision 2/6", "Technical assistance activities", undefined],
    [
      "CTOC/COP decision 3/4",
      "Recommendations of the open-ended interim working group of government experts on technical assistance",
      undefined,
    ],
    ["CTOC/COP decision 4/4", "Trafficking in human beings", "2008-10-17"],
    ["CTOC/COP decision 4/8", undefined, undefined],
    [
      "CTOC/COP resolution 5/2",
      "Implementation of the Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime",
      undefined,
    ],
    ["CTOC/COP resolution 5/7", "Combating transnational organized crime against cultural property", "2010-10-22"],
    [
      "CTOC/COP resolution 9/1",
      "Establishment of the Mechanism for the Review of the Implementation of the United Nations Convention against Transnational Organized Crime and the Protocols thereto",
      undefined,
    ],
    ["CAC/COSP resolution 3/1", "Review mechanism", "2009-11-13"],
    ["CAC/COSP resolution 7/8", "Corruption in sport", "2017-11-10"],
    [
      "CAC/COSP decision 3/1",
      "Venues for the fourth and fifth sessions of the Conference of the States Parties to the United Nations Convention against Corruption",
      undefined,
    ],
    ["E/CN.7 resolution 54/7", "Paris Pact initiative", undefined],
    [
      "E/CN.15 resolution 25/1",
      "Preventing and combating trafficking in human organs and trafficking in persons for the purpose of organ removal",
      "2016-05-27",
    ],
    ["A/RES/79/1", "The Pact for the Future", "2024-09-22"],
    ["A/RES/60/1", "2005 World Summit Outcome", "2005-09-16"],
    ["A/RES/73/161", "World Braille Day", "2018-12-17"],
    [
      "A/RES/2625 (XXV)",
      "Declaration on Principles of International Law concerning Friendly Relations and Cooperation among States in accordance with the Charter of the United Nations",
      "1970-10-24",
    ],
    ["A/HRC/RES/16/1", "United Nations Declaration on Human Rights Education and Training", "2011-03-23"],
    ["E/RES/1992/1", "Establishment of the Commission on Crime Prevention and Criminal Justice", "1992-02-06"],
    ["A/RES/70/305", "Revitalization of the work of the General Assembly", "2016-09-13"],
  ])("%s", (name, title, date) => {
    expect(entry(name)).toMatchObject({ title, date });
  });

  test("the Security Council gives no titles, and resolution 1325 is of 31 October 2000", () => {
    expect(entry("S/RES/1325 (2000)")).toEqual({ title: undefined, date: "2000-10-31", paragraphs: 18 });
  });

  test("decision 4/4 is published in the report of the fourth session", () => {
    expect(registry.find("CTOC/COP decision 4/4")?.publishedIn?.value).toBe("CTOC/COP/2008/19, chap. I");
  });

  test("adopted texts that were listed as documents are acts, under the name in print", () => {
    expect(entry("UNEP/EA.5/Res.14").date).toBe("2022-03-02");
    expect(entry("A/HRC/RES/37/8").title).toBe("Human rights and the environment");
    expect(entry("CAC/COSP resolution 9/2").date).toBe("2021-12-17");
  });

  test("no act carries the title of another body's act of the same number", () => {
    expect(entry("A/RES/52/20").title).toBeUndefined();
    expect(entry("A/RES/47/5")).toMatchObject({ title: undefined, date: "1992-10-16" });
    expect(registry.find("E/RES/682 (XXXV)")).toBeUndefined();
    expect(registry.find("A/RES/304 (XI)")).toBeUndefined();
    expect(registry.find("A/RES/39/412")).toBeUndefined();
    expect(registry.find("E/DEC/2014/17")).toBeUndefined();
  });
});

describe("documents", () => {
  test.each([
    ["CTOC/COP/WG.4/2009/1", "Provisional agenda and annotations", "2009-03-05"],
    [
      "CTOC/COP/WG.4/2010/6",
      "Report on the meeting of the Working Group on Trafficking in Persons held in Vienna from 27 to 29 January 2010",
      "2010-02-17",
    ],
    ["CTOC/COP/2014/1", "Provisional agenda", undefined],
    ["A/80/1", "Report of the Secretary-General on the work of the Organization", undefined],
    ["A/33/20", "Report of the Committee on the Peaceful Uses of Outer Space", undefined],
    ["A/33/17", undefined, undefined],
    ["CTOC/COP/WG.4/2010/7", undefined, undefined],
  ])("%s", (name, title, date) => {
    expect(registry.find(name)).toBeDefined();
    expect(entry(name)).toMatchObject({ title, date });
  });

  test("both symbols of a joint document are known", () => {
    expect(registry.find("E/CN.7/2019/CRP.13")?.title?.value).toBe(registry.find("E/CN.15/2019/CRP.9")?.title?.value);
    expect(registry.find("E/CN.7/2019/CRP.13")?.date?.value).toBe("2019-11-29");
  });
});

describe("sessions, meetings and numbers", () => {
  test.each([
    ["CTOC/COP", 2, { from: "2005-10-10", to: "2005-10-21", place: "Vienna" }],
    ["CAC/COSP", 6, { from: "2015-11-02", to: "2015-11-06", place: "St. Petersburg" }],
    ["A/HRC", "S-17", { from: "2011-08-22", to: "2011-08-23" }],
    ["FCCC/CP", 6, { from: "2000-11-13", to: "2001-07-27", place: "The Hague and Bonn" }],
    ["CBD/COP", 15, { from: "2021-10-11", to: "2022-12-19", place: "Kunming and Montreal" }],
    ["E/CN.15", 22, { from: "2013-04-22", to: "2013-04-26" }],
    ["A", 64, { window: { from: "2009-09-15", to: "2010-09-14" } }],
    ["A", "XXX", { window: { from: "1975-09-16", to: "1976-09-21" } }],
    ["A", "S-31", { window: { from: "2020-07-10", to: "2020-12-04" } }],
    ["A", "ES-11", { window: { from: "2022-02-28" } }],
  ])("%s %s", (body, session, expected) => {
    expect(registry.session(body, session)).toMatchObject(expected);
  });

  test("the first meeting of the working group on trafficking in persons", () => {
    const meeting = registry.meetings.find((each) => each.body === "CTOC/COP/WG.4" && each.number === 1);
    expect(meeting).toMatchObject({ from: "2009-04-14", to: "2009-04-15", report: "CTOC/COP/WG.4/2009/2" });
  });

  test.each([
    [1325, 2000],
    [132, 1959],
    [2260, 2016],
    [2336, 2016],
    [2767, 2024],
  ])("Security Council resolution %i is of %i", (number, year) => {
    expect(registry.councilYear(number)?.year).toBe(year);
  });

  test("2812 and later are of a year whose numbers aren't closed", () => {
    expect(registry.councilYear(2812)).toBeUndefined();
  });

  test("early numbers of the General Assembly", () => {
    expect(registry.legacyRange("XVII")).toMatchObject({ first: 1748, last: 1871 });
    expect(registry.legacyRange("S-VI")).toMatchObject({ first: 3200, last: 3202 });
    expect(registry.legacyRange("XXXI")).toBeUndefined();
  });
});

describe("instruments", () => {
  test.each([
    ["the Organized Crime Convention", 41, "A/RES/55/25", "2000-11-15"],
    ["Firearms Protocol", 21, "A/RES/55/255", "2001-05-31"],
    ["UNCAC", 71, "A/RES/58/4", "2003-10-31"],
    ["Charter of the United Nations", 111, undefined, undefined],
    ["Convention on the Rights of the Child", 54, "A/RES/44/25", "1989-11-20"],
    ["the Covenant on Civil and Political Rights", 53, "A/RES/2200 (XXI) A", "1966-12-16"],
    ["UNCLOS", 320, undefined, undefined],
  ])("%s has %i articles", (name, highest, adoptedBy, adopted) => {
    expect(registry.instrument(name)).toMatchObject({
      unit: "article",
      highest,
      ...(adoptedBy ? { adoptedBy } : {}),
      ...(adopted ? { adopted } : {}),
    });
  });

  test("the paragraphs of articles, where they were counted", () => {
    const paragraphs = registry.instrument("Organized Crime Convention")?.paragraphs;
    expect([paragraphs?.[16], paragraphs?.[32], paragraphs?.[19]]).toEqual([17, 5, undefined]);
    expect(registry.instrument("UNCAC")?.paragraphs?.[44]).toBe(18);
    expect(registry.instrument("Trafficking in Persons Protocol")?.paragraphs?.[9]).toBe(5);
    expect(registry.instrument("UNCLOS")?.paragraphs).toBeUndefined();
  });

  test("the rules of procedure of the Conference number an unknown total", () => {
    const rules = registry.instrument("rules of procedure", "CTOC/COP");
    expect(rules).toMatchObject({ unit: "rule", adoptedBy: "CTOC/COP decision 1/1" });
    expect(rules?.highest).toBeUndefined();
  });
});

test("sessions of the Human Rights Council to the sixty-first and S-39", () => {
  expect(registry.session("A/HRC", 61)).toMatchObject({ from: "2026-02-23", to: "2026-03-31", place: "Geneva" });
  expect(registry.session("A/HRC", "S-39")).toMatchObject({ from: "2026-01-23", to: "2026-01-23" });
  expect(registry.find("A/HRC/PRST/2007/7")).toBeUndefined();
});

test("resolution 1474 (ES-IV) is of the night after the last day of its session", () => {
  expect(entry("A/RES/1474 (ES-IV)").date).toBe("1960-09-20");
});

describe("instruments: number of articles or rules", () => {
  test.each([
    ["UDHR", 30, "article"],
    ["ICCPR", 53, "article"],
    ["ICESCR", 31, "article"],
    ["CEDAW", 30, "article"],
    ["CAT", 33, "article"],
    ["CRC", 54, "article"],
    ["CRPD", 50, "article"],
    ["ICERD", 25, "article"],
    ["CMW", 93, "article"],
    ["CED", 45, "article"],
    ["Rome Statute", 128, "article"],
    ["UNFCCC", 26, "article"],
    ["Kyoto Protocol", 28, "article"],
    ["Paris Agreement", 29, "article"],
    ["CBD", 42, "article"],
    ["UNCLOS", 320, "article"],
    ["VCLT", 85, "article"],
    ["Refugee Convention", 46, "article"],
    ["First Geneva Convention", 64, "article"],
    ["the Fourth Geneva Convention", 159, "article"],
    ["Additional Protocol I", 102, "article"],
    ["Genocide Convention", 19, "article"],
    ["Arms Trade Treaty", 28, "article"],
    ["UNDRIP", 46, "article"],
    ["Nelson Mandela Rules", 122, "rule"],
    ["Bangkok Rules", 70, "rule"],
  ])("%s: %i %ss", (name, highest, unit) => {
    expect(registry.instrument(name)).toMatchObject({ highest, unit });
  });
});
