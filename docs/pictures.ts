// Takes the pictures of the documentation, and with --all those that people look at before a release, in build/pictures:
// three widths, light and dark, Arabic. npm run page && npm run pictures -- --all. Needs Chromium.
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { docx, paragraph } from "../test/source/docx/docx.ts";

// a driver that cannot be bundled
const { chromium }: typeof import("playwright-core") = createRequire(resolve("package.json"))("playwright-core");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** A typical draft around real facts: two dates and a number are wrong, and a full stop is missing. */
const draft = [
  "Draft report of the Working Group on Trafficking in Persons",
  "1. In its resolution 64/293 of 12 August 2010, the General Assembly adopted the United Nations Global Plan of Action to Combat Trafficking in Persons.",
  "2. The Working Group had before it the paper prepared by the Secretariat (CTOC/COP/WG4/2011/8) and recalled decision 4/9 of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime.",
  "3. Security Council resolution 2388 (2016) called upon Member States to strengthen their cooperation.",
];

interface Picture {
  readonly path: string;
  readonly width: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** Of the page: `ar` */
  readonly language?: string;
}

const documented: readonly Picture[] = [{ path: "docs/pictures/page.png", width: 1120, height: 560 }];

/** `build/pictures/380-dark-ar.png` */
const inspected: readonly Picture[] = [1280, 800, 380].flatMap((width) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    ["en", "ar"].map((language) => ({
      path: `build/pictures/${[width, colorScheme, language].join("-")}.png`,
      width,
      colorScheme,
      language,
    })),
  ),
);

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const folder of ["docs/pictures", "build/pictures"]) mkdirSync(folder, { recursive: true });
for (const picture of process.argv.includes("--all") ? [...documented, ...inspected] : documented) await take(picture);
await browser.close();

async function take({ path, width, height = 800, colorScheme = "light", language = "en" }: Picture): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, locale: language, colorScheme });
  await page.goto(pathToFileURL("page/dist/single/index.html").href);
  const buffer = Buffer.from(docx(draft.map((text) => paragraph(text)).join("")));
  await page.setInputFiles("#file", { name: "draft.docx", mimeType: "", buffer });
  await page.locator("#findings .rule").nth(3).waitFor();
  await page.screenshot({ path, fullPage: width < 768 });
  await page.close();
}
