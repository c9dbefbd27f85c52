// The documentation's site in a real browser, as `npm run site` builds it.
import { existsSync, readdirSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import contents from "../../site/contents.json" with { type: "json" };
import { rules } from "../../src/rules/engine/index.ts";
import { type Host, launch, noBrowser, serve, violations } from "../browser.ts";

const missing = [
  ...(noBrowser ? [noBrowser] : []),
  ...(existsSync("site/dist/index.html") ? [] : ["npm run site has not been run"]),
];
const wcag = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
const base = new URL(packageJson.homepage).pathname;

describe.skipIf(missing.length > 0)(
  `the site${missing.length > 0 ? ` (not tested: ${missing.join(", ")})` : ""}`,
  () => {
    let browser: Browser;
    let host: Host;
    let page: Page;
    const elsewhere: string[] = [];

    beforeAll(async () => {
      host = await serve("site/dist", base);
      browser = await launch();
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      host?.close();
    });

    beforeEach(async () => {
      page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      elsewhere.length = 0;
      page.on("request", (request) => {
        if (!request.url().startsWith(host.address)) elsewhere.push(request.url());
      });
    });
    afterEach(() => page.close());

    const open = (path: string) => page.goto(`${host.address}${base}/${path}`, { waitUntil: "networkidle" });

    test("every rule has its page at the address that reports give", () => {
      expect(rules.length).toBeGreaterThan(70);
      for (const { id } of rules) expect(existsSync(`site/dist/rules/${id.replaceAll("/", "-")}.html`)).toBe(true);
    });

    test("the search finds a rule, and nothing is asked of other hosts", async () => {
      await open("");
      await page.keyboard.press("Control+k");
      await page.locator("#localsearch-input").fill("dated by the day of its adoption");
      await page.locator("#localsearch-list a", { hasText: "date/adoption" }).first().click();
      await page.locator("h1", { hasText: "date/adoption" }).waitFor();
      expect(elsewhere).toEqual([]);
    });

    test.each(["", "guide.html", "rules/date-adoption.html", "reference/", "corpus.html"])(
      "axe finds nothing on /%s, in light and dark",
      async (path) => {
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme });
          await open(path);
          expect(await violations(page, wcag)).toEqual([]);
        }
        expect(elsewhere).toEqual([]);
      },
    );

    test("on a phone no page is wider than the screen", async () => {
      await page.setViewportSize({ width: 360, height: 720 });
      for (const path of ["", "guide.html", "registry.html"]) {
        await open(path);
        expect(await page.evaluate("document.documentElement.scrollWidth"), path).toBeLessThanOrEqual(360);
      }
    });
  },
);

test("every page of the documentation is on the site", () => {
  const files = readdirSync("docs").filter((name) => name.endsWith(".md"));
  expect(files).toContain("registry.md");
  const listed = contents.flatMap(({ pages }) => pages.map(({ file }) => file));
  for (const name of files) expect(listed).toContain(`docs/${name}`);
});
