// Builds the site in site/dist from the documentation of the repository: npm run site. Needs no network once
// `npm ci --prefix site` has been run.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { pages } from "./contents.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "site/pages");

const rules = readdirSync(join(root, "docs/rules")).map((name) => `docs/rules/${name}`);
/** The page made from a file: `docs/rules/date-adoption.md` → `rules/date-adoption.md`. */
const pageOf = new Map([
  ...pages.map(({ file, path }) => [file, path]),
  ...rules.map((file) => [file, file.replace("docs/", "")]),
]);

rmSync(out, { recursive: true, force: true });
cpSync(join(root, "site/index.md"), join(out, "index.md"), { recursive: true });
for (const [file, path] of pageOf) write(path, linked(read(file), file, path));
write("rules/index.md", `# Rules\n${linked(section(read("README.md"), "Rules"), "README.md", "rules/index.md")}`);
run("typedoc");
run("vitepress", "build");

function run(tool, ...args) {
  const bin = { typedoc: "typedoc/bin/typedoc", vitepress: "vitepress/bin/vitepress.js" }[tool];
  execFileSync(process.execPath, [`node_modules/${bin}`, ...args], { cwd: join(root, "site"), stdio: "inherit" });
}

/**
 * Adapts links to the site. A file that has a page links to that; any other file, such as a table of facts or a
 * picture, is copied beside the pages; a link to a folder becomes plain text.
 */
function linked(text, file, page) {
  return text.replace(/(!?)\[([^\]\n]*)\]\(([^)#:\s]+)(#[^)\s]*)?\)/g, (_, picture, name, target, anchor = "") => {
    const path = normalize(join(dirname(file), target));
    if (picture) {
      cpSync(join(root, path), join(out, path));
      return `![${name}](${hrefOf(page, path)})`;
    }
    const to = pageOf.get(path);
    if (to !== undefined) return `[${name}](${hrefOf(page, to)}${anchor})`;
    if (statSync(join(root, path)).isDirectory()) return name;
    cpSync(join(root, path), join(out, "public", path), { recursive: true });
    return `<a href="${hrefOf(page, path)}" target="_self">${name}</a>`;
  });
}

/** The text under a heading, to the next of the same level. */
function section(text, heading) {
  const [, body] = new RegExp(`^## ${heading}\n(.*?)(?=^## )`, "ms").exec(text);
  return body;
}

function hrefOf(from, to) {
  const path = relative(dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
}

function write(path, text) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}

function read(file) {
  return readFileSync(join(root, file), "utf8");
}
