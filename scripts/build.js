// Builds everything that is derived: build/ (parser, tables; imported by the sources) and dist/ (the program).
//   node scripts/build.js            all of it
//   node scripts/build.js --sources  only what the sources import: enough for the tests that run on them
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import peggy from "peggy";
import { bundle } from "./bundle.js";
import { fastParser } from "./fast-parser.js";
import { buildIndex, buildTables } from "./registry.js";

mkdirSync("build", { recursive: true });
writeFileSync("build/parser.js", buildParser());
writeFileSync("build/tables.js", buildTables("registry"));

if (!process.argv.includes("--sources")) {
  rmSync("dist", { recursive: true, force: true });
  await bundle({ input: { cli: "src/cli/main.ts", index: "src/index.ts" }, dir: "dist", minify: true });
  writeFileSync("dist/registry.idx", buildIndex("registry"));
}

/** The grammars are one grammar in several files; text.peggy, which begins it, comes first. */
function buildParser() {
  const files = readdirSync("grammar").filter((name) => name.endsWith(".peggy"));
  const ordered = ["text.peggy", ...files.filter((name) => name !== "text.peggy").sort()];
  return peggy.generate(ordered.map((name) => readFileSync(`grammar/${name}`, "utf8")).join("\n"), {
    format: "es",
    output: "source",
    allowedStartRules: ["Text", "Symbol", "Masthead"],
    plugins: [fastParser],
  });
}
