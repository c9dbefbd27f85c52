// Generates parts of the documentation.
//   npm run docs             writes them
//   npm run docs -- --check  lists files that are not up to date, and writes nothing
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import packageJson from "../package.json" with { type: "json" };
import { createProgram } from "../src/cli/program.ts";
import { ruleMarkdown } from "../src/report/rule-page.ts";
import { steps } from "../src/resolve/steps.ts";
import { rules } from "../src/rules/engine/index.ts";
import { jsonSchema } from "./config-schema.ts";
import { manual } from "./man.ts";
import { between, fileOf, orderList, registryTable, ruleTable, seriesTable } from "./pages.ts";

const listed = between(readFileSync("README.md", "utf8"), "rules", ruleTable(rules));
const readme = between(listed, "order", orderList(steps));
const table = (file: string) => readFileSync(`registry/${file}`, "utf8");
const program = createProgram(process, () => {});

const generated = new Map([
  ...rules.map((rule) => [`docs/rules/${fileOf(rule)}`, ruleMarkdown(rule)] as const),
  ["README.md", between(readme, "registry", registryTable(table))],
  ["docs/registry.md", between(readFileSync("docs/registry.md", "utf8"), "series", seriesTable(table))],
  ["man/wgtip.1", manual(program, packageJson.version, readFileSync("README.md", "utf8"))],
  ["wgtip.schema.json", jsonSchema()],
]);
const leftOver = readdirSync("docs/rules")
  .map((file) => `docs/rules/${file}`)
  .filter((path) => !generated.has(path));

if (process.argv.includes("--check")) {
  const isOld = (path: string, text: string) => !existsSync(path) || readFileSync(path, "utf8") !== text;
  const old = [...leftOver, ...[...generated].filter(([path, text]) => isOld(path, text)).map(([path]) => path)];
  for (const path of old) console.log(`${path} is not up to date: run npm run docs`);
  process.exitCode = old.length > 0 ? 1 : 0;
} else {
  mkdirSync("man", { recursive: true });
  for (const path of leftOver) rmSync(path);
  for (const [path, text] of generated) writeFileSync(path, text);
}
