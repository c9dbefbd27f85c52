/**
 * Speed, start-up time and memory of the program, each with its limit: see bench/README.md. Exits with status 1 if a limit
 * does not hold.
 *
 *     npm run bench               on the published texts in ../shared, if present, and on the fixtures
 *     npm run bench -- --rules    only the cost of each rule, as a share of linting
 *     npm run bench -- --languages  only the speed in each language beside English
 *     npm run bench -- --short    a smaller run, with limits wide enough for any machine on a bad day
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { corpus } from "./speed/corpus.ts";
import { type Figure, print } from "./speed/figure.ts";
import { inProcess } from "./speed/in-process.ts";
import { languages } from "./speed/languages.ts";
import { memory } from "./speed/memory.ts";
import { ruleCosts } from "./speed/rules.ts";
import { scaling } from "./speed/scaling.ts";
import { startUp, wholeProcess } from "./speed/whole-process.ts";

const short = process.argv.includes("--short");
const fixtures = ["fixtures/annotated"];
const published = ["../shared/gold/texts", "../shared/gold/akn/en", "../shared/seeds"].filter((path) =>
  existsSync(path),
);
const texts = published.length > 0 ? published : fixtures;
if (texts === fixtures) console.log("../shared/gold is not here: only the project's own passages are measured.\n");

const folder = mkdtempSync(join(tmpdir(), "wgtip-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true }));
const line = join(folder, "line.txt");
writeFileSync(line, "See document CTOC/COP/WG4/2011/8, paras. 46-51.\n");

const costs = () => ruleCosts("the texts", corpus(texts, 0), short ? 3 : 11);
const inLanguages = () => languages("../shared/gold/akn", short ? 2 : 5);
const everything: readonly (() => Promise<Figure[]> | Figure[])[] = [
  () => wholeProcess(texts, short ? 3 : 11),
  () => startUp(line, short ? 7 : 31),
  () => memory(texts, short ? 3 : 8),
  () => scaling(corpus(texts, 0), short ? 1e5 : 1e6, short ? 3 : 5),
  () => inProcess("the texts", corpus(texts, short ? 3e6 : 20e6), short ? 3 : 7),
  ...(texts === fixtures || short ? [] : [() => inProcess("fixtures", corpus(fixtures, 5e6), 7)]),
  inLanguages,
  costs,
];

const only = { "--rules": costs, "--languages": inLanguages };
const chosen = Object.entries(only).flatMap(([flag, section]) => (process.argv.includes(flag) ? [section] : []));
const sections = chosen.length > 0 ? chosen : everything;
let [passed, failed] = [0, 0];
for (const measure of sections) {
  for (const figure of await measure()) {
    const holds = print(figure, short);
    if (holds === true) passed++;
    if (holds === false) failed++;
  }
}
console.log(`\nlimits: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
