/** A real browser for tests: starts it, serves folders to it, and runs axe on a page. */
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const executablePath = "/usr/bin/chromium";

/** Why there is no browser; undefined if there is one. */
export const noBrowser = existsSync(executablePath) ? undefined : `there is no ${executablePath}`;

/** Starts it without network requests of its own. */
export function launch(): Promise<Browser> {
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", ...quiet] });
}

export interface Host {
  /** `http://127.0.0.1:40123` */
  readonly address: string;
  readonly close: () => void;
}

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

/** Serves only this folder, to this machine, under the path `base`. */
export async function serve(folder: string, base = ""): Promise<Host> {
  const server = createServer(({ url = "/" }, answer) => {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    const file = join(folder, path.slice(base.length), path.endsWith("/") ? "index.html" : "");
    const isThere = path.startsWith(`${base}/`) && existsSync(file) && statSync(file).isFile();
    if (!isThere) return void answer.writeHead(404).end();
    answer.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
    answer.end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => void server.close() };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe finds in the page in its present state: each rule, with the elements; `tags` selects rules (by default all).
 */
export async function violations(page: Page, tags?: readonly string[]): Promise<[rule: string, elements: string[]][]> {
  await page.evaluate(axe);
  const result = (await page.evaluate(`axe.run(${JSON.stringify(tags ? { runOnly: tags } : {})})`)) as {
    violations: { id: string; nodes: { html: string }[] }[];
  };
  return result.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
