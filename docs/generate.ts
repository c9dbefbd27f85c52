// Writes what is generated of the documentation: npm run docs
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import packageJson from "../package.json" with { type: "json" };
import { createProgram } from "../src/cli/program.ts";
import { ruleMarkdown } from "../src/report/rule-page.ts";
import { steps } from "../src/resolve/steps.ts";
import { rules } from "../src/rules/engine/index.ts";
import { jsonSchema } from "./config-schema.ts";
import { manual } from "./man.ts";
import { between, fileOf, orderList, registryTable, ruleTable, seriesTable } from "./pages.ts";

for (const file of readdirSync("docs/rules")) rmSync(`docs/rules/${file}`);
for (const rule of rules) writeFileSync(`docs/rules/${fileOf(rule)}`, ruleMarkdown(rule));

const listed = between(readFileSync("README.md", "utf8"), "rules", ruleTable(rules));
const readme = between(listed, "order", orderList(steps));
const table = (file: string) => readFileSync(`registry/${file}`, "utf8");
writeFileSync("README.md", between(readme, "registry", registryTable(table)));
writeFileSync("docs/registry.md", between(readFileSync("docs/registry.md", "utf8"), "series", seriesTable(table)));

mkdirSync("man", { recursive: true });
const program = createProgram(process, () => {});
writeFileSync("man/wgtip.1", manual(program, packageJson.version, readFileSync("README.md", "utf8")));
writeFileSync("wgtip.schema.json", jsonSchema());
