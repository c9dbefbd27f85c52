// The extension as users have it: in VS Code, driven in a browser.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "../../../test/browser.ts";
import { VsCode } from "./server.ts";

/** A full stop is missing, and a date is wrong. */
const draft = `# Draft report of the Working Group

1. In its resolution 64/293 of 12 August 2010, the
   General Assembly adopted the United Nations Global
   Plan of Action to Combat Trafficking in Persons.

2. The Working Group had before it the background
   paper CTOC/COP/WG4/2011/8 and recalled decision 4/4
   of the Conference of the Parties to the United
   Nations Convention against Transnational Organized
   Crime.
`;

let vscode: VsCode;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  vscode = await VsCode.start({ "draft.md": draft });
  browser = await launch();
  page = await browser.newPage({ viewport: { width: 1000, height: 620 }, locale: "en" });
  await page.goto(vscode.address);
  await page.locator('.monaco-list-row:has-text("draft.md")').first().dblclick({ timeout: 120_000 });
  await page.locator(".squiggly-error").first().waitFor({ timeout: 120_000 });
});
afterAll(async () => {
  await browser?.close();
  await vscode?.stop();
});

/** Screenshots for people to look at; one is used in the documentation. */
const picture = async (path: string) => {
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path });
};

/** Long enough for a slow machine. */
const patience = { timeout: 60_000 };

/** Words in the editor, which splits a line into elements of one style. */
const words = (text: string) => page.locator(".view-line span span").filter({ hasText: text }).first();

const problems = () => page.locator(".markers-panel .monaco-list-row");

test("findings are underlined, and listed under Problems", async () => {
  await expect.poll(() => page.locator(".squiggly-error").count(), patience).toBe(2);
  await page.keyboard.press("Control+Shift+M");
  const listed = async () => (await problems().allInnerTexts()).join("\n");
  await expect.poll(listed, patience).toContain('no full stop in "WG4"');
  expect(await listed()).toContain("A/RES/64/293 was adopted on 30 July 2010, not on 12 August 2010");
  expect(await listed()).toContain("symbol/dot");
  await picture("build/pictures/problems.png");
});

test("what is known of a document is shown where the mouse rests", async () => {
  await words("64/293").hover();
  const hover = page.locator(".monaco-hover:visible").filter({ hasText: "status:" });
  await hover.first().waitFor(patience);
  const shown = (await hover.allInnerTexts()).join("\n");
  expect(shown).toContain("A/RES/64/293");
  expect(shown).toContain("United Nations Global Plan of Action to Combat Trafficking in Persons");
  await picture("build/pictures/hover.png");
});

test("a quick fix writes the symbol right", async () => {
  await page.keyboard.press("Escape");
  await problems().filter({ hasText: "no full stop" }).dblclick();
  const action = page.locator(".action-widget .monaco-list-row").filter({ hasText: "Write" });
  // until the editor has the focus, keys go elsewhere
  const offered = async () => {
    await page.keyboard.press("Control+.");
    return action
      .first()
      .waitFor({ timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
  };
  await expect.poll(offered, patience).toBe(true);
  await picture("docs/pictures/vscode.png");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator(".squiggly-error").count(), patience).toBe(1);
  expect(await page.locator(".view-lines").innerText()).toContain("WG.4/2011/8");
});

test("the citation graph is drawn in a tab, and its links open the files", async () => {
  await page.keyboard.press("F1");
  await page.keyboard.insertText(">wgtip: Show Citation Graph");
  await page.locator(".quick-input-list .monaco-list-row").first().waitFor(patience);
  await page.keyboard.press("Enter");
  const drawing = page.frameLocator("iframe.webview").frameLocator("iframe").locator("svg");
  await drawing.waitFor(patience);
  const names = await drawing.locator("text").allTextContents();
  expect(names).toEqual(expect.arrayContaining(["draft.md", "A/RES/64/293", "CTOC/COP decision 4/4"]));
  await picture("build/pictures/graph.png");
  await drawing.locator("a", { hasText: "draft.md" }).click();
  await page.locator('.tab.active:has-text("draft.md")').waitFor(patience);
});
