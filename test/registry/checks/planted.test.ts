import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { read } from "../../../src/pipeline.ts";
import { addClaims, type Claims } from "../../../src/registry/checks/claims.ts";
import { verify } from "../../../src/registry/tables/verify.ts";
import { createSource } from "../../../src/source/source.ts";
import { openRegistry } from "../../../src/workspace/facts/registry-file.ts";

/** The table of acts, with cells put otherwise: name, column, cell. */
function planted(mistakes: readonly (readonly [name: string, column: string, cell: string, basis?: string])[]): string {
  const lines = readFileSync("registry/acts.tsv", "utf8").split("\n");
  const head = lines.find((line) => line.startsWith("name\t"))?.split("\t") ?? [];
  for (const [name, column, cell, how] of mistakes) {
    const at = lines.findIndex((line) => line.startsWith(`${name}\t`));
    const cells = (lines[at] ?? "").split("\t");
    const basis = head.indexOf(`${column}_basis`);
    expect(cells[head.indexOf(column)], name).not.toBe(cell);
    cells[head.indexOf(column)] = cell;
    cells[basis] = how ?? (cells[basis] || "list");
    lines[at] = cells.join("\t");
  }
  return lines.join("\n");
}

const found = (text: string) =>
  verify([{ path: "acts.tsv", text }]).map(
    ({ message }) => /(?:of |^)([A-Z][^ ]*(?: (?:resolution|decision) \S+)?(?: \([^)]*\))?)/.exec(message)?.[1],
  );

test("twenty-five mistakes planted in the table of acts are found, and nothing else", () => {
  const mistakes = [
    // numbers and dates rise together
    ["S/RES/1325 (2000)", "adopted", "2000-10-13"],
    ["S/RES/242 (1967)", "adopted", "1967-11-02"],
    ["S/RES/687 (1991)", "adopted", "1991-04-30"],
    ["S/RES/1973 (2011)", "adopted", "2011-03-01"],
    ["S/RES/2231 (2015)", "adopted", "2015-02-20"],
    ["S/PRST/2015/14", "adopted", "2015-06-11"],
    ["S/PRST/2016/11", "adopted", "2016-04-20"],
    ["A/RES/64/292", "adopted", "2010-05-28"],
    ["A/RES/70/1", "adopted", "2015-12-25"],
    ["A/RES/74/45", "adopted", "2019-12-19"],
    ["A/RES/78/68", "adopted", "2023-12-09"],
    ["A/HRC/RES/34/34", "adopted", "2017-03-23"],
    ["E/RES/2018/12", "adopted", "2018-04-17"],
    // a date out of the body of the text: not of the year or session of the number
    ["S/RES/1540 (2004)", "adopted", "2003-04-28"],
    ["A/RES/66/288", "adopted", "2014-06-22"],
    ["A/HRC/RES/26/9", "adopted", "1986-12-04"],
    ["E/RES/2017/21", "adopted", "2015-07-06"],
    // a title that two texts of one session bear
    ["A/RES/75/236", "title", "Situation of human rights of Rohingya Muslims and other minorities in Myanmar", "list"],
    ["A/RES/75/11", "title", "Question of Western Sahara", "list"],
    // the wording of an agenda, or cut off
    ["A/RES/79/61", "title", "Item 98 (ff) of the agenda"],
    ["A/RES/79/20", "title", "No first placement of weapons in"],
    ["A/RES/76/201", "title", "Sustainable tourism and sustainable development, (b) of Central America"],
    ["A/RES/74/127", "title", "violence against women migrant workers"],
    ["A/RES/80/96", "title", "Question of Guam (agenda item 58)"],
    ["A/RES/80/8", "title", "Building a peaceful and better world through sport and the Olympic ideal (see"],
  ] as const;
  const text = planted(mistakes);
  const names = new Set(found(text));
  expect(mistakes.map(([name]) => name).filter((name) => !names.has(name))).toEqual([]);
  // of two neighbours whose dates are changed over, either may be wrong
  const others = ["S/RES/1324 (2000)", "S/RES/241 (1967)", "S/PRST/2015/13"];
  const expected = new Set<string | undefined>([...mistakes.map(([name]) => name), ...others]);
  expect([...names].filter((name) => !expected.has(name))).toEqual([]);
});

test("the wrong days of scanned texts of the Security Council, as they once stood in the table, are found", () => {
  const misread = `54 (1948) 1948-05-29, 278 (1970) 1970-05-21, 542 (1983) 1983-10-18, 705 (1991) 1991-05-30,
    772 (1992) 1992-07-16, 774 (1992) 1992-08-21, 778 (1992) 1992-08-26, 779 (1992) 1992-02-21, 796 (1992) 1992-12-01,
    798 (1992) 1992-08-13, 845 (1993) 1993-04-07, 856 (1993) 1993-03-26, 866 (1993) 1993-03-26, 867 (1993) 1993-06-16,
    877 (1993) 1993-02-22, 891 (1993) 1993-03-12`.split(/,\s+/);
  const mistakes = misread.map(
    (each) => [`S/RES/${each.slice(0, -11)}`, "adopted", each.slice(-10), "header"] as const,
  );
  expect(mistakes).toHaveLength(16);
  const names = new Set(found(planted(mistakes)));
  expect(mistakes.map(([name]) => name).filter((name) => !names.has(name))).toEqual([]);
});

const resolution = (number: string, adoption: string, body: string) => `United Nations
A/RES/${number}

General Assembly
Distr.: General
12 August 2044

Ninety-eighth session
Agenda item 13

Resolution adopted by the General Assembly on ${adoption}

${number}. World day of imaginary goods

The General Assembly,

Recalling the plan adopted by the Conference on 3 May 2044,

${body}
`;

const three = "1. Decides to wait;\n\n2. Decides again;\n\n3. Ends.";

test.each([
  // the text of another number
  ["A/RES/98/8", "2044-08-01", "3", resolution("98/7", "1 August 2044", three), "is the text of A/RES/98/7"],
  [
    "A/RES/98/8",
    "2044-08-01",
    "3",
    resolution("98/8", "1 August 2044", three).replace("98/8. World", "98/9. World"),
    "has another number in its heading",
  ],
  ["CTOC/COP/2044/1", "2044-08-01", "3", resolution("98/7", "1 August 2044", three), "is the text of A/RES/98/7"],
  // a day out of the body
  ["A/RES/98/7", "2044-05-03", "3", resolution("98/7", "1 August 2044", three), "2044-05-03 is not in the title block"],
  ["A/RES/98/7", "2044-08-12", "3", resolution("98/7", "1 August 2044", three), "2044-08-12 is not in the title block"],
  // a count below the highest number
  ["A/RES/98/7", "2044-08-01", "2", resolution("98/7", "1 August 2044", three), "has a number 3"],
  ["A/RES/98/7", "2044-08-01", "2", resolution("98/7", "1 August 2044", three.replace("3.", "3,")), "has a number 3"],
  ["A/RES/98/7", "2044-08-01", "1", resolution("98/7", "1 August 2044", three.replace("2. ", "Z. ")), "has a number 3"],
])("%s of %s with %s paragraphs, against its text", (name, date, paragraphs, text, reason) => {
  const table = `name\tdate\tparagraphs\tsource\n${name}\t${date}\t${paragraphs}\theader: a.txt\n`;
  const findings = verify([{ path: "wgtip.registry.tsv", text: table }], { textOf: () => text });
  expect(findings[0]?.message).toContain(reason);
});

test("a row that agrees with its text is not in doubt", () => {
  const table = "name\tdate\tparagraphs\tsource\nA/RES/98/7\t2044-08-01\t3\theader: a.txt\n";
  expect(
    verify([{ path: "wgtip.registry.tsv", text: table }], { textOf: () => resolution("98/7", "1 August 2044", three) }),
  ).toEqual([]);
});

test.each([
  ["A/RES/64/293", "2010-07-29", "30 July 2010"],
  ["S/RES/1325 (2000)", "2000-10-30", "31 October 2000"],
  ["A/HRC/RES/54/13", "2023-10-10", "11 October 2023"],
])("the date of %s that two texts contradict, of a project's row", async (name, date, said) => {
  const claims: Claims = new Map();
  for (const path of ["a.txt", "b.txt"]) {
    const source = await createSource(path, `It recalled document ${name} of ${said}.`);
    addClaims(claims, path, read(source, openRegistry()).resolved);
  }
  const table = `name\tdate\tsource\n${name}\t${date}\tus\n`;
  const messages = verify([{ path: "wgtip.registry.tsv", text: table }], { claims }).map(({ message }) => message);
  expect(messages).toEqual([expect.stringContaining("2 texts say")]);
});

test.each([
  ["S/RES/1326 (2000)", "2000-12-13", "out of order"],
  ["A/RES/79/21", "2025-06-30", "out of order"],
  ["CTOC/COP decision 4/3", "2010-10-30", "not in session 4"],
  ["CTOC/COP/2010/6", "2044-10-30", "not of the year in the symbol"],
])("%s of %s in a project is against what comes with the program", (name, date, reason) => {
  const table = `name\tdate\tsource\n${name}\t${date}\tus\n`;
  const messages = verify([{ path: "wgtip.registry.tsv", text: table }], { registry: openRegistry() }).map(
    ({ message }) => message,
  );
  expect(messages).toEqual([expect.stringContaining(reason)]);
});
