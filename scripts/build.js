// Builds all generated files: build/ (parser and tables, imported by the sources) and dist/ (the program).
//   node scripts/build.js            builds everything
//   node scripts/build.js --sources  builds only build/, which is enough for tests that import the sources
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Writable } from "node:stream";
import peggy from "peggy";
import { bundle } from "./bundle.js";

mkdirSync("build", { recursive: true });
await bundle({ input: "scripts/registry.ts", file: "build/scripts/registry-tables.js" });
await bundle({ input: "scripts/grammar/module.ts", file: "build/scripts/grammar.js" });
const { buildIndex, buildLanguages, buildTables } = await import("../build/scripts/registry-tables.js");
const { compiled, grammarText, startRules } = await import("../build/scripts/grammar.js");
writeFileSync(
  "build/parser.js",
  peggy.generate(grammarText(), { output: "source", allowedStartRules: startRules, plugins: [compiled] }),
);
writeFileSync("build/languages.js", buildLanguages("registry/languages"));
writeFileSync("build/tables.js", buildTables("registry"));

/**
 * Libraries that are not needed for linting one file. They are kept out of the program, which V8 reads whole at every
 * start.
 */
const rareLibraries = [
  "@humanwhocodes/momoa",
  "chokidar",
  "csv-parse/sync",
  "diff",
  "fast-glob",
  "fast-xml-builder",
  "mdast-util-gfm-table",
  "mdast-util-to-markdown",
  "micromatch",
  "papaparse",
  "parse-diff",
  "sax",
  "workerpool",
  "yaml",
];

/** Modules that the protocol library needs only for connections other than standard input and output. */
const ofPipes = {
  child_process: { file: "child_process", names: ["fork", "spawnSync"] },
  crypto: { file: "crypto", names: ["randomBytes", "randomUUID"] },
  net: { file: "net", names: ["createConnection", "createServer"] },
};

if (!process.argv.includes("--sources")) {
  rmSync("dist", { recursive: true, force: true });
  mkdirSync("dist");
  writeFileSync("dist/registry.idx", buildIndex("registry"));
  await bundle({ input: "src/index.ts", dir: "dist", minify: true });
  await bundle({ input: "src/core.ts", dir: "dist/core", platform: "browser", minify: true });
  // a separate bundle, because both others derive facts from the tables when they are loaded
  await bundle({ input: "src/tables.ts", file: "dist/tables.js", platform: "browser", minify: true });
  // the reader of each of these formats is loaded when a file in it is met
  const formats = ["docx", "html", "odt", "pdf", "xml"];
  for (const name of formats) await program({ input: `src/source/${name}/reader.ts`, file: `dist/${name}.cjs` });
  // the words of other languages are loaded when a text in one of them is met
  await program({ input: "build/languages.js", file: "dist/languages.cjs" });
  const late = { "#languages": { file: "./languages.cjs", names: ["wordTable"] } };
  // the protocol of editors is loaded by the server
  await program({ input: "src/server/protocol.ts", file: "dist/protocol.cjs", late: ofPipes });
  // the program's checksum, by which the cache is keyed, thereby depends on the other bundles
  const banner = [...formats, "languages"].map((name) => `// ${name}.cjs ${checksum(`dist/${name}.cjs`)}`).join("\n");
  const readers = formats.map((name) => [`/${name}/reader.ts`, `./${name}.cjs`]);
  const apart = { ...Object.fromEntries(readers), "./protocol.ts": "./protocol.cjs" };
  const rare = Object.fromEntries(
    rareLibraries.map((name) => [name, `./lib/${name.replace(/^@/, "").replaceAll("/", "-")}.cjs`]),
  );
  for (const [input, file] of Object.entries(rare)) await bundle({ input, file: `dist/${file}`, minify: true });
  await program({ input: "src/cli/main.ts", file: "dist/program.cjs", apart, rare, late, banner });
  await bundle({ input: "src/cli/start.ts", file: "dist/cli.cjs" });
  await bundle({ input: "jiti/static", file: "dist/jiti.js", minify: true });
  await compile();
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
    stdio: "inherit",
  });
}

function checksum(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

/** Bundles a part of the program as an expression whose value is a function, which src/cli/compiled.ts calls. */
async function program(options) {
  await bundle({ ...options, minify: true });
  const text = readFileSync(options.file, "latin1");
  writeFileSync(options.file, `(function (exports, require, module, __filename) {${text}\n})`, "latin1");
}

/** Runs the program once to make its V8 code cache; see src/cli/compiled.ts. */
async function compile() {
  const { main } = await import("../dist/cli.cjs");
  const nowhere = new Writable({ write: (_piece, _encoding, done) => done() });
  await main(["lint", "fixtures/draft.md"], { stdin: process.stdin, stdout: nowhere, stderr: nowhere, env: {} });
}
