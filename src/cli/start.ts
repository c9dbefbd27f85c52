/**
 * Starts the program from the code that V8 made of it when it was built: compiling half a megabyte of source takes
 * longer than what most runs are for. Another version of Node than the one that built it compiles the source.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

// How much a function must have run until V8 optimizes it, in bytes of bytecode: seven times the default. Optimizing takes
// V8 some six seconds for the parser alone, which is worth it from about 10 MB of text on.
setFlagsFromString("--interrupt-budget=1000000");

const file = fileURLToPath(new URL("./program.cjs", import.meta.url));

/** Where the build puts that code; V8 itself checks that it is of this source. */
export const codeFile = file.replace("cjs", `${process.version}-${process.arch}.code`);

const script = new Script(`(function (exports, require, __filename) {${readFileSync(file, "utf8")}\n})`, {
  filename: file,
  ...(existsSync(codeFile) ? { cachedData: readFileSync(codeFile) } : {}),
});
const program = {} as typeof import("./main.ts");
script.runInThisContext()(program, createRequire(import.meta.url), file);

export const { main, startWorker } = program;

/** The code as far as it has been needed until now. */
export const codeSoFar = (): Buffer => script.createCachedData();
