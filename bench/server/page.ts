import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { type Host, launch, noBrowser, serve } from "../../test/browser.ts";
import { draftOf } from "../many/files.ts";
import type { Figure } from "../speed/figure.ts";
import { quantile } from "../speed/timing.ts";

const site = "page/dist/site";
/** Text with a sure finding, wherever the draft has others. */
const finding = "\n\nSee CTOC/COP/WG4/2011/8.\n";
const keys = 40;

/** The published page, served to this machine, in a browser. Prints what is missing. */
export async function page(rounds: number): Promise<Figure[]> {
  if (noBrowser || !existsSync(site)) {
    console.log(`      not measured: ${noBrowser ?? "the page is not built: npm run page"}`);
    return [];
  }
  const host = await serve(site);
  const browser = await launch();
  try {
    await copy(browser, host, draftOf(10_000) + finding);
    const [full, quarter]: [number[], number[]] = [[], []];
    for (let i = 0; i < rounds; i++) {
      full.push(await toFindings(browser, host, 1));
      quarter.push(await toFindings(browser, host, 4));
    }
    const { longest, processor } = await typing(browser, host);
    const limit = (most: number) => ({ most, wide: 10 * most });
    const navigation = "navigation to the first findings, 10 kB pasted";
    return [
      { what: navigation, value: quantile(full, 0.5), unit: "s", limit: limit(0.7) },
      { what: "… the best of them", value: Math.min(...full), unit: "s" },
      { what: "… at a quarter of the speed", value: quantile(quarter, 0.5), unit: "s", limit: limit(1.2) },
      { what: "… the best of them", value: Math.min(...quarter), unit: "s" },
      { what: "longest task while typing in 100 kB", value: longest, unit: "ms", limit: limit(50) },
      { what: "… most processor time of one", value: processor, unit: "ms" },
    ];
  } finally {
    await browser.close();
    host.close();
  }
}

/** Puts a text on the clipboard. */
async function copy(browser: Browser, { address }: Host, text: string): Promise<void> {
  const context = await browser.newContext({ permissions: ["clipboard-write"] });
  const page = await context.newPage();
  await page.goto(`${address}/`);
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`);
  await context.close();
}

/**
 * Notes, within the page and by its own clock, when the editor and the first finding show. Looking from outside would
 * first load Playwright's script into the page, which is as long as the page's own.
 */
const notes = `
  const shown = (find) => new Promise((done) => {
    const look = () => (find() ? done(performance.now()) : requestAnimationFrame(look));
    look();
  });
  window.editorShown = shown(() => document.getElementById("text")?.shadowRoot?.querySelector(".cm-content"));
  window.findingsShown = shown(() => document.querySelector("#findings .rule"));
`;

/**
 * Seconds until the findings show, in a browser that has not loaded the page before. The text is pasted as soon as the
 * page shows a text.
 */
async function toFindings(browser: Browser, { address }: Host, slower: number): Promise<number> {
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  await page.addInitScript(notes);
  const session = await context.newCDPSession(page);
  const noted = async (expression: string): Promise<number> => {
    const { result } = await session.send("Runtime.evaluate", { expression, awaitPromise: true });
    return result.value / 1000;
  };
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
  await page.goto(`${address}/`, { waitUntil: "commit" });
  await noted("editorShown");
  // with the keyboard, as a person does: inserting 10 kB as typed text takes Chromium a second
  await page.keyboard.press("Control+V");
  const seconds = await noted("findingsShown");
  await context.close();
  return seconds;
}

interface Task {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of wall-clock time, and of processor time. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Milliseconds of the longest task on the page's main thread while a person types. */
async function typing(browser: Browser, host: Host): Promise<{ longest: number; processor: number }> {
  await copy(browser, host, draftOf(100_000) + finding);
  const page = await browser.newPage();
  await page.goto(`${host.address}/`);
  await page.locator(".cm-content").waitFor();
  await page.keyboard.press("Control+V");
  await page.locator("#findings .rule").first().waitFor();
  await page.locator(".cm-content").click();
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  for (let i = 0; i < keys; i++) await page.keyboard.type("x", { delay: 60 });
  await page.waitForTimeout(500);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: Task[] };
  await page.close();
  const threads = traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain");
  const isMain = (task: Task) => threads.some(({ pid, tid }) => pid === task.pid && tid === task.tid);
  const tasks = traceEvents.filter((task) => task.ph === "X" && /RunTask$/.test(task.name) && isMain(task));
  const most = (of: (task: Task) => number | undefined) => Math.max(...tasks.map((task) => of(task) ?? 0)) / 1000;
  return { longest: most(({ dur }) => dur), processor: most(({ tdur }) => tdur) };
}
