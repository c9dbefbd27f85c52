// The report in a real browser: what its script and style do.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { examine } from "../../../src/pipeline.ts";
import { lintHtml } from "../../../src/report/lint/html.ts";
import { lintHtmlFolder } from "../../../src/report/lint/html-folder.ts";
import { createSource } from "../../../src/source/source.ts";
import type { LintResult } from "../../../src/types/finding.ts";
import { openRegistry } from "../../../src/workspace/facts/registry-file.ts";
import { launch, noBrowser, violations } from "../../browser.ts";
import { each, reported, resultOf, runOf } from "../samples.ts";

/** What these pages show: the sample draft, and a text that would run if it were not text. */
async function sample(): Promise<LintResult[]> {
  const texts = {
    "fixtures/draft.md": readFileSync("fixtures/draft.md", "utf8"),
    "evil.txt": `See CTOC/COP/WG4/2011/8 <img src=x onerror="window.ran = 1"><script>window.ran = 1</script>`,
  };
  return Promise.all(
    Object.entries(texts).map(async ([path, text]) => {
      const source = await createSource(path, text);
      const { resolved, diagnostics } = examine(source, openRegistry());
      return resultOf(source, diagnostics, { citations: resolved.length, resolved });
    }),
  );
}

describe.skipIf(noBrowser)(`the report in a browser${noBrowser ? ` (not run: ${noBrowser})` : ""}`, () => {
  let folder: string;
  let address: string;
  let browser: Browser;
  let page: Page;
  let findings: number;
  const requested: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "wgtip-html-"));
    const results = await sample();
    findings = results.reduce((sum, { findings }) => sum + findings.length, 0);
    const file = join(folder, "report.html");
    writeFileSync(file, await reported(lintHtml({ version: "1.2.3" }), results, []));
    address = pathToFileURL(file).href;
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    requested.length = 0;
    said.length = 0;
    page.on("request", (request) => requested.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
    await page.goto(address);
  });
  afterEach(() => page.close());

  const rows = () => page.locator(".row:visible");
  const counted = () => page.locator("output").textContent();
  const cards = () => page.locator(".card:visible");

  test("it asks for nothing but itself, complains of nothing, and runs nothing of the texts", async () => {
    await page.mouse.wheel(0, 5000);
    expect(requested).toEqual([address]);
    expect(said).toEqual([]);
    expect(await page.evaluate("window.ran")).toBeUndefined();
  });

  test("the list filters by severity, rule, file and words, and says how many are left", async () => {
    expect(await counted()).toBe(`${findings} of ${findings} findings`);
    await page.getByLabel("Errors").uncheck();
    expect(await counted()).toBe(`1 of ${findings} findings`);
    expect(await rows().textContent()).toContain("title/differs");
    await page.getByLabel("Errors").check();

    await page.getByLabel("Rule").selectOption("symbol/dot");
    expect(await rows().count()).toBe(2);
    await page.getByLabel("File").selectOption("evil.txt");
    expect(await rows().count()).toBe(1);
    expect(await page.locator("#findings h2:visible").allTextContents()).toEqual(["evil.txt"]);
    await page.getByLabel("Rule").selectOption("");
    await page.getByLabel("File").selectOption("");

    await page.getByLabel("Words").fill("30 july");
    expect(await counted()).toBe(`1 of ${findings} findings`);
    expect(await rows().textContent()).toContain("date/adoption");
  });

  test("the filters act on the text too", async () => {
    const notes = page.locator(".note:not([hidden])");
    expect(await notes.count()).toBe(findings);
    await page.getByLabel("Rule").selectOption("date/adoption");
    expect(await notes.count()).toBe(1);
    expect(await page.locator("mark:not(.off)").allTextContents()).toEqual(["12 August 2010"]);
    const texts = await page.locator("article:not([hidden])").count();
    await page.getByLabel("Hide texts without findings").check();
    expect(await page.locator("article:not([hidden])").count()).toBe(1);
    expect(texts).toBeGreaterThan(1);
    await page.getByLabel("Hide texts without findings").uncheck();
    await page.getByLabel("Rule").selectOption("");
    expect(await notes.count()).toBe(findings);
    expect(await page.locator("mark.off").count()).toBe(0);
  });

  test("a row of the list leads to its note, in the margin beside its words", async () => {
    await page
      .getByRole("link", { name: /date\/adoption/ })
      .first()
      .click();
    const note = page.locator(".note:target");
    expect(await note.textContent()).toContain("adopted on 30 July 2010, not on 12 August 2010");
    const words = await page.locator("mark", { hasText: "12 August 2010" }).boundingBox();
    const margin = await note.boundingBox();
    expect(margin?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0));
    expect(Math.abs((margin?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(120);
    expect(margin?.y).toBeLessThan(800);
  });

  test("on a phone a note stands between sentences, on a wide screen after its words", async () => {
    const before = () =>
      page.evaluate(
        `(() => { const note = [...document.querySelectorAll(".note")].find((one) => one.textContent.includes("not on 12 August 2010"));
            const range = document.createRange(); range.setStartBefore(note.parentElement); range.setEndBefore(note);
            return range.toString().trimEnd().slice(-20); })()`,
      );
    await expect.poll(before).toMatch(/12 August 2010$/);
    await page.setViewportSize({ width: 400, height: 800 });
    await expect.poll(before).toMatch(/[.;]$/);
    await page.setViewportSize({ width: 1280, height: 800 });
    await expect.poll(before).toMatch(/12 August 2010$/);
  });

  test("by keyboard: every citation is reached, and shows its card until Escape", async () => {
    const citations = page.locator(".text .cite");
    const reachable = await citations.evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length);
    expect(reachable).toBe(await citations.count());

    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the text");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const card = await page.evaluate("document.activeElement.getAttribute('aria-describedby')");
    expect(await cards().getAttribute("id")).toBe(card);
    await page.keyboard.press("Escape");
    expect(await cards().count()).toBe(0);
    await page.keyboard.press("Tab");
    expect(await cards().count()).toBe(1);
  });

  test("by pointer: a card says what is known, and stays while the pointer is on it", async () => {
    await page.locator(".cite", { hasText: "64/293" }).first().hover();
    expect(await cards().textContent()).toContain(
      "United Nations Global Plan of Action to Combat Trafficking in Persons",
    );
    await cards().hover();
    await page.waitForTimeout(400);
    expect(await cards().count()).toBe(1);
    await page.mouse.move(1270, 790);
    await cards().waitFor({ state: "hidden" });
  });

  async function writeReport(): Promise<void> {
    const results = await sample();
    for await (const file of lintHtmlFolder({ version: "1.2.3" })(each(...results), runOf(results))) {
      mkdirSync(dirname(join(folder, file.path)), { recursive: true });
      writeFileSync(join(folder, file.path), file.text);
    }
  }

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 400],
    ["dark", 400],
  ] as const)("a report in a folder, %s, %i wide: nothing to object to for axe", async (colorScheme, width) => {
    await writeReport();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(pathToFileURL(join(folder, "index.html")).href);
    expect(await violations(page)).toEqual([]);
    await page.locator(".files a", { hasText: "draft.md" }).click();
    expect(await page.title()).toBe("fixtures/draft.md");
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  test("a report in a folder: the index filters its files and leads to their pages", async () => {
    await writeReport();
    await page.goto(pathToFileURL(join(folder, "index.html")).href);
    expect(await counted()).toBe("2 of 2 files");
    await page.getByLabel("Name").fill("EVIL");
    expect(await counted()).toBe("1 of 2 files");
    await page.getByLabel("Name").fill("");
    await page.getByLabel("Rule").selectOption("date/adoption");
    await page.locator(".files a:visible").click();
    expect(await page.title()).toBe("fixtures/draft.md");
    await page
      .getByRole("link", { name: /date\/adoption/ })
      .first()
      .click();
    expect(await page.locator(".note:target").textContent()).toContain("not on 12 August 2010");
    await page.getByRole("link", { name: "All files" }).click();
    expect(await page.locator(".files a").count()).toBe(2);
    expect(said).toEqual([]);
  });

  test.each([
    ["light", 1280],
    ["dark", 1280],
    ["light", 400],
  ] as const)("%s, %i wide: nothing to object to for axe, nothing beyond the edge", async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    const background = await page.evaluate("getComputedStyle(document.body).backgroundColor.match(/\\d+/)[0]");
    expect(Number(background) < 128).toBe(colorScheme === "dark");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    await page.locator(".cite", { hasText: "64/293" }).first().hover();
    expect(await violations(page)).toEqual([]);
  });
});
