// The documentation's site in a real browser, as `npm run site` builds it.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import contents from "../../site/contents.json" with { type: "json" };
import { rules } from "../../src/rules/engine/index.ts";

const executablePath = "/usr/bin/chromium";
const missing = [
  ...(existsSync(executablePath) ? [] : [`there is no ${executablePath}`]),
  ...(existsSync("site/dist/index.html") ? [] : ["npm run site has not been run"]),
];
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const base = new URL(packageJson.homepage).pathname;
const types: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

describe.skipIf(missing.length > 0)(
  `the site${missing.length > 0 ? ` (not tested: ${missing.join(", ")})` : ""}`,
  () => {
    let browser: Browser;
    let server: Server;
    let page: Page;
    let host: string;
    const elsewhere: string[] = [];

    beforeAll(async () => {
      server = createServer(({ url = "/" }, answer) => {
        const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
        const file = join("site/dist", path.slice(base.length), path.endsWith("/") ? "index.html" : "");
        const isThere = path.startsWith(base) && existsSync(file) && statSync(file).isFile();
        if (!isThere) return void answer.writeHead(404).end();
        answer.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
        answer.end(readFileSync(file));
      });
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
      browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", ...quiet] });
    }, 120_000);
    afterAll(async () => {
      await browser?.close();
      server?.close();
    });

    beforeEach(async () => {
      page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      elsewhere.length = 0;
      page.on("request", (request) => {
        if (!request.url().startsWith(host)) elsewhere.push(request.url());
      });
    });
    afterEach(() => page.close());

    const open = (path: string) => page.goto(`${host}${base}/${path}`, { waitUntil: "networkidle" });

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
          await page.evaluate(axe);
          const violations = await page.evaluate(async () => {
            // @ts-expect-error axe is what was evaluated before
            const { violations } = await globalThis.axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
            return violations.map(({ id, nodes }: { id: string; nodes: { html: string }[] }) => [id, nodes[0]?.html]);
          });
          expect(violations).toEqual([]);
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
