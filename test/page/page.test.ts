// The page in a real browser, built as it is published: one file from disk, and a site on this machine.
import { describe, expect, test } from "vitest";
import { noBrowser, violations } from "../browser.ts";
import { draft, Pages, patience } from "./pages.ts";

describe.skipIf(noBrowser)(`the page in a browser${noBrowser ? ` (not run: ${noBrowser})` : ""}`, () => {
  const pages = new Pages();
  const { requested, said } = pages;
  const findings = () => pages.findings();

  test("from disk: a pasted text is linted, and nothing is asked of any network", async () => {
    await pages.page.goto(pages.single);
    await pages.type(draft);
    await findings().first().waitFor();
    expect(await findings().allTextContents()).toEqual(["date/adoption", "symbol/dot"]);
    expect(requested.filter((url) => !url.startsWith("blob:"))).toEqual([pages.single]);
    expect(said).toEqual([]);
  });

  test("findings come as the text changes, and a fix is applied by a button", async () => {
    await pages.page.goto(pages.single);
    await pages.type(draft);
    await pages.page.getByRole("button", { name: "Write “30 July 2010”" }).click();
    await expect.poll(() => findings().allTextContents(), patience).toEqual(["symbol/dot"]);
    await pages.page.getByRole("button", { name: "Apply all safe fixes (1)" }).click();
    await pages.page.getByText("Nothing to report").waitFor();
    expect(await pages.page.locator(".cm-line").first().textContent()).toBe(
      "In its resolution 64/293 of 30 July 2010, the General Assembly cited CTOC/COP/WG.4/2011/8.",
    );
  });

  test("by keyboard: the text is reached, and where a finding has gone, the focus is on the next one", async () => {
    const { page } = pages;
    await page.goto(pages.single);
    await pages.type(draft);
    await findings().first().waitFor();
    await page.locator("#language").focus();
    await page.keyboard.press("Tab");
    await page.keyboard.insertText("One. ");
    await expect.poll(() => page.locator(".cm-content").textContent()).toContain("One. ");
    const focused = () => page.evaluate("document.activeElement.textContent.trim()");
    await page.getByRole("button", { name: "Write “30 July 2010”" }).press("Enter");
    await expect.poll(() => findings().allTextContents(), patience).toEqual(["symbol/dot"]);
    expect(await focused()).toMatch(/^Error .*symbol\/dot$/);
    await page.locator(".cm-content").press("End");
    await page.keyboard.insertText(" See A/RES/64/293.");
    await page.locator("#findings .go").focus();
    await page.getByText("citations: 3").waitFor();
    expect(await focused()).toMatch(/^Error .*symbol\/dot$/);
    await page.getByRole("button", { name: "Apply all safe fixes (1)" }).press("Enter");
    await page.getByText("Nothing to report").waitFor();
    expect(await page.evaluate("document.activeElement.id")).toBe("findings");
  });

  test("the search in the text speaks the language of the page", async () => {
    await pages.page.goto(pages.single);
    await pages.page.selectOption("#language", "fr");
    await pages.type(draft);
    await pages.page.keyboard.press("Control+F");
    await pages.page.getByRole("button", { name: "tout remplacer" }).waitFor();
    await pages.page.selectOption("#language", "ar");
    expect(await violations(pages.page)).toEqual([]);
  });

  test("what was meant is written as the text writes it: in its language, and only the number", async () => {
    await pages.page.goto(pages.single);
    const decision =
      "la décision 4/9 de la Conférence des Parties à la Convention des Nations Unies contre la criminalité transnationale organisée";
    await pages.type(`Rappelant sa résolution 64/293 du 12 juillet 2010 et ${decision},`);
    const content = () => pages.page.locator(".cm-content").textContent();
    await pages.page.getByRole("button", { name: "Write “30 July 2010”" }).click();
    await expect.poll(content, patience).toContain("64/293 du 30 juillet 2010 et");
    await pages.page.getByRole("button", { name: "Write “CTOC/COP decision 4/8”" }).click();
    await expect.poll(content, patience).toContain(decision.replace("4/9", "4/8"));
    await pages.page.getByText("Nothing to report").waitFor();
  });

  test("what does not fit the text is left to the writer", async () => {
    await pages.page.goto(pages.single);
    await pages.type("Rappelant la résolution 64/293 de l’Assemblée générale, en date du 12 août 2010,");
    const before = await pages.page.locator(".cm-content").textContent();
    await pages.page.getByRole("button", { name: "Write “30 July 2010”" }).click();
    await pages.page.getByText("change the text by hand").waitFor();
    expect(await pages.page.locator(".cm-content").textContent()).toBe(before);
  });

  test("very many findings are listed by the hundred", async () => {
    await pages.page.goto(pages.single);
    await pages.read(["draft.txt", "See CTOC/COP/WG4/2011/8.\n".repeat(250)]);
    await expect.poll(() => findings().count(), patience).toBe(100);
    await pages.page.getByRole("button", { name: "Show more (150)" }).click();
    expect(await findings().count()).toBe(200);
    await pages.page.getByRole("button", { name: "Show more (50)" }).click();
    expect(await findings().count()).toBe(250);
  });

  test("a file that is opened before the registry has come is linted when it has", async () => {
    let deliver = () => {};
    const asked = new Promise<void>((done) => {
      deliver = done;
    });
    await pages.page.route("**/registry.gz", async (route) => {
      await asked;
      await route.continue();
    });
    await pages.page.goto(pages.site);
    await pages.page.setInputFiles("#file", { name: "draft.txt", mimeType: "", buffer: Buffer.from(draft) });
    deliver();
    await findings().first().waitFor();
    expect(await findings().allTextContents()).toEqual(["date/adoption", "symbol/dot"]);
  });

  test("what the open files cite is drawn", async () => {
    await pages.page.goto(pages.single);
    await pages.page.setInputFiles("#file", [
      { name: "a.txt", mimeType: "", buffer: Buffer.from("See A/RES/64/293 and A/RES/64/293, and A/64/99999.\n") },
      { name: "b.txt", mimeType: "", buffer: Buffer.from("See A/RES/64/293.\n") },
    ]);
    await findings().first().waitFor();
    await pages.page.getByRole("button", { name: "Citation graph" }).click();
    const drawing = pages.page.locator("#drawing svg");
    expect(await drawing.locator("text").allTextContents()).toEqual(["a.txt", "A/RES/64/293", "A/64/99999", "b.txt"]);
    expect(await drawing.locator("path title").allTextContents()).toEqual([
      "a.txt → A/RES/64/293: 2",
      "a.txt → A/64/99999: 1",
      "b.txt → A/RES/64/293: 1",
    ]);
    expect(await drawing.locator(".read").count()).toBe(2);
    const links = await drawing.locator("a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
    expect(links).toEqual(["https://docs.un.org/en/A/RES/64/293", "https://docs.un.org/en/A/64/99999"]);
    await pages.page.getByRole("button", { name: "Close", exact: true }).click();
    expect(await drawing.isVisible()).toBe(false);
  });

  test("a file that cannot be read is named with what to do, and the text stays", async () => {
    await pages.page.goto(pages.single);
    await pages.page.setInputFiles("#file", {
      name: "old.docx",
      mimeType: "",
      buffer: Buffer.from("PK\u0003\u0004 broken"),
    });
    await expect.poll(() => pages.page.locator("#problem").textContent(), patience).toMatch(/\S/);
  });

  test("the registry is searched as one types", async () => {
    await pages.page.goto(pages.single);
    await pages.page.locator("#search summary").click();
    await pages.page.fill("#query", "global plan of action to combat trafficking");
    await expect
      .poll(() => pages.page.locator("#results li").first().textContent(), patience)
      .toMatch(/^A\/RES\/64\/293/);
    await pages.page.fill("#query", "A/RES/64/29");
    const names = pages.page.locator("#results li > a");
    await expect.poll(() => names.allTextContents(), patience).toContain("A/RES/64/293");
    const found = pages.page.locator("#results li").filter({ hasText: "Global Plan of Action" }).first();
    await found.getByText("Everything known").click();
    expect(await found.locator("dd").allTextContents()).toContain("General Assembly");
  });

  test("language versions are compared", async () => {
    await pages.page.goto(pages.single);
    await pages.page.setInputFiles("#file", [
      { name: "a.en.txt", mimeType: "", buffer: Buffer.from("Recalling A/RES/64/293\n") },
      { name: "a.fr.txt", mimeType: "", buffer: Buffer.from("Rappelant A/RES/64/292\n") },
    ]);
    const compare = pages.page.getByRole("button", { name: "Compare language versions" });
    await compare.waitFor();
    const { bytes } = await pages.saved(() => compare.click());
    expect(bytes.toString()).toContain('<mark class="error">A/RES/64/292</mark>');
  });

  test("what was written stays, in a file and in a pasted text, while others are shown", async () => {
    await pages.page.goto(pages.single);
    await pages.type("See A/64/1.\n");
    await pages.page.setInputFiles("#file", [
      { name: "a.txt", mimeType: "", buffer: Buffer.from("See A/RES/64/293.\n") },
      { name: "b.txt", mimeType: "", buffer: Buffer.from("See A/RES/64/292.\n") },
    ]);
    await pages.page.getByRole("button", { name: "a.txt", exact: true }).waitFor();
    await pages.type("New: ");
    const shown = () => pages.page.locator(".cm-content").textContent();
    const written = await shown();
    expect(written).toContain("New: ");
    await pages.page.getByRole("button", { name: "b.txt", exact: true }).click();
    expect(await shown()).toBe("See A/RES/64/292.");
    await pages.page.getByRole("button", { name: "Close b.txt" }).click();
    expect(await shown()).toBe(written);
    await pages.page.getByRole("button", { name: "text.md", exact: true }).click();
    expect(await shown()).toBe("See A/64/1.");
  });

  test("a file that cannot be read is still named when another one is shown", async () => {
    await pages.page.goto(pages.single);
    await pages.page.setInputFiles("#file", [
      { name: "old.docx", mimeType: "", buffer: Buffer.from("PK\u0003\u0004 broken") },
      { name: "draft.txt", mimeType: "", buffer: Buffer.from(draft) },
    ]);
    await findings().first().waitFor();
    expect(await pages.page.locator("#problem").textContent()).toContain("old.docx");
  });

  test("a document of one's own is added by a form, found, and kept; a fault has its line", async () => {
    await pages.page.goto(pages.single);
    await pages.type("See A/81/5 of 3 May 2026.\n");
    await pages.page.locator("#settings > summary").click();
    await pages.page.fill("#fact [name=name]", "a/81/5");
    await pages.page.locator("#fact [type=submit]").click();
    await expect.poll(() => pages.page.locator("#problem").textContent(), patience).toBe("“a/81/5” is written A/81/5");
    await pages.page.fill("#fact [name=name]", "A/81/5");
    await pages.page.fill("#fact [name=date]", "2026-05-04");
    await pages.page.fill("#fact [name=title]", "Financial report on seals");
    await pages.page.locator("#fact [type=submit]").click();
    await expect
      .poll(() => pages.page.inputValue("#facts"), patience)
      .toContain("A/81/5\t2026-05-04\tFinancial report on");
    await pages.page.locator("#search summary").click();
    await pages.page.fill("#query", "report on seals");
    await expect.poll(() => pages.page.locator("#results li").first().textContent(), patience).toMatch(/^A\/81\/5/);
    await pages.page.reload();
    expect(await pages.page.inputValue("#facts")).toContain("A/81/5\t2026-05-04");
    await pages.page.locator("#settings > summary").click();
    await pages.page.fill("#facts", "name\tdate\nA/81/5\t4 May 2026\n");
    await pages.page.locator("#facts").blur();
    await expect
      .poll(() => pages.page.locator("#faults").textContent(), patience)
      .toMatch(/^2: date .*4 May 2026.* is no day/);
  });

  test("a rule is turned off at a finding, gets another severity in the list, and its own again", async () => {
    await pages.page.goto(pages.single);
    await pages.type(draft);
    await pages.page.getByRole("button", { name: "Turn off date/adoption" }).click();
    await expect.poll(() => findings().allTextContents(), patience).toEqual(["symbol/dot"]);
    expect(await pages.page.locator("#status").textContent()).toContain("rules turned off: 1");
    await pages.page.reload();
    await pages.page.locator("#settings > summary").click();
    await pages.page.getByText("Rules", { exact: true }).click();
    const severity = pages.page.getByLabel("date/adoption", { exact: false });
    expect(await severity.inputValue()).toBe("off");
    await severity.selectOption("warning");
    await pages.type(draft);
    const shown = () =>
      pages.page.locator("#findings li").evaluateAll((items) => items.map(({ className }) => className));
    await expect.poll(shown, patience).toEqual(["warning", "error"]);
    await pages.page.getByRole("button", { name: "Back to the usual settings" }).click();
    await expect.poll(shown, patience).toEqual(["error", "error"]);
    expect(await severity.inputValue()).toBe("error");
  });

  test("the body that issues the text is chosen: a bare number is its own", async () => {
    await pages.page.goto(pages.single);
    await pages.type("Recalling its decision 4/9,\n");
    await pages.page.getByText("citations: 1, findings: 0").waitFor();
    await pages.page.locator("#settings > summary").click();
    await pages.page.selectOption("#body", "CTOC/COP");
    await expect.poll(() => findings().allTextContents(), patience).toEqual(["act/unknown"]);
  });

  test.each(["from disk", "on a site"])(
    "a settings file is opened, checked by the schema, and saved (%s)",
    async (where) => {
      await pages.page.goto(where === "from disk" ? pages.single : pages.site);
      await pages.type(draft);
      await findings().first().waitFor();
      const config = (name: string, text: string) =>
        pages.page.setInputFiles("#file", { name, mimeType: "", buffer: Buffer.from(text) });
      await config(
        "wgtip.config.jsonc",
        '// ours\n{ "rules": { "symbol/*": "off", "date/adoption": "warning" }, "strict": true }',
      );
      await expect.poll(() => findings().allTextContents(), patience).toEqual(["date/adoption"]);
      expect(await pages.page.locator("#problem").textContent()).toBe(
        "wgtip.config.jsonc: not used on this page: strict",
      );
      await config("wgtip.config.yaml", "rules:\n  date/adoptoin: off\n");
      await expect
        .poll(() => pages.page.locator("#problem").textContent(), patience)
        .toBe("wgtip.config.yaml:2:3: rules: unknown rule date/adoptoin; did you mean date/adoption?");
      expect(await findings().allTextContents()).toEqual(["date/adoption"]);
      const { name, bytes } = await pages.saved(() =>
        pages.page.getByRole("button", { name: "Save as a settings file" }).click(),
      );
      expect(name).toBe("wgtip.config.json");
      expect(JSON.parse(bytes.toString()).rules).toMatchObject({ "symbol/dot": "off", "date/adoption": "warning" });
      expect(said).toEqual([]);
    },
  );

  test.each(["from disk", "on a site"])("tables of one's own are read, kept and removed (%s)", async (where) => {
    await pages.page.goto(where === "from disk" ? pages.single : pages.site);
    const text = "Recalling resolution 3/4 of the Meeting of the Parties to the Baltic Seals Convention.\n";
    await pages.type(text);
    const cites = (count: number) => pages.page.getByText(`citations: ${count}, findings: 0`).waitFor();
    await cites(1);
    const drawn = async () => {
      await pages.page.getByRole("button", { name: "Citation graph" }).click();
      await pages.page.locator("#drawing[open]").waitFor();
      const names = await pages.page.locator("#drawing svg text").allTextContents();
      await pages.page.getByRole("button", { name: "Close", exact: true }).click();
      return names;
    };
    expect(await drawn()).toEqual(["text.md"]);
    const tables = ["bodies.tsv", "sessions.tsv"].map((name) => `examples/own-tables/tables/${name}`);
    await pages.page.setInputFiles("#file", tables);
    await expect.poll(() => pages.page.locator("#tables li").count(), patience).toBe(tables.length);
    expect(await drawn()).toEqual(["text.md", "BSC/MOP/RES/3/4"]);
    await pages.page.reload();
    await pages.type(text);
    await cites(1);
    expect(await drawn()).toEqual(["text.md", "BSC/MOP/RES/3/4"]);
    await pages.page.setInputFiles("#file", { name: "bodies.tsv", mimeType: "", buffer: Buffer.from("boddy\nX\n") });
    await expect.poll(() => pages.page.locator("#problem").textContent(), patience).toContain("bodies.tsv:1");
    expect(await pages.page.locator("#tables li").count()).toBe(tables.length);
    for (const name of ["bodies.tsv", "sessions.tsv"]) {
      await pages.page.getByRole("button", { name: `Remove ${name}` }).click();
      await pages.page.getByRole("button", { name: `Remove ${name}` }).waitFor({ state: "detached" });
    }
    expect(await drawn()).toEqual(["text.md"]);
    expect(said).toEqual([]);
  });

  test("on a site: its own files only, and offline after the first visit", async () => {
    await pages.page.goto(pages.site);
    await pages.type(draft);
    await findings().first().waitFor();
    await pages.page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
    expect(requested.filter((url) => !url.startsWith(pages.site))).toEqual([]);
    await pages.page.context().setOffline(true);
    await pages.page.reload();
    await pages.type(draft);
    await findings().first().waitFor();
    await pages.page.context().setOffline(false);
    expect(said).toEqual([]);
  });

  test("on a site, the words of a language come when a text needs them, offline too", async () => {
    const french = "Rappelant la résolution 1325 (2001) du Conseil de sécurité, et la résolution 64/293,\n";
    await pages.page.goto(pages.site);
    await pages.type(draft);
    await findings().first().waitFor();
    await pages.page.evaluate("navigator.serviceWorker.ready.then(() => undefined)");
    // the service worker keeps all of them, so a request of the page's own counts
    await pages.page.reload();
    const before = requested.length;
    await pages.type(draft);
    await findings().first().waitFor();
    expect(requested.slice(before).filter((url) => url.includes("languages/"))).toEqual([]);
    await pages.page.context().setOffline(true);
    await pages.type(french);
    await expect.poll(() => findings().allTextContents()).toContain("date/council-year");
    await pages.page.context().setOffline(false);
    expect(requested.slice(before).filter((url) => url.includes("languages/"))).toEqual([
      `${pages.site}languages/fr.json`,
    ]);
  });

  test.each([
    ["en", "light"],
    ["ar", "light"],
    ["en", "dark"],
  ] as const)("axe finds nothing, on a phone neither (%s, %s)", async (language, colorScheme) => {
    await pages.page.emulateMedia({ colorScheme });
    await pages.page.goto(pages.single);
    await pages.page.selectOption("#language", language);
    await pages.type(draft);
    await findings().first().waitFor();
    await pages.page.locator("#settings > summary").click();
    await pages.page.locator("#settings details summary").click();
    for (const [width, opens] of [
      [1280, false],
      [380, false],
      [380, true],
    ] as const) {
      await pages.page.setViewportSize({ width, height: 800 });
      if (opens) await pages.page.locator("#graph").click();
      expect(await violations(pages.page)).toEqual([]);
      expect(await pages.page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    }
    expect(await pages.page.evaluate("document.documentElement.dir")).toBe(language === "ar" ? "rtl" : "ltr");
  });
});
