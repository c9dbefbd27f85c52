import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { importFacts } from "../../../src/workspace/import/import.ts";
import type { Rejection } from "../../../src/workspace/import/raw.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wgtip-import-test-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const registryFile = () => join(folder, "wgtip.registry.tsv");
const head = "name\tdate\ttitle\tparagraphs\tannexes\tsource\tdraft\tagenda\n";

/** Imports a file of this content; its rejections, and what the registry file then holds. */
async function imported(content: string | Uint8Array, name = "export.csv") {
  writeFileSync(join(folder, name), content);
  const rejected: Rejection[] = [];
  const outcome = await importFacts(join(folder, name), registryFile(), {
    rejected: (rejection) => rejected.push(rejection),
    progress: () => {},
  });
  return { outcome, rejected, written: readFileSync(registryFile(), "utf8") };
}

const votes = `undl_id,ms_code,ms_vote,date,session,resolution,draft,meeting,title,agenda_title,total_yes
1,AFG,Y,2044-12-03,99,A/RES/99/12,A/99/L.4,A/99/PV.30,"Rights of the tester : resolution / adopted by the General Assembly",TESTS,120
1,ALB,N,2044-12-03,99,A/RES/99/12,A/99/L.4,A/99/PV.30,"Rights of the tester : resolution / adopted by the General Assembly",TESTS,120
2,ALB,Y,2044-12-04,99,S/RES/2999(2044),,S/PV.1,"Security Council resolution 2999 (2044) [on tests]",TESTS,15
`;

describe("CSV", () => {
  test("votes: a row for each State make one name; a catalogue's title is cleaned or left out", async () => {
    const { outcome, rejected, written } = await imported(votes, "votes.csv");
    expect(written).toBe(
      `${head}A/RES/99/12\t2044-12-03\tRights of the tester\t\t\tlist: votes.csv\tA/99/L.4\tTESTS\nS/RES/2999 (2044)\t2044-12-04\t\t\t\tlist: votes.csv\t\tTESTS\n`,
    );
    expect(rejected).toEqual([]);
    expect(outcome).toMatchObject({ read: 3, rejected: 0, added: 2, changed: 0, unchanged: 0 });
    expect([...outcome.leftOut]).toEqual([["title: with a cataloguer's addition in brackets", 1]]);
  });

  test.each([
    ["Symbol;Title;Adoption date", "A/RES/99/12;On tests;3 December 2044"],
    ["Resolution No.,Meeting Record,Vote date,Title / Topic", "A/RES/99/12,A/99/PV.3,3/12/2044 ,On tests"],
    ["Document symbol\tTitle\tDate", "A/RES/99/12\tOn tests\t2044-12-03"],
  ])("headers %s", async (header, row) => {
    const { written } = await imported(`${header}\r\n${row}\r\n`);
    const date = row.includes("3/12") ? "" : "2044-12-03";
    expect(written).toBe(`${head}A/RES/99/12\t${date}\tOn tests\t\t\tlist: export.csv\n`);
  });

  test("the day of issue is a document's date, not that of an adopted text", async () => {
    const { written } = await imported("symbol,publication date\nA/RES/99/12,2044-12-20\nA/99/7,2044-12-20\n");
    expect(written).toBe(`${head}A/99/7\t2044-12-20\t\t\t\tlist: export.csv\nA/RES/99/12\t\t\t\t\tlist: export.csv\n`);
  });

  test("a draft is kept by its symbol, or left out", async () => {
    const { outcome, written } = await imported(
      "symbol,draft,agenda item\nA/RES/99/12,A/C.3/99/L.2/REV.1,48\nA/RES/99/13,oral,\n",
    );
    expect(written).toBe(
      `${head}A/RES/99/12\t\t\t\t\tlist: export.csv\tA/C.3/99/L.2/Rev.1\t48\nA/RES/99/13\t\t\t\t\tlist: export.csv\n`,
    );
    expect([...outcome.leftOut]).toEqual([["draft: not a symbol", 1]]);
  });

  test("a row that names several texts makes several", async () => {
    const { written } = await imported("symbol,title\nA/RES/99/13 A-B,On tests\n");
    expect(written.split("\n").slice(1, 3)).toEqual([
      "A/RES/99/13 A\t\tOn tests\t\t\tlist: export.csv",
      "A/RES/99/13 B\t\tOn tests\t\t\tlist: export.csv",
    ]);
  });

  test("bad rows are left out, each with its line", async () => {
    const { rejected, written } = await imported(
      'symbol,title\nA/99/1,"One,\nand a half"\n,No symbol\nnonsense,Two\nA/99/3\nA/99/4,a "b\nA/99/5,Five,5\nA/99/6,Number six\n',
    );
    expect(rejected.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      "4 no symbol",
      "5 “nonsense” is not a symbol",
      "6 1 cells, where the first row has 2",
      "7 a quotation mark that is not closed",
      "8 3 cells, where the first row has 2",
    ]);
    expect(written).toBe(
      `${head}A/99/1\t\tOne, and a half\t\t\tlist: export.csv\nA/99/6\t\tNumber six\t\t\tlist: export.csv\n`,
    );
  });

  test("a row of 100,000 characters costs itself only", async () => {
    const { rejected, written } = await imported(`symbol,title\nA/99/1,${"x".repeat(100_000)}\nA/99/2,Number two\n`);
    expect(rejected).toEqual([{ line: 2, reason: "more than 65,536 characters" }]);
    expect(written).toBe(`${head}A/99/2\t\tNumber two\t\t\tlist: export.csv\n`);
  });

  test("titles in other languages are kept by language, beside those that are there", async () => {
    writeFileSync(registryFile(), `${head.trimEnd()}\ttitle_es\nA/99/1\t\tOn goods\t\t\tmine\t\t\tDe bienes\n`);
    const { written } = await imported("symbol,Title (French),title_zh\nA/99/1,Des biens,货物\n", "t.csv");
    expect(written).toBe(
      `${head.trimEnd()}\ttitle_es\ttitle_fr\ttitle_zh\nA/99/1\t\tOn goods\t\t\tmine; list: t.csv\t\t\tDe bienes\tDes biens\t货物\n`,
    );
  });

  test("UTF-16 with a byte order mark is read", async () => {
    const { written } = await imported(Buffer.from("\uFEFFsymbol\ttitle\nA/99/1\tÉtude\n", "utf16le"));
    expect(written).toContain("A/99/1\t\tÉtude\t");
  });
});

describe("MARCXML", () => {
  const field = (tag: string, code: string, text: string) =>
    `<marc:datafield tag="${tag}" ind1=" " ind2=" "><marc:subfield code="${code}">${text}</marc:subfield></marc:datafield>`;
  const xml = (...records: string[]) =>
    `<?xml version="1.0"?>\n<marc:collection xmlns:marc="http://www.loc.gov/MARC21/slim">\n${records.map((record) => `<marc:record>${record}</marc:record>\n`).join("")}</marc:collection>\n`;

  test("an adopted text has the date of the action (992), a document that of issue (269)", async () => {
    const dates = field("269", "a", "2044-12-20") + field("992", "a", "2044-12-03");
    const { rejected, written } = await imported(
      xml(
        `${field("089", "b", "B01")}${field("191", "a", "A/RES/99/12")}${field("245", "a", "Rights &amp; tests :")}${dates}`,
        field("791", "a", "A/99/PV.3"),
        field("191", "a", "A/99/7") + field("191", "a", "S/2044/7") + field("245", "a", "On tests") + dates,
      ),
      "u.xml",
    );
    expect(written).toBe(
      `${head}A/99/7\t2044-12-20\tOn tests\t\t\tlist: u.xml\nA/RES/99/12\t2044-12-03\tRights & tests\t\t\tlist: u.xml\nS/2044/7\t2044-12-20\tOn tests\t\t\tlist: u.xml\n`,
    );
    expect(rejected).toEqual([{ line: 4, reason: "no symbol" }]);
  });

  test("titles in other languages (242 with a code, 880 in a script) stand in columns of their own", async () => {
    const subfields = (tag: string, all: Record<string, string>) =>
      `<marc:datafield tag="${tag}">${Object.entries(all).map(([code, text]) => `<marc:subfield code="${code}">${text}</marc:subfield>`)}</marc:datafield>`;
    const { written } = await imported(
      xml(
        field("191", "a", "A/99/7") +
          field("245", "a", "On tests") +
          subfields("242", { a: "Des essais", b: "et plus / le Secrétariat", y: "fre" }) +
          subfields("880", { 6: "245-01/(N", a: "Об испытаниях" }) +
          subfields("880", { 6: "260-02/(N", a: "Нью-Йорк" }) +
          subfields("242", { a: "Testo", y: "ita" }),
      ),
      "u.xml",
    );
    expect(written).toBe(
      `${head.trimEnd()}\ttitle_fr\ttitle_ru\nA/99/7\t\tOn tests\t\t\tlist: u.xml\t\t\tDes essais et plus\tОб испытаниях\n`,
    );
  });

  test("the first item of an agenda (991) is kept; the code of distribution (091) is no fact", async () => {
    const agenda = (symbol: string, item: string, title: string) =>
      `<marc:datafield tag="991"><marc:subfield code="a">${symbol}</marc:subfield><marc:subfield code="b">${item}</marc:subfield><marc:subfield code="c">${title}</marc:subfield></marc:datafield>`;
    const { written } = await imported(
      xml(
        field("091", "a", "GEN") +
          field("191", "a", "A/99/7") +
          agenda("A/99/251", "48.", "Tests.") +
          agenda("A/99/251", "50", "Others"),
        field("191", "a", "A/99/8") + field("991", "d", "TESTS--REPORTS"),
      ),
      "u.xml",
    );
    expect(written).toBe(
      `${head}A/99/7\t\t\t\t\tlist: u.xml\t\tA/99/251, item 48: Tests\nA/99/8\t\t\t\t\tlist: u.xml\t\tTESTS--REPORTS\n`,
    );
  });
});

describe("what is there already", () => {
  test("keeps its facts and comments where the import knows less, and takes what it knows more", async () => {
    writeFileSync(
      registryFile(),
      `# Ours.\n${head}A/RES/99/2\t2044-10-01\tTwo\t5\t1\tmail of 3 May\nA/RES/99/10\t\tTen\t\t\t\n`,
    );
    const { outcome, written } = await imported("symbol,title,date\nA/RES/99/2,,\nA/RES/99/10,,2044-11-01\n");
    expect(written).toBe(
      `# Ours.\n${head}A/RES/99/2\t2044-10-01\tTwo\t5\t1\tmail of 3 May\nA/RES/99/10\t2044-11-01\tTen\t\t\tlist: export.csv\n`,
    );
    expect(outcome).toMatchObject({ added: 0, changed: 1, unchanged: 1 });
  });

  test("is not corrected by a list where somebody knows better", async () => {
    writeFileSync(registryFile(), `${head}A/RES/99/2\t2044-10-01\t\t\t\tmail of 3 May\n`);
    const { written } = await imported("symbol,date\nA/RES/99/2,2044-10-05\n");
    expect(written).toBe(`${head}A/RES/99/2\t2044-10-01\t\t\t\tmail of 3 May\n`);
  });

  test("is not changed by importing the same again", async () => {
    const first = await imported(votes);
    const second = await imported(votes);
    expect(second.written).toBe(first.written);
    expect(second.outcome).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
  });

  test("is read back as it was written: the registry's own tables", async () => {
    const { written } = await imported(
      "# A comment.\nname\tadopted\tadopted_basis\ttitle\ttitle_basis\tparagraphs\tsource\nCTOC/COP decision 9/9\t2018-10-19\theader\tON TESTS\tcited\t7\tvienna; seen\n",
      "acts.tsv",
    );
    expect(written).toBe(`${head}CTOC/COP decision 9/9\t2018-10-19\tON TESTS\t7\t\tcited: vienna, seen\n`);
  });
});

describe("nothing is imported, and the registry file is as it was:", () => {
  const before = `${head}A/99/1\t\tOne\t\t\tmine\n`;
  const cases: [what: string, content: string | Uint8Array, message: RegExp][] = [
    ["a gzip given as CSV", gzipSync(votes), /compressed with gzip; unpack it first/],
    ["a workbook", Buffer.from("PK\x03\x04 and so on"), /workbook.*save the sheet as CSV/],
    ["UTF-16 without a byte order mark", Buffer.from(votes, "utf16le"), /NUL bytes.*save it as UTF-8/],
    ["Latin-1", Buffer.from("symbol,title\nA/99/2,\xc9tude\n", "latin1"), /not valid UTF-8 .*; save it as UTF-8/],
    ["duplicated headers", "symbol,title,Symbol\nA/99/2,x,y\n", /two columns are called “symbol”; rename or remove/],
    ["no column of symbols", "title,date\nx,2044-01-01\n", /no column with symbols; name it “symbol”.*title, date/],
    ["a file cut off within a row", votes.slice(0, -40), /seems to be cut off: line 4.*import it again/],
    ["XML cut off", "<collection><record>", /seems to be cut off after line 1;.*export it again/],
    ["XML that is not well-formed", "<a>\n<b></c></a>", /line 2 is not well-formed XML/],
    ["XML of something else", "<html></html>", /without MARC records/],
    ["an empty file", "", /is empty; its first row must name the columns/],
    ["only bad rows", "symbol\nx\ny\n", /none of its 2 rows could be imported/],
  ];
  test.each(cases)("%s", async (_, content, message) => {
    writeFileSync(registryFile(), before);
    await expect(imported(content)).rejects.toMatchObject({ path: join(folder, "export.csv"), message });
    expect(readFileSync(registryFile(), "utf8")).toBe(before);
  });

  test("a bad row in the registry file itself: it is named and kept", async () => {
    const bad = `${head}A/99/1\tsoon\tOne\t\t\t\n`;
    writeFileSync(registryFile(), bad);
    await expect(imported(votes)).rejects.toMatchObject({ path: registryFile(), message: /line 2: date “soon”.*mend/ });
    expect(readFileSync(registryFile(), "utf8")).toBe(bad);
  });

  test("no file is made where there was none", async () => {
    await expect(imported("")).rejects.toThrow("is empty");
    expect(existsSync(registryFile())).toBe(false);
  });
});
