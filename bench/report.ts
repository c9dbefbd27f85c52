/**
 * A report in a folder (`--output-file html:report/`) over 10,000 drafts: memory while it is written, and how fast
 * Chromium shows and filters its index; see bench/README.md.
 *
 *     npm run bench:report
 */
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { writeFiles } from "./many/files.ts";
import { peakMemory, wgtip } from "./speed/children.ts";
import { type Figure, print, title } from "./speed/figure.ts";
import { median } from "./speed/timing.ts";

// a driver that cannot be bundled
const { chromium }: typeof import("playwright-core") = createRequire(resolve("package.json"))("playwright-core");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const count = 10_000;
const rounds = 5;
const folder = mkdtempSync(join(tmpdir(), "wgtip-bench-"));
const report = join(folder, "report");

/** Filter settings; measured is how many milliseconds the browser takes to show the result. */
const choices: readonly (readonly [what: string, name: string, value: string])[] = [
  ["a letter", "words", "9"],
  ["a second letter", "words", "98"],
  ["the words deleted", "words", ""],
  ["only files with findings", "show", "found"],
  ["one rule", "rule", "symbol/dot"],
  ["all files again", "show", ""],
  ["all rules again", "rule", ""],
];

/** When the first text is shown, in milliseconds from the start of the page. */
const shown = (page: Page) =>
  page.evaluate(
    "new Promise((done) => new PerformanceObserver((list) => done(list.getEntries()[0].startTime)).observe({ type: 'paint', buffered: true }))",
  ) as Promise<number>;

const choose = (page: Page, name: string, value: string) =>
  page.evaluate(`new Promise((done) => {
    const field = document.querySelector(".filter").elements.namedItem("${name}");
    const start = performance.now();
    field.value = "${value}";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
  })`) as Promise<number>;

async function inBrowser(): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const times = new Map<string, number[]>();
  const add = (what: string, time: number) => times.set(what, [...(times.get(what) ?? []), time]);
  for (let i = 0; i < rounds; i++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(pathToFileURL(join(report, "index.html")).href, { waitUntil: "load" });
    add("the first page", await shown(page));
    for (const [what, name, value] of choices) add(`filter: ${what}`, await choose(page, name, value));
    await page.close();
  }
  await browser.close();
  const most = (what: string) => (what.startsWith("filter") ? 200 : 1000);
  return [...times].map(([what, all]) => ({
    what: `${what} (worst ${Math.max(...all).toFixed(0)} ms)`,
    value: median(all),
    unit: "ms",
    limit: { most: most(what), wide: 5 * most(what) },
  }));
}

writeFiles(join(folder, "drafts"), count, 25e6);
title(`a report on ${count} files, 25 MB`);
const memory = peakMemory(wgtip, "lint", join(folder, "drafts"), "--quiet", "--output-file", `html:${report}/`);
const figures = [
  { what: "memory while it is written", value: memory, unit: "MB", limit: { most: 300, wide: 450 } },
  ...(await inBrowser()),
];
rmSync(folder, { recursive: true });
process.exitCode = figures.filter((figure) => print(figure, false) === false).length > 0 ? 1 : 0;
