import { expect, test } from "vitest";
import { authoritiesCsv } from "../../../src/report/extract/authorities.ts";
import { extractJson, extractNdjson } from "../../../src/report/extract/json.ts";
import { extractText } from "../../../src/report/extract/text.ts";
import type { Reporter } from "../../../src/report/report.ts";
import { createSource } from "../../../src/source/source.ts";
import type { ExtractResult } from "../../../src/types/finding.ts";
import type { Fact } from "../../../src/types/registry.ts";
import type { Source } from "../../../src/types/source.ts";
import { cited, each, joined, runOf } from "../samples.ts";

const fact = <T>(value: T): Fact<T> => ({ value, basis: "header", source: "itself" });
const decision = "CTOC/COP decision 4/4";

async function sample(): Promise<ExtractResult[]> {
  const locator = { kind: "locator", unit: "paragraph", from: 46, to: 51, start: 28, end: 40 } as const;
  const title = fact("Trafficking in human beings");
  const found = cited("decision 4/4", 14, {
    target: decision,
    kind: "decision",
    because: "masthead",
    entry: { name: decision, title, date: fact("2008-10-17") },
  });
  const ambiguous = cited("resolution\n31/6", 5, {
    target: null,
    kind: "resolution",
    status: "ambiguous",
    because: "form",
    candidates: ["A/RES/31/6", "A/HRC/RES/31/6"],
  });
  return [
    {
      source: await createSource("a.txt", "Recalling its decision 4/4, paras. 46-51"),
      resolved: [{ ...found, citation: { ...found.citation, claims: [locator] } }],
    },
    {
      source: await createSource("b.txt", "this resolution\n31/6, A/64/10, A/64/9 and again A/64/10"),
      resolved: [ambiguous, cited("A/64/10", 22), cited("A/64/9", 31, { status: "unlisted" }), cited("A/64/10", 48)],
    },
    { source: await createSource("c.txt", "nothing"), resolved: [] },
  ];
}

const print = async (reporter: Reporter<ExtractResult>) => joined(reporter(each(...(await sample())), runOf([])));

test("ndjson: one object a line", async () => {
  const lines = (await print(extractNdjson({ explain: false }))).trimEnd().split("\n");
  expect(lines[0]).toBe(
    '{"path":"a.txt","start":14,"end":26,"line":1,"column":15,"text":"decision 4/4","kind":"decision",' +
      '"target":"CTOC/COP decision 4/4","status":"found","title":"Trafficking in human beings","date":"2008-10-17",' +
      '"because":"masthead","claims":[{"kind":"locator","unit":"paragraph","from":46,"to":51,"start":28,"end":40}]}',
  );
  expect(JSON.parse(lines[1] ?? "")).toEqual({
    path: "b.txt",
    start: 5,
    end: 20,
    line: 1,
    column: 6,
    text: "resolution\n31/6",
    kind: "resolution",
    target: null,
    status: "ambiguous",
    title: null,
    date: null,
    because: "form",
    claims: [],
    candidates: ["A/RES/31/6", "A/HRC/RES/31/6"],
  });
  expect(lines).toHaveLength(5);
});

test("offsets of claims and faults are those in the file, as those of the citation", async () => {
  const [{ resolved = [] } = {}] = await sample();
  const text = "Recalling its decision 4/4, paras. 46-51";
  const map = {
    file: `<p>${text}</p>`,
    start: [0],
    length: [text.length],
    from: [3],
    size: [text.length],
    unit: [0],
    units: [""],
  };
  const source: Source = { ...(await createSource("a.html", text)), map };
  const printed = await joined(extractNdjson({ explain: false })(each({ source, resolved }), runOf([])));
  const { start, claims } = JSON.parse(printed);
  expect([start, claims[0].start, claims[0].end]).toEqual([17, 31, 43]);
});

test("json: the same, by file", async () => {
  const { files, registry } = JSON.parse(await print(extractJson({ explain: true })));
  expect(files.map((file: { path: string; citations: unknown[] }) => [file.path, file.citations.length])).toEqual([
    ["a.txt", 1],
    ["b.txt", 4],
    ["c.txt", 0],
  ]);
  expect(files[0].citations[0]).toMatchObject({ start: 14, explanation: "this body issued the document" });
  expect(files[0].citations[0]).not.toHaveProperty("path");
  expect(registry).toEqual({ version: "2026.02", sha256: "c0ffee" });
});

test("text: one line a citation", async () => {
  expect(await print(extractText({ columns: 100, colour: false }, { explain: true }))).toBe(
    `a.txt
  1:15  decision 4/4  CTOC/COP decision 4/4  found  Trafficking in human beings  2008-10-17
      this body issued the document

b.txt
  1:6  resolution 31/6  A/RES/31/6 or A/HRC/RES/31/6  ambiguous
      nothing nearby says which body is meant
  2:7  A/64/10  A/64/10  found
      the symbol names the document
  2:16  A/64/9  A/64/9  unlisted
      the symbol names the document
  2:33  A/64/10  A/64/10  found
      the symbol names the document

5 citations in 3 files
`,
  );
});

test("csv: a table of authorities, in natural order, every place that cites", async () => {
  expect(await print(authoritiesCsv)).toBe(
    `target,kind,status,title,date,times,places,text,candidates
,resolution,ambiguous,,,1,b.txt:1,resolution 31/6,A/RES/31/6; A/HRC/RES/31/6
CTOC/COP decision 4/4,decision,found,Trafficking in human beings,2008-10-17,1,a.txt:1,decision 4/4,
A/64/9,symbol,unlisted,,,1,b.txt:2,A/64/9,
A/64/10,symbol,found,,,2,b.txt:2,A/64/10,
`,
  );
});

test("csv: quotes what has commas, and defuses what a spreadsheet would run", async () => {
  const entry = { name: "A/64/1", title: fact('=cmd(), "x"') };
  const result = { source: await createSource("a.txt", "A/64/1"), resolved: [cited("A/64/1", 0, { entry })] };
  const text = await joined(authoritiesCsv(each(result), runOf([])));
  expect(text.split("\n")[1]).toBe(`A/64/1,symbol,found,"'=cmd(), ""x""",,1,a.txt:1,A/64/1,`);
});
