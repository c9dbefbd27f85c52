// What people do with their files on the page: bring them, change them, take them home.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { noBrowser } from "../browser.ts";
import { docx, paragraph } from "../source/docx/docx.ts";
import { lines, pdf } from "../source/pdf/pdf.ts";
import { built, draft, Pages, patience } from "./pages.ts";

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

describe.skipIf(noBrowser)(`files on the page${noBrowser ? ` (not run: ${noBrowser})` : ""}`, () => {
  const pages = new Pages();
  const names = () => pages.page.locator("#files span > :first-child").allTextContents();
  const rules = () => pages.findings().allTextContents();

  test("a Word file goes in, and comes out with comments and with tracked changes", async () => {
    await pages.page.goto(pages.single);
    await pages.read(["draft.docx", docx(paragraph(draft.trim()))]);
    const commented = await pages.download("comments");
    expect(commented.name).toBe("draft.commented.docx");
    expect(partsOf(commented.bytes)["word/comments.xml"]).toContain("A/RES/64/293 was adopted on 30 July 2010");

    await pages.page.getByRole("button", { name: "Write “30 July 2010”" }).click();
    const changed = await pages.download("changes");
    expect(changed.name).toBe("draft.changed.docx");
    expect(partsOf(changed.bytes)["word/document.xml"]).toMatch(/<w:del [^>]*>.*12.*<w:ins [^>]*>.*30/s);
  });

  test("what was fixed on the page is in the file with comments, and has none", async () => {
    await pages.page.goto(pages.single);
    await pages.read(["draft.docx", docx(paragraph(draft.trim()))]);
    await pages.page.getByRole("button", { name: "Write “30 July 2010”" }).click();
    const parts = partsOf((await pages.download("comments")).bytes);
    expect(parts["word/document.xml"]).toMatch(/<w:del [^>]*>.*12.*<w:ins [^>]*>.*30/s);
    expect(parts["word/comments.xml"]).toContain("WG.4");
    expect(parts["word/comments.xml"]).not.toContain("A/RES/64/293 was adopted");
  });

  test("an edit leaves what the file says of its text: a heading, a note, the number of a paragraph", async () => {
    await pages.page.goto(pages.single);
    await pages.read(["draft.docx", docx(`${paragraph("Report")}${paragraph(draft.trim())}`)]);
    const places = () => pages.page.locator("#findings .go").allTextContents();
    const before = await places();
    expect(before[0]).toContain("paragraph 2");
    await pages.type("Draft ");
    await expect.poll(() => pages.page.locator(".cm-content").textContent()).toContain("Draft ");
    await pages.page.waitForTimeout(1000);
    expect(await places()).toEqual(before);
  });

  test.each(["from disk", "on a site"])("a PDF goes in, and comes out with highlights (%s)", async (where) => {
    await pages.page.goto(where === "from disk" ? pages.single : pages.site);
    const words = ["The report is in CTOC/COP/WG4/2011/8, for the Conference"];
    await pages.read(["report.pdf", pdf([lines(100, 700, words)])]);
    expect(await rules()).toEqual(["symbol/dot"]);
    const { name, bytes } = await pages.saved(() => pages.page.click("#download"));
    expect(name).toBe("report.commented.pdf");
    expect(bytes.toString("latin1")).toContain("/Subtype /Highlight");
    expect(pages.said).toEqual([]);
  });

  test.each([
    ["draft.html", (text: string) => `<p>${text}</p>\n`],
    ["draft.xml", (text: string) => `<akomaNtoso><p>${text}</p></akomaNtoso>\n`],
    ["draft.md", (text: string) => `# Draft\n\n${text}\n`],
    ["draft.txt", (text: string) => `${text}\r\n`],
    ["draft.docx", (text: string) => docx(paragraph(text))],
  ])("%s is dropped on the page, and comes back with its fixes", async (name, content) => {
    const folder = mkdtempSync(join(tmpdir(), "wgtip-dropped-"));
    const sentence = "See CTOC/COP/WG4/2011/8.";
    writeFileSync(join(folder, name), content(sentence));
    await pages.page.goto(pages.site);
    await pages.page.locator(".cm-content").waitFor();
    const session = await pages.page.context().newCDPSession(pages.page);
    const data = { items: [], files: [join(folder, name)], dragOperationsMask: 1 };
    for (const type of ["dragEnter", "dragOver", "drop"] as const)
      await session.send("Input.dispatchDragEvent", { type, x: 300, y: 300, data });
    await pages.findings().first().waitFor();
    expect(await names()).toEqual([name]);
    expect(await rules()).toEqual(["symbol/dot"]);
    await pages.page.getByRole("button", { name: "Apply all safe fixes (1)" }).click();
    await pages.page.getByText("Nothing to report").waitFor();
    const { bytes } = await pages.saved(async () => {
      await pages.page.selectOption("#product", name.endsWith("docx") ? "changes" : "text");
      await pages.page.click("#download");
    });
    if (!name.endsWith("docx")) expect(bytes.toString()).toBe(content(sentence.replace("WG4", "WG.4")));
    rmSync(folder, { recursive: true });
    expect(pages.said).toEqual([]);
  });

  test("a text is pasted wherever one is, and no text replaces another", async () => {
    const { page } = pages;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(pages.site);
    await page.locator(".cm-content").waitFor();
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(draft)})`);
    await page.keyboard.press("Control+V");
    await pages.findings().first().waitFor();
    await page.locator("#open").focus();
    await page.keyboard.press("Control+V");
    await expect.poll(names, patience).toEqual(["text.md", "text (2).md"]);
    await pages.read(["text.md", "See CTOC/COP/WG4/2011/8.\n"]);
    await expect.poll(names, patience).toEqual(["text.md", "text (2).md", "text (3).md"]);
    await expect.poll(rules, patience).toEqual(["symbol/dot"]);
  });

  test("two files of one name are two; the same file is opened once", async () => {
    await pages.page.goto(pages.single);
    const folders = ["a", "b"].map(() => mkdtempSync(join(tmpdir(), "wgtip-names-")));
    const files = folders.map((folder) => join(folder, "draft.txt"));
    for (const [i, file] of files.entries()) writeFileSync(file, "See CTOC/COP/WG4/2011/8.\n".repeat(i + 1));
    for (const file of [...files, ...files]) {
      await pages.page.setInputFiles("#file", file);
      await pages.findings().first().waitFor();
    }
    await expect.poll(names, patience).toEqual(["draft.txt", "draft (2).txt"]);
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  test("the page asks before it loses changes, and not when they were downloaded", async () => {
    const { page } = pages;
    await page.goto(pages.single);
    await pages.read(["draft.txt", draft]);
    await page.reload();
    expect(pages.asked).toEqual([]);
    await pages.read(["draft.txt", draft]);
    await pages.type("New: ");
    await pages.download("text");
    await page.reload();
    expect(pages.asked).toEqual([]);
    await pages.read(["draft.txt", draft]);
    await pages.type("New: ");
    await page.getByRole("button", { name: "Close draft.txt" }).click();
    expect(pages.asked).toEqual(["confirm"]);
    await pages.type("New: ");
    await page.reload();
    expect(pages.asked).toEqual(["confirm", "beforeunload"]);
  });

  test("the citations come as a table, and the findings as a report", async () => {
    await pages.page.goto(pages.single);
    await pages.read(["draft.txt", draft]);
    const table = await pages.download("authorities");
    expect(table.name).toBe("draft.txt.csv");
    expect(table.bytes.toString()).toContain("A/RES/64/293,");
    const report = await pages.download("report");
    expect(report.bytes.toString()).toContain("A/RES/64/293 was adopted on 30 July 2010");
  });

  test("the service worker of another index.html keeps the same files, under another version", async () => {
    const folder = mkdtempSync(join(tmpdir(), "wgtip-site-"));
    const kept = (site: string) =>
      readFileSync(join(folder, site, "service-worker.js"), "utf8")
        .split("\n")
        .slice(2, 4);
    await built("site", join(folder, "one"));
    await built("site", join(folder, "other"), (html) => html.replace("Open files…", "Open"));
    const [[files, version], [otherFiles, otherVersion]] = [kept("one"), kept("other")];
    expect(files).toContain("registry.gz");
    expect(otherFiles).toBe(files);
    expect(version).toContain("wgtip-");
    expect(otherVersion).not.toBe(version);
    rmSync(folder, { recursive: true });
  }, 120_000);
});
