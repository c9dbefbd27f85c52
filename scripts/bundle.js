// The one way in which the project's TypeScript becomes JavaScript.
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, resolve } from "node:path";
import { rolldown } from "rolldown";

/**
 * @param {{ input: string | Record<string, string>, dir?: string, file?: string, minify?: boolean }} options
 *   `input`: entry files; `dir`: ES modules go there, in pieces; `file`: all goes into this one, by its extension an
 *   ES module (.js) or a CommonJS one (.cjs)
 */
export async function bundle({ input, dir, file, minify = false }) {
  const isCommonJs = file?.endsWith(".cjs");
  const build = await rolldown({
    input,
    platform: "node",
    external: isCommonJs
      ? (id, importer = "") => isBuiltin(id) && importer.startsWith("lazy-node:")
      : [/^node:(?!child_process$)/, "rolldown", "vite", "vitest", "peggy"],
    plugins: isCommonJs ? [leaveOut, lazyNode, raw] : [leaveOut, raw],
  });
  await build.write({
    ...(file ? { file, codeSplitting: false } : { dir }),
    format: isCommonJs ? "cjs" : "esm",
    minify,
    topLevelVar: true,
    chunkFileNames: "chunks/[name]-[hash].js",
    plugins: isCommonJs ? [ascii] : [],
  });
  await build.close();
}

/** What libraries would load at every start for what we never ask of them, by the library: */
const needless = {
  // subcommands that are programs of their own
  commander: "node:child_process",
  // whether the terminal has colours (see hasColour in src/cli/io.ts)
  chalk: "#supports-color",
};

const leaveOut = {
  name: "leave-out",
  resolveId: (id, importer = "") =>
    Object.entries(needless).some(([library, needs]) => id === needs && importer.includes(`/${library}/`))
      ? "\0none"
      : null,
  load: (id) => (id === "\0none" ? "module.exports = {};" : null),
};

/** Modules of Node are loaded by the part of the program that needs them, instead of all at its start. */
const lazyNode = {
  name: "lazy-node",
  resolveId: (id, importer = "") => (isBuiltin(id) && !importer.startsWith("lazy-node:") ? `lazy-node:${id}` : null),
  load: (id) => (id.startsWith("lazy-node:") ? `module.exports = require("${id.slice("lazy-node:".length)}");` : null),
};

/**
 * Text of one byte a unit is read and compiled sooner. Other characters stand only in strings and expressions, where an
 * escape means the same.
 */
const ascii = {
  name: "ascii",
  generateBundle(_, chunks) {
    for (const chunk of Object.values(chunks)) {
      if (/\.raw`[^`]*[^\0-\x7f]/.test(chunk.code)) throw new Error("a raw template must be written in ASCII");
      chunk.code = chunk.code.replace(/[^\0-\x7f]/g, escaped);
    }
  },
};

const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** `import text from "./style.css?raw"`: a file as its text, as Vite has it for the tests. */
export const raw = {
  name: "raw",
  resolveId: (id, importer = "") => (id.endsWith("?raw") ? resolve(dirname(importer), id) : null),
  load: (id) =>
    id.endsWith("?raw") ? { code: readFileSync(id.slice(0, -"?raw".length), "utf8"), moduleType: "text" } : null,
};
