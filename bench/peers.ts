/**
 * Compares wgtip with well-known linters on the same thousand Markdown files, each from start to end and on a single
 * line, and on published texts; see bench/README.md. They are installed over the network in a temporary folder and are
 * not part of the project; codespell is included if it is installed.
 *
 *     npm run bench:peers
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { writeFiles } from "./many/files.ts";
import { medians } from "./speed/timing.ts";

const [files, bytes, rounds] = [1000, 4e6, 3];

/** The packages of each linter, its program, and its arguments before the files. */
const peers = [
  {
    name: "ESLint",
    packages: ["eslint", "@eslint/markdown", "@eslint/plugin-kit"],
    program: "eslint/bin/eslint.js",
    args: ["--quiet"],
  },
  {
    name: "markdownlint-cli2",
    packages: ["markdownlint-cli2"],
    program: "markdownlint-cli2/markdownlint-cli2-bin.mjs",
  },
  {
    name: "textlint",
    packages: ["textlint", "textlint-rule-no-todo"],
    program: "textlint/bin/textlint.js",
    args: ["--rule", "no-todo"],
  },
  { name: "cspell", packages: ["cspell"], program: "cspell/bin.mjs", args: ["--no-progress", "--no-summary"] },
] as const;

/** ESLint reads Markdown with its own plugin, and plain text as a minimal language, with one rule. */
const eslintConfig = `
import markdown from "@eslint/markdown";
import { TextSourceCodeBase } from "@eslint/plugin-kit";

class TextSourceCode extends TextSourceCodeBase {
  *traverse() {
    yield { kind: 1, target: this.ast, phase: 1, args: [this.ast] };
  }
}
const language = {
  fileType: "text",
  lineStart: 1,
  columnStart: 1,
  nodeTypeKey: "type",
  validateLanguageOptions() {},
  parse: ({ body }) => ({ ok: true, ast: { type: "text", range: [0, body.length], loc: { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } } }),
  createSourceCode: ({ body }, { ast }) => new TextSourceCode({ text: body, ast }),
};
const resolutions = {
  meta: { type: "problem", messages: { found: "a resolution" } },
  create: (context) => ({
    text(node) {
      for (const _ of context.sourceCode.text.matchAll(/[Rr]esolution \\d+\\/\\d+/g)) context.report({ node, messageId: "found" });
    },
  }),
};
export default [
  ...markdown.configs.recommended,
  { files: ["**/*.txt"], plugins: { text: { languages: { text: language }, rules: { resolutions } } }, language: "text/text", rules: { "text/resolutions": "error" } },
];
`;

const published = ["../shared/gold/texts", "../shared/gold/akn/en", "../shared/seeds"].filter((path) =>
  existsSync(path),
);

const folder = mkdtempSync(join(tmpdir(), "wgtip-peers-"));
writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }');
writeFileSync(join(folder, "eslint.config.js"), eslintConfig);
for (const [i, path] of published.entries()) cpSync(path, join(folder, "published", String(i)), { recursive: true });
writeFiles(join(folder, "texts"), files, bytes, 1);
writeFileSync(join(folder, "line.md"), "See document CTOC/COP/WG4/2011/8, paras. 46-51.\n");
const packages = peers.flatMap((peer) => peer.packages);
execFileSync("npm", ["install", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", ...packages], {
  cwd: folder,
  stdio: "inherit",
});

const programs = [
  { name: "wgtip", command: [resolve("bin/wgtip.js"), "lint"] },
  ...peers.map((peer) => ({
    name: `${peer.name} ${versionOf(peer.packages[0])}`,
    command: [join(folder, "node_modules", peer.program), ...("args" in peer ? peer.args : [])],
  })),
];
measure("one line", "line.md", programs);
measure(`${files} files of Markdown`, "texts/**/*.md", programs);
if (published.length > 0) measure("published texts", "published/**/*.txt", textPrograms());
rmSync(folder, { recursive: true });

function versionOf(name: string): string {
  const require = createRequire(join(folder, "package.json"));
  return JSON.parse(readFileSync(join(require.resolve.paths(name)?.[0] ?? "", name, "package.json"), "utf8")).version;
}

/** The programs that read plain text. */
function textPrograms(): Program[] {
  const others = programs.filter(({ name }) => !name.startsWith("markdownlint"));
  const extract = { name: "wgtip extract", command: [resolve("bin/wgtip.js"), "extract", "--format", "ndjson"] };
  const hasCodespell = spawnSync("codespell", ["--version"]).status === 0;
  if (!hasCodespell) console.log("\ncodespell is not installed, and is left out");
  return [...others, extract, ...(hasCodespell ? [{ name: "codespell", command: ["codespell"] }] : [])];
}

interface Program {
  readonly name: string;
  /** Arguments of node; or codespell, which finds the files in a folder itself. */
  readonly command: readonly string[];
}

/** Prints the medians of interleaved rounds, also as multiples of wgtip's. */
function measure(what: string, paths: string, programs: readonly Program[]) {
  const seconds = medians(
    Object.fromEntries(programs.map(({ name, command }) => [name, () => run(name, [...command, paths])])),
    rounds,
    1,
  );
  const own = seconds.wgtip ?? Number.NaN;
  console.log(`\n${what}, ${rounds} rounds`);
  for (const [name, time] of Object.entries(seconds)) {
    console.log(`  ${name.padEnd(28)}${time.toFixed(2).padStart(8)} s${(time / own).toFixed(1).padStart(8)} times`);
  }
}

function run(name: string, args: readonly string[]) {
  const [program, given] = name === "codespell" ? ["codespell", ["published"]] : ([process.execPath, args] as const);
  const { status, error, stderr } = spawnSync(program, given, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
    maxBuffer: 1e9,
  });
  // status 1, or 65, means that there are findings
  if (error || (status !== 0 && status !== 1 && status !== 65))
    throw error ?? new Error(`${name}: status ${status}\n${stderr}`);
}
