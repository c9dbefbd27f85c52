/** The page for tests, built as published, in a real browser: as one file from disk, and as a site on this machine. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { build } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type Host, launch, serve } from "../browser.ts";

/** A wrong date, and a symbol that lacks a full stop. */
export const draft = "In its resolution 64/293 of 12 August 2010, the General Assembly cited CTOC/COP/WG4/2011/8.\n";
/** A browser is slow while other work runs. */
export const patience = { timeout: 30_000 };

export interface Download {
  readonly name: string;
  readonly bytes: Buffer;
}

export class Pages {
  page!: Page;
  /** The requested addresses, and the messages on the console. */
  readonly requested: string[] = [];
  readonly said: string[] = [];
  /** The browser's questions, each answered with yes. */
  readonly asked: string[] = [];
  #folder = "";
  #browser!: Browser;
  #host!: Host;

  constructor() {
    beforeAll(() => this.#start(), 240_000);
    afterAll(() => this.#stop());
    beforeEach(() => this.#open());
    afterEach(() => this.page.close());
  }

  get single(): string {
    return pathToFileURL(join(this.#folder, "single/index.html")).href;
  }

  get site(): string {
    return `${this.#host.address}/`;
  }

  findings(): Locator {
    return this.page.locator("#findings .rule");
  }

  async type(text: string): Promise<void> {
    await this.page.locator(".cm-content").click();
    await this.page.keyboard.insertText(text);
  }

  /** Opens files, given by name and content, and waits for the first finding. */
  async read(...files: readonly (readonly [name: string, content: string | Uint8Array])[]): Promise<void> {
    await this.page.setInputFiles(
      "#file",
      files.map(([name, content]) => ({ name, mimeType: "", buffer: Buffer.from(content as string) })),
    );
    await this.findings().first().waitFor();
  }

  async download(product: string): Promise<Download> {
    await this.page.selectOption("#product", product);
    return this.saved(() => this.page.click("#download"));
  }

  /** The file that the browser saves during this. */
  async saved(doing: () => Promise<void>): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), doing()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  async #start(): Promise<void> {
    this.#folder = mkdtempSync(join(tmpdir(), "wgtip-page-"));
    for (const mode of ["single", "site"]) await built(mode, join(this.#folder, mode));
    this.#host = await serve(join(this.#folder, "site"));
    this.#browser = await launch();
  }

  async #stop(): Promise<void> {
    await this.#browser?.close();
    this.#host?.close();
    rmSync(this.#folder, { recursive: true });
  }

  async #open(): Promise<void> {
    const page = await this.#browser.newPage({ viewport: { width: 1280, height: 800 }, locale: "en" });
    for (const list of [this.requested, this.said, this.asked]) list.length = 0;
    page.on("request", (request) => this.requested.push(request.url()));
    page.on("console", (message) => this.said.push(message.text()));
    page.on("pageerror", (error) => this.said.push(String(error)));
    page.on("dialog", (dialog) => {
      this.asked.push(dialog.type());
      void dialog.accept();
    });
    this.page = page;
  }
}

/** Builds the page into a folder, with changes of index.html. */
export async function built(mode: string, outDir: string, change = (html: string) => html): Promise<void> {
  await build({
    root: "page",
    configFile: "page/vite.config.ts",
    mode,
    logLevel: "silent",
    plugins: [{ name: "changed", transformIndexHtml: change }],
    build: { outDir },
  });
}
