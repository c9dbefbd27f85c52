// Sessions, meetings and weekdays, as the grammar reads them.
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import type { Sitting } from "../../src/types/citation.ts";
import type { Span } from "../../src/types/source.ts";

const read = (text: string) => parse({ text, skip: [] });

/** `unit label, part | words of the body | place | days`, empty ends left out */
const sittings = (text: string): string[] => read(text).sittings.map((one) => line(one, text));

function line({ unit, label = "", part, of, place, held }: Sitting, text: string): string {
  const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end).replace(/\s+/g, " ") : "");
  if (place) expect(words(place)).toBe(place.place.replace(/\s+/g, " "));
  const days = held ? (held.from === held.to ? held.from : `${held.from} to ${held.to}`) : "";
  const name = [unit, label, part ? "(part)" : ""].filter(Boolean).join(" ");
  return [name, words(of), place?.place ?? "", days].join(" | ").replace(/(?: \| )+$/, "");
}

describe("a session or meeting, when and where", () => {
  test.each([
    [
      "its fifth session, held in Vienna from 18 to 22 October 2010",
      "session 5 |  | Vienna | 2010-10-18 to 2010-10-22",
    ],
    [
      "the fourth session of the Conference, held in Vienna, Austria, from 8 to 17 October 2008",
      "session 4 | Conference | Vienna | 2008-10-08 to 2008-10-17",
    ],
    [
      "the fifth session of the Conference of the Parties (Vienna, 18–22 October 2010)",
      "session 5 | Conference of the Parties | Vienna | 2010-10-18 to 2010-10-22",
    ],
    ["held its fifth meeting from 6 to 8 November 2013", "meeting 5 |  |  | 2013-11-06 to 2013-11-08"],
    [
      "at its third meeting, held in Vienna on 9 and 10 October 2011",
      "meeting 3 |  | Vienna | 2011-10-09 to 2011-10-10",
    ],
    [
      "its 21st session, which was held from 29 September to 3 October 2008 in Sharm el-Sheikh, Egypt",
      "session 21 |  | Sharm el-Sheikh | 2008-09-29 to 2008-10-03",
    ],
    ["its ninth session, held from 28 November–2 December 2011", "session 9 |  |  | 2011-11-28 to 2011-12-02"],
    ["its ninth session, from 28 December to 3 January 2011", "session 9 |  |  | 2010-12-28 to 2011-01-03"],
    ["its twenty-\nfirst session, in October 2010", "session 21 |  |  | 2010-10"],
    ["its sixty-fourth session, in 2009", "session 64 |  |  | 2009"],
    [
      "its thirty-second special session, held at United Nations Headquarters from 2 to 4 June 2021",
      "session S-32 |  | United Nations Headquarters | 2021-06-02 to 2021-06-04",
    ],
    ["its tenth emergency special session, held on 24 April 1997", "session ES-10 |  |  | 1997-04-24"],
    ["its resumed fifth session, held in Nairobi", "session 5 (part) |  | Nairobi"],
    [
      "its second session, held from 18 September to 6 October 2006 and from 27 to 29 November 2006",
      "session 2 (part) |  |  | 2006-09-18 to 2006-10-06",
      "session 2 (part) |  |  | 2006-11-27 to 2006-11-29",
    ],
    ["its sixth meeting, held on Monday, 7 March 2011", "meeting 6 |  |  | 2011-03-07"],
    ["the Group met from 10 to 12 October 2011", "meeting |  |  | 2011-10-10 to 2011-10-12"],
    [
      "the meeting of the Working Group on Trafficking in Persons held in Vienna from 6 to 8 November 2013",
      "meeting | Working Group on Trafficking in Persons | Vienna | 2013-11-06 to 2013-11-08",
    ],
    [
      "the sixth session of the Environment Assembly in Nairobi from 26 February to 1 March 2024",
      "session 6 | Environment Assembly | Nairobi | 2024-02-26 to 2024-03-01",
    ],
  ])("%s", (text, ...expected) => {
    expect(sittings(text)).toEqual(expected);
  });

  test("as many sessions as days are a list", () => {
    const text =
      "The first, second and third sessions of this working group were held in Vienna, Austria from 14 to 15 April 2009, from 27 to 29 January 2010 and on 19 October 2010 respectively.";
    expect(sittings(text)).toEqual([
      "session 1 | this working group | Vienna | 2009-04-14 to 2009-04-15",
      "session 2 | this working group | Vienna | 2010-01-27 to 2010-01-29",
      "session 3 | this working group | Vienna | 2010-10-19",
    ]);
  });

  test("sessions whose days cannot be told apart have the place alone", () => {
    expect(sittings("its first and second sessions, held in Vienna in 2004")).toEqual([
      "session 1 |  | Vienna",
      "session 2 |  | Vienna",
    ]);
  });

  test.each([
    "at its sixty-fourth session the item",
    "at its sixty-fourth session, the General Assembly",
    "the report of the sixty-fourth session on the item of 2010",
    "the fifth sessions, held in 2010",
    "at its fifth session, held in closed meetings",
    "a session held in Vienna in 2010",
    "the fifth session of the Council and the sixth of the Board.",
    "the summit from 18 to 22 October 2010",
  ])("nothing is said of a session in %s", (text) => {
    expect(sittings(text)).toEqual([]);
  });

  test("they are no citations, and leave those around them alone", () => {
    const text = "decision 4/4, adopted at the fourth session, held in Vienna in 2008 (CTOC/COP/2008/19)";
    const { citations } = read(text);
    expect(citations.map((citation) => citation.text)).toEqual(["decision 4/4", "CTOC/COP/2008/19"]);
    expect(sittings(text)).toEqual(["session 4 |  | Vienna | 2008"]);
  });

  test("code in Markdown is not read", () => {
    const text = "`its fifth session, held in 2010`";
    expect(parse({ text, skip: [{ start: 0, end: text.length }] }).sittings).toEqual([]);
  });
});

describe("in a masthead", () => {
  const head = (lines: string) => `Conference of the Parties\n\nDistr.: General\n12 June 2014\n\n${lines}\n\nReport\n`;

  test.each([
    ["Seventh session\n\nVienna, 6–10 October 2014", "session 7 | 12 June 2014 | Vienna | 2014-10-06 to 2014-10-10"],
    [
      "Working Group on Trafficking in Persons\n\nVienna, 14 and 15 April 2009",
      "meeting | Working Group on Trafficking in Persons | Vienna | 2009-04-14 to 2009-04-15",
    ],
    [
      "Implementation Review Group\nSeventh session\nSt. Petersburg, Russian Federation, 3 November 2015",
      "session 7 | Implementation Review Group | St. Petersburg | 2015-11-03",
    ],
  ])("%j", (lines, expected) => {
    const text = head(lines);
    expect(sittings(text)).toEqual([expected]);
    expect(read(text).sittings[0]?.head).toBe(true);
  });

  test("without days there is none", () => {
    expect(sittings(head("Seventh session\n\nAgenda item 2"))).toEqual([]);
  });
});

describe("a day with its weekday", () => {
  test.each([
    ["on Tuesday, 14 April 2009, at 10 a.m.", 2, "2009-04-14"],
    ["on Wednesday,\n29 June 2011", 3, "2011-06-29"],
    ["Sunday 1 August 2010", 0, "2010-08-01"],
    ["Saturday, the 31st of July", undefined, undefined],
    ["on Friday, October 22, 2010", 5, "2010-10-22"],
    ["held on Monday, 7 March 2011 and", 1, "2011-03-07"],
    ["on Monday, at 10 a.m.", undefined, undefined],
    ["Holiday, 14 April 2009", undefined, undefined],
  ])("%s", (text, weekday, date) => {
    const [found] = read(text).weekdays;
    expect([found?.weekday, found?.date]).toEqual([weekday, date]);
    if (found) expect(text.slice(found.name.start, found.name.end)).toMatch(/^[A-Z][a-z]+day$/);
  });
});
