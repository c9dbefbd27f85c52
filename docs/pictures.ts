// Takes the pictures of the documentation: npm run page && npm run pictures. Needs Chromium.
import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { docx, paragraph } from "../test/source/docx/docx.ts";

// a driver that no bundle can hold
const { chromium }: typeof import("playwright-core") = createRequire(resolve("package.json"))("playwright-core");
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** As drafts are written, around real facts: two dates and a number are wrong, and a full stop is missing. */
const draft = [
  "Draft report of the Working Group on Trafficking in Persons",
  "1. In its resolution 64/293 of 12 August 2010, the General Assembly adopted the United Nations Global Plan of Action to Combat Trafficking in Persons.",
  "2. The Working Group had before it the paper prepared by the Secretariat (CTOC/COP/WG4/2011/8) and recalled decision 4/9 of the Conference of the Parties to the United Nations Convention against Transnational Organized Crime.",
  "3. Security Council resolution 2388 (2016) called upon Member States to strengthen their cooperation.",
];

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1120, height: 560 }, locale: "en", colorScheme: "light" });
await page.goto(pathToFileURL("page/dist/single/index.html").href);
const buffer = Buffer.from(docx(draft.map((text) => paragraph(text)).join("")));
await page.setInputFiles("#file", { name: "draft.docx", mimeType: "", buffer });
await page.locator("#findings .rule").nth(3).waitFor();
mkdirSync("docs/pictures", { recursive: true });
await page.screenshot({ path: "docs/pictures/page.png" });
await browser.close();
