import { expect, test } from "vitest";
import { folderNames, lintHtmlFolder, type ReportFile } from "../../../src/report/lint/html-folder.ts";
import { each, runOf, sampleResults } from "../samples.ts";

async function written(): Promise<ReportFile[]> {
  const [found, clean] = await sampleResults();
  if (!found || !clean) throw new Error("no samples");
  // the worst is read last
  const results = [clean, found];
  const files: ReportFile[] = [];
  const run = runOf(results, [{ path: "c<d.txt", message: "no such file or folder" }]);
  for await (const file of lintHtmlFolder({ version: "1.2.3" })(each(...results), run)) files.push(file);
  return files;
}

test("a page for each file with citations or findings, and the index last", async () => {
  const paths = (await written()).map(({ path }) => path);
  expect(paths).toEqual([
    "report.css",
    "report.js",
    "index.css",
    "index.js",
    ".gitignore",
    "files/2.html",
    "index.html",
  ]);
  expect(paths.map((path) => path.split("/")[0]).filter((name) => !folderNames.includes(name ?? ""))).toEqual([]);
});

test("the index: the worst file first, what was found in each, what could not be read", async () => {
  const index = (await written()).at(-1)?.text ?? "";
  const lines = [...index.matchAll(/<li data-rules="([^"]*)" data-errors="(\d)">(.+)<\/li>/g)].map((line) =>
    line.slice(1),
  );
  expect(lines).toEqual([
    [
      "style/year-space symbol/case symbol/dot",
      "1",
      '<a href="files/2.html">a b/é.md</a> <span class="counts"><b class="error">1 error</b>, <b class="warning">1 warning</b>, <b class="style">1 style finding</b>, 2 citations</span>',
    ],
    ["", "0", '<span>b.txt</span> <span class="counts">0 citations</span>'],
  ]);
  expect(index).toContain("<li><b>c&lt;d.txt</b>: no such file or folder</li>");
  expect(index).toContain('<option value="symbol/dot">symbol/dot (1)</option>');
});

test("a page shares style and script with the others, and leads back to the index", async () => {
  const page = (await written()).find(({ path }) => path === "files/2.html")?.text ?? "";
  expect(page).toContain('<link rel="stylesheet" href="../report.css">');
  expect(page).toContain('<script src="../report.js"></script>');
  expect(page).toContain('<a href="../index.html">All files</a>');
  expect(page).toContain('data-note="finding-1">WG4</mark>');
  expect(page).not.toContain("<style>");
});
