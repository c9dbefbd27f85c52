// What looks like a citation and is none.
import { describe, expect, test } from "vitest";
import { cited } from "./cited.ts";

const nothing = [
  "people living with HIV/AIDS and other diseases",
  "men and/or women",
  "the M/V Saiga, and the S/S Wimbledon",
  "N/A",
  "ISO/IEC 27001, ISO/IEC 27001/2013",
  "the A/H1N1 influenza",
  "TCP/IP, I/O, R/V and A/B testing",
  "S/he may speak",
  "UN/ECE",
  "see src/A/64/293 and lib/E/2009/1",
  "./docs/E/2009/1.pdf",
  "../A/64/293",
  "/var/A/64/293",
  "C:\\A\\64",
  "C:\\Users\\A\\64\\293.doc",
  "E/2009/1.pdf",
  "~/A/64/1",
  "https://example.org/A/64/293",
  "https://example.org/resolution/64/293",
  "http://www.example.org/docs/S/2009/1",
  "someone@A/64/293",
  "S\\R0 and C:\\data\\S\\R0",
  "Joined Cases C-70/10 and C-418/01 of the European Court",
  "Должности: С-5, С-4, С-2/1, Д-1",
  "on 14/4 at noon, and on 4/14/2010",
  "14/4/2010",
  "2010/04/14",
  "3/4 of them, 1/2 a day",
  "the season 2024/25",
  "open 24/7",
  "90 km/h and 5 m/s",
  "tel. +41 22 917/12/34, 022/917.12.34",
  "In accordance with the decision of the extended Bureau of the\nConference of 12 December 2013, the report",
  "the resolution of the dispute",
  "resolution of conflicts, 5 of them",
  "a resolution 1080p screen",
  "a decision 3 months later",
  "the decision on 12/8 of them",
  "version 1.2.3/4, v2.0.0-A/1",
  "ISBN 978-92-1-130100-2/A",
  "/^[A-Z]\\/\\d+/",
  "s/A/B/g",
  "a/b/c, x/y",
  "A/C.3 and A/HRC are bodies",
  "A1/B2",
  "case No. 12/345",
  "application no. 12345/67",
  "Directive 95/46/EC and Regulation (EU) 2016/679",
  "articles of association",
  "Article 5 of Regulation 2016/679",
  "A/RES",
  "CTOC/COP",
  "WG.4",
  "Add.1",
  "the first meeting",
  "page 5 of 12",
  "the Convention",
  "resolutions adopted in 1998 and 1999",
  "resolutions",
  "decisions 1 and 2 of the referee",
  "draft resolution I",
];

describe("no citation", () => {
  test.each(nothing)("%j", (text) => {
    expect(cited(text)).toEqual([]);
    expect(cited(`It was said (${text}), and so on.`)).toEqual([]);
  });
});

test("nothing is read where the source is not prose", () => {
  const text = "see `A/64/293` and A/64/294";
  expect(cited(text, [{ start: 4, end: 14 }])).toEqual(["A/64/294 | symbol A/64/294"]);
});
