// Compiles the project's TypeScript to JavaScript; nothing else compiles it.
import { readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, resolve } from "node:path";
import { rolldown } from "rolldown";
import { mended } from "./pdfjs.js";

/**
 * @param {{ input: string | Record<string, string>, dir?: string, file?: string, minify?: boolean,
 *   platform?: "node" | "browser", apart?: Record<string, string>, rare?: Record<string, string>,
 *   late?: Record<string, { file: string, names: string[] }>, banner?: string }} options
 *   `input`: entry files; `dir`: folder for ES modules, split into chunks; `file`: a single file instead, an ES module
 *   (.js) or a CommonJS module (.cjs); `apart`: modules in separate bundles, by the end of their names, loaded when first
 *   imported; `rare`: the same for libraries, by name; `late`: modules in separate bundles, loaded when one of the names
 *   they export is first used; `banner`: a comment at the top
 */
export async function bundle({ input, dir, file, minify = false, platform = "node", apart, rare, late, banner }) {
  const isCommonJs = file?.endsWith(".cjs");
  const build = await rolldown({
    input,
    platform,
    // in a browser the program may run in a worker, which has no document
    ...(platform === "browser" && { resolve: { conditionNames: ["worker", "browser", "import", "default"] } }),
    ...(!isCommonJs && {
      external: [/^node:(?!child_process$)/, "rolldown", "vite", "vitest", "peggy", "playwright-core"],
    }),
    plugins: isCommonJs
      ? [leaveOut, mended, loadedLate(rare, late), raw, ...(apart ? [apartFrom(apart)] : [])]
      : [leaveOut, mended, raw],
  });
  await build.write({
    ...(file ? { file, codeSplitting: false } : { dir }),
    format: isCommonJs ? "cjs" : "esm",
    minify,
    topLevelVar: true,
    ...(isCommonJs && { dynamicImportInCjs: false, exports: "named" }),
    ...(banner && { postBanner: banner }),
    chunkFileNames: "chunks/[name]-[hash].js",
    plugins: isCommonJs ? [ascii] : [],
  });
  await build.close();
}

/** Modules that libraries load at every start for features that wgtip does not use, by library. */
const needless = {
  // subcommands as separate programs
  commander: "node:child_process",
  // colour detection; wgtip has its own: hasColour in src/cli/io.ts
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

/** Replaces imports of these modules by the bundles that contain them. */
const apartFrom = (apart) => ({
  name: "apart",
  resolveId(id) {
    const end = Object.keys(apart).find((name) => id.endsWith(name));
    return end ? { id: apart[end], external: true } : null;
  },
});

/** Prefix of the name of a module that stands for one outside the bundle. */
const lazy = "lazy:";

/**
 * Loads each Node module, and each rare library, when the code that needs it runs, instead of all at the start. A
 * library is imported either by its default or by names.
 */
const loadedLate = (rare = {}, late = {}) => ({
  name: "loaded-late",
  resolveId(id, importer = "") {
    if (importer.startsWith(lazy)) return { id, external: true };
    return isBuiltin(id) || Object.hasOwn(rare, id) || Object.hasOwn(late, id) ? `${lazy}${id}` : null;
  },
  load(id) {
    if (!id.startsWith(lazy)) return null;
    const name = id.slice(lazy.length);
    if (Object.hasOwn(late, name)) return onFirstUse(late[name]);
    if (!Object.hasOwn(rare, name)) return `module.exports = require("${name}");`;
    return `const library = require("${rare[name]}");\nmodule.exports = library.default ?? library;`;
  },
});

const onFirstUse = ({ file, names }) =>
  `module.exports = { ${names.map((name) => `get ${name}() { return require("${file}").${name}; }`).join(", ")} };`;

/**
 * Escapes characters beyond ASCII, because V8 reads and compiles one-byte text faster. They occur only in strings and
 * regular expressions, where an escape means the same.
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

/** `import text from "./style.css?raw"`: imports a file as text, as Vite does in the tests. */
export const raw = {
  name: "raw",
  resolveId: (id, importer = "") => (id.endsWith("?raw") ? resolve(dirname(importer), id) : null),
  load: (id) =>
    id.endsWith("?raw") ? { code: readFileSync(id.slice(0, -"?raw".length), "utf8"), moduleType: "text" } : null,
};
