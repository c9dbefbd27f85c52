// The page in a real browser, built as it is published: one file from disk, and a site on this machine.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import type { Browser, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Host, launch, noBrowser, serve, violations } from "../browser.ts";
import { docx, paragraph } from "../source/docx/docx.ts";
import { lines, pdf } from "../source/pdf/pdf.ts";

const draft = "In its resolution 64/293 of 12 August 2010, the General Assembly cited CTOC/COP/WG4/2011/8.\n";
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
/** Beside other work, a browser takes its time. */
const patience = { timeout: 30_000 };

describe.skipIf(noBrowser)(`the page in a browser${noBrowser ? ` (not run: ${noBrowser})` : ""}`, () => {
  let folder: string;
  let browser: Browser;
  let host: Host;
  let site: string;
  let page: Page;
  const requested: string[] = [];
  const said: string[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "wgtip-page-"));
    for (const mode of ["single", "site"]) {
      await build({
        root: "page",
        configFile: "page/vite.config.ts",
        mode,
        logLevel: "silent",
        build: { outDir: join(folder, mode) },
      });
    }
    host = await serve(join(folder, "site"));
    site = `${host.address}/`;
    browser = await launch();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    host?.close();
    rmSync(folder, { recursive: true });
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en" });
    requested.length = 0;
    said.length = 0;
    page.on("request", (request) => requested.push(request.url()));
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(String(error)));
  });
  afterEach(() => page.close());

  const single = () => pathToFileURL(join(folder, "single/index.html")).href;
  const findings = () => page.locator("#findings .rule");
  async function type(text: string): Promise<void> {
    await page.locator(".cm-content").click();
    await page.keyboard.insertText(text);
  }

  test("from disk: a pasted text is linted, and nothing is asked of any network", async () => {
    await page.goto(single());
    await type(draft);
    await findings().first().waitFor();
    expect(await findings().allTextContents()).toEqual(["date/adoption", "symbol/dot"]);
    expect(requested.filter((url) => !url.startsWith("blob:"))).toEqual([single()]);
    expect(said).toEqual([]);
  });

  test("findings come as the text changes, and a fix is applied by a button", async () => {
    await page.goto(single());
    await type(draft);
    await page.getByRole("button", { name: "Write “30 July 2010”" }).click();
    await expect.poll(() => findings().allTextContents(), patience).toEqual(["symbol/dot"]);
    await page.getByRole("button", { name: "Apply all safe fixes (1)" }).click();
    await page.getByText("Nothing to report").waitFor();
    expect(await page.locator(".cm-line").first().textContent()).toBe(
      "In its resolution 64/293 of 30 July 2010, the General Assembly cited CTOC/COP/WG.4/2011/8.",
    );
  });

  test("a Word file goes in, and comes out with comments and with tracked changes", async () => {
    await page.goto(single());
    await page.setInputFiles("#file", {
      name: "draft.docx",
      mimeType: "",
      buffer: Buffer.from(docx(paragraph(draft.trim()))),
    });
    await findings().first().waitFor();
    const downloaded = async (product: string) => {
      await page.selectOption("#product", product);
      const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const commented = await downloaded("comments");
    expect(commented.name).toBe("draft.commented.docx");
    expect(partsOf(commented.bytes)["word/comments.xml"]).toContain("A/RES/64/293 was adopted on 30 July 2010");

    await page.getByRole("button", { name: "Write “30 July 2010”" }).click();
    const changed = await downloaded("changes");
    expect(changed.name).toBe("draft.changed.docx");
    expect(partsOf(changed.bytes)["word/document.xml"]).toMatch(/<w:del [^>]*>.*12.*<w:ins [^>]*>.*30/s);
  });

  test.each(["from disk", "on a site"])("a PDF goes in, and comes out with highlights (%s)", async (where) => {
    await page.goto(where === "from disk" ? single() : site);
    const words = ["The report is in CTOC/COP/WG4/2011/8, for the Conference"];
    await page.setInputFiles("#file", {
      name: "report.pdf",
      mimeType: "",
      buffer: Buffer.from(pdf([lines(100, 700, words)])),
    });
    await findings().first().waitFor();
    expect(await findings().allTextContents()).toEqual(["symbol/dot"]);
    const [download] = await Promise.all([page.waitForEvent("download"), page.click("#download")]);
    expect(download.suggestedFilename()).toBe("report.commented.pdf");
    expect(readFileSync(await download.path(), "latin1")).toContain("/Subtype /Highlight");
    expect(said).toEqual([]);
  });

  test("a file that is opened before the registry has come is linted when it has", async () => {
    let deliver = () => {};
    const asked = new Promise<void>((done) => {
      deliver = done;
    });
    await page.route("**/registry.gz", async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(site);
    await page.setInputFiles("#file", { name: "draft.txt", mimeType: "", buffer: Buffer.from(draft) });
    deliver();
    await findings().first().waitFor();
    expect(await findings().allTextContents()).toEqual(["date/adoption", "symbol/dot"]);
  });

  test("what the open files cite is drawn", async () => {
    await page.goto(single());
    await page.setInputFiles("#file", [
      { name: "a.txt", mimeType: "", buffer: Buffer.from("See A/RES/64/293 and A/RES/64/293, and A/64/99999.\n") },
      { name: "b.txt", mimeType: "", buffer: Buffer.from("See A/RES/64/293.\n") },
    ]);
    await findings().first().waitFor();
    await page.getByRole("button", { name: "Citation graph" }).click();
    const drawing = page.locator("#drawing svg");
    expect(await drawing.locator("text").allTextContents()).toEqual(["a.txt", "A/RES/64/293", "A/64/99999", "b.txt"]);
    expect(await drawing.locator("path title").allTextContents()).toEqual([
      "a.txt → A/RES/64/293: 2",
      "a.txt → A/64/99999: 1",
      "b.txt → A/RES/64/293: 1",
    ]);
    expect(await drawing.locator(".read").count()).toBe(2);
    await page.getByRole("button", { name: "Close", exact: true }).click();
    expect(await drawing.isVisible()).toBe(false);
  });

  test("a file that cannot be read is named with what to do, and the text stays", async () => {
    await page.goto(single());
    await page.setInputFiles("#file", {
      name: "old.docx",
      mimeType: "",
      buffer: Buffer.from("PK\u0003\u0004 broken"),
    });
    await expect.poll(() => page.locator("#problem").textContent(), patience).toMatch(/\S/);
  });

  test("the registry is searched as one types", async () => {
    await page.goto(single());
    await page.locator("#search summary").click();
    await page.fill("#query", "global plan of action to combat trafficking");
    await expect.poll(() => page.locator("#results li").first().textContent(), patience).toMatch(/^A\/RES\/64\/293/);
  });

  test("language versions are compared", async () => {
    await page.goto(single());
    await page.setInputFiles("#file", [
      { name: "a.en.txt", mimeType: "", buffer: Buffer.from("Recalling A/RES/64/293\n") },
      { name: "a.fr.txt", mimeType: "", buffer: Buffer.from("Rappelant A/RES/64/292\n") },
    ]);
    const compare = page.getByRole("button", { name: "Compare language versions" });
    await compare.waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), compare.click()]);
    expect(readFileSync(await download.path(), "utf8")).toContain('<mark class="error">A/RES/64/292</mark>');
  });

  test("what was written stays, in a file and in a pasted text, while others are shown", async () => {
    await page.goto(single());
    await type("See A/64/1.\n");
    await page.setInputFiles("#file", [
      { name: "a.txt", mimeType: "", buffer: Buffer.from("See A/RES/64/293.\n") },
      { name: "b.txt", mimeType: "", buffer: Buffer.from("See A/RES/64/292.\n") },
    ]);
    await page.getByRole("button", { name: "a.txt", exact: true }).waitFor();
    await type("New: ");
    const shown = () => page.locator(".cm-content").textContent();
    const written = await shown();
    expect(written).toContain("New: ");
    await page.getByRole("button", { name: "b.txt", exact: true }).click();
    expect(await shown()).toBe("See A/RES/64/292.");
    await page.getByRole("button", { name: "Close b.txt" }).click();
    expect(await shown()).toBe(written);
    await page.getByRole("button", { name: "Text", exact: true }).click();
    expect(await shown()).toBe("See A/64/1.");
  });

  test("a file that cannot be read is still named when another one is shown", async () => {
    await page.goto(single());
    await page.setInputFiles("#file", [
      { name: "old.docx", mimeType: "", buffer: Buffer.from("PK\u0003\u0004 broken") },
      { name: "draft.txt", mimeType: "", buffer: Buffer.from(draft) },
    ]);
    await findings().first().waitFor();
    expect(await page.locator("#problem").textContent()).toContain("old.docx");
  });

  test("a document of one's own is added by a form, found, and kept; a fault has its line", async () => {
    await page.goto(single());
    await type("See A/81/5 of 3 May 2026.\n");
    await page.locator("#settings summary").click();
    await page.fill("#fact [name=name]", "a/81/5");
    await page.locator("#fact [type=submit]").click();
    await expect.poll(() => page.locator("#problem").textContent(), patience).toBe("“a/81/5” is written A/81/5");
    await page.fill("#fact [name=name]", "A/81/5");
    await page.fill("#fact [name=date]", "2026-05-04");
    await page.fill("#fact [name=title]", "Financial report on seals");
    await page.locator("#fact [type=submit]").click();
    await expect.poll(() => page.inputValue("#facts"), patience).toContain("A/81/5\t2026-05-04\tFinancial report on");
    await page.locator("#search summary").click();
    await page.fill("#query", "report on seals");
    await expect.poll(() => page.locator("#results li").first().textContent(), patience).toMatch(/^A\/81\/5/);
    await page.reload();
    expect(await page.inputValue("#facts")).toContain("A/81/5\t2026-05-04");
    await page.locator("#settings summary").click();
    await page.fill("#facts", "name\tdate\nA/81/5\t4 May 2026\n");
    await page.locator("#facts").blur();
    await expect
      .poll(() => page.locator("#faults").textContent(), patience)
      .toMatch(/^2: date .*4 May 2026.* is no day/);
  });

  test.each(["from disk", "on a site"])("tables of one's own are read, kept and removed (%s)", async (where) => {
    await page.goto(where === "from disk" ? single() : site);
    const text = "Recalling resolution 3/4 of the Meeting of the Parties to the Baltic Seals Convention.\n";
    await type(text);
    const cites = (count: number) => page.getByText(`citations: ${count}, findings: 0`).waitFor();
    await cites(1);
    const drawn = async () => {
      await page.getByRole("button", { name: "Citation graph" }).click();
      await page.locator("#drawing[open]").waitFor();
      const names = await page.locator("#drawing svg text").allTextContents();
      await page.getByRole("button", { name: "Close", exact: true }).click();
      return names;
    };
    expect(await drawn()).toEqual(["text.md"]);
    const tables = ["bodies.tsv", "sessions.tsv"].map((name) => `examples/own-tables/tables/${name}`);
    await page.setInputFiles("#file", tables);
    await expect.poll(() => page.locator("#tables li").count(), patience).toBe(tables.length);
    expect(await drawn()).toEqual(["text.md", "BSC/MOP/RES/3/4"]);
    await page.reload();
    await type(text);
    await cites(1);
    expect(await drawn()).toEqual(["text.md", "BSC/MOP/RES/3/4"]);
    await page.setInputFiles("#file", { name: "bodies.tsv", mimeType: "", buffer: Buffer.from("boddy\nX\n") });
    await expect.poll(() => page.locator("#problem").textContent(), patience).toContain("bodies.tsv:1");
    expect(await page.locator("#tables li").count()).toBe(tables.length);
    for (const name of ["bodies.tsv", "sessions.tsv"]) {
      await page.getByRole("button", { name: `Remove ${name}` }).click();
      await page.getByRole("button", { name: `Remove ${name}` }).waitFor({ state: "detached" });
    }
    expect(await drawn()).toEqual(["text.md"]);
    expect(said).toEqual([]);
  });

  test("on a site: its own files only, and offline after the first visit", async () => {
    await page.goto(site);
    await type(draft);
    await findings().first().waitFor();
    await page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
    expect(requested.filter((url) => !url.startsWith(site))).toEqual([]);
    await page.context().setOffline(true);
    await page.reload();
    await type(draft);
    await findings().first().waitFor();
    await page.context().setOffline(false);
    expect(said).toEqual([]);
  });

  test.each(["en", "ar"])("axe finds nothing, on a phone neither (%s)", async (language) => {
    await page.goto(single());
    await page.selectOption("#language", language);
    await type(draft);
    await findings().first().waitFor();
    await page.locator("#settings summary").click();
    for (const [width, opens] of [
      [1280, false],
      [380, false],
      [380, true],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      if (opens) await page.locator("#graph").click();
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    }
    expect(await page.evaluate("document.documentElement.dir")).toBe(language === "ar" ? "rtl" : "ltr");
  });
});
