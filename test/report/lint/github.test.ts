import { expect, test } from "vitest";
import { lintGithub } from "../../../src/report/lint/github.ts";
import { createSource } from "../../../src/source/source.ts";
import { finding, reported, resultOf } from "../samples.ts";

test("a command for each finding and problem; columns only within one line", async () => {
  expect(await reported(lintGithub())).toBe(
    `::error file=a b/é.md,line=1,endLine=1,col=2,endColumn=5,title=symbol/dot::no full stop in "WG4"
::notice file=a b/é.md,line=1,endLine=2,title=style/year-space::100 %25,%0A<b> & c|d
::warning file=a b/é.md,line=1,endLine=1,col=16,endColumn=19,title=symbol/case::write RES
::error file=c.txt,title=problem::looks binary
`,
  );
});

test("what would end a property or a line is escaped", async () => {
  const source = await createSource("a:b,c%\r\n.txt", "x");
  const results = [resultOf(source, [finding({ start: 0, end: 1 }, { message: "a: b, c\r" })], { citations: 1 })];
  expect(await reported(lintGithub(), results, [])).toBe(
    "::error file=a%3Ab%2Cc%25%0D%0A.txt,line=1,endLine=1,col=1,endColumn=2,title=symbol/dot::a: b, c·\n",
  );
});

test("nothing where there is nothing", async () => {
  expect(await reported(lintGithub(), [], [])).toBe("");
});

test("the page of a rule on a line of its own, if it has one", async () => {
  const ruleAddress = (rule: string) => (rule === "symbol/dot" ? "https://un.example/symbol-dot.html" : undefined);
  const lines = (await reported(lintGithub({ ruleAddress }))).split("\n");
  expect(lines[0]).toMatch(/::no full stop in "WG4"%0Ahttps:\/\/un\.example\/symbol-dot\.html$/);
  expect(lines[2]).toMatch(/::write RES$/);
});
