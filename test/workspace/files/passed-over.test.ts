import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { LintResult } from "../../../src/types/finding.ts";
import { lintFiles } from "../../../src/workspace/run/lint-files.ts";
import { docx, paragraph } from "../../source/docx/docx.ts";

test("a folder: Word files are read, lock files are not, and documents of other kinds are counted", async () => {
  const folder = await mkdtemp(join(tmpdir(), "wgtip-kinds-"));
  await writeFile(join(folder, "draft.docx"), docx(paragraph("See CTOC/COP/WG4/2011/8.")));
  for (const name of ["~$draft.docx", "a.odp", "b.rtf", "c.rtf", "d.xlsx", "logo.png"])
    await writeFile(join(folder, name), "x");
  const problems: string[] = [];
  const run = await lintFiles({ paths: [folder], onProblem: ({ message }) => void problems.push(message) });
  const results: LintResult[] = [];
  for await (const result of run.results) results.push(result);
  await rm(folder, { recursive: true });
  expect(problems).toEqual([]);
  expect(results.map(({ format, findings }) => [format, ...findings.map(({ rule }) => rule)])).toEqual([
    ["docx", "symbol/dot"],
  ]);
  expect(results[0]?.findings[0]?.place.at).toEqual({ kind: "paragraph", part: "body", paragraph: 1 });
  expect(run.passedOver).toBe("1 .odp, 2 .rtf, 1 .xlsx");
});
