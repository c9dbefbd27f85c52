/**
 * Starts the program from the code that V8 made of it when it was built: compiling half a megabyte of source takes
 * longer than what most runs are for. Another version of Node than the one that built it compiles the source.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

// How much a function must have run until V8 optimizes it, in bytes of bytecode: seven times the default. Optimizing takes
// V8 some six seconds for the parser alone, which is worth it from about 10 MB of text on.
setFlagsFromString("--interrupt-budget=1000000");

/** Of the CommonJS module that this becomes: Node has its loader of ES modules ready some milliseconds later. */
declare const __dirname: string;

const file = join(__dirname, "program.cjs");

/** Where the build puts that code; V8 itself checks that it is of this source. */
export const codeFile = file.replace("cjs", `${process.version}-${process.arch}.code`);

const script = new Script(`(function (exports, require, __filename) {${readFileSync(file, "latin1")}\n})`, {
  filename: file,
  ...(existsSync(codeFile) ? { cachedData: readFileSync(codeFile) } : {}),
});
const program = {} as typeof import("./main.ts");
script.runInThisContext()(program, createRequire(file), file);

export const { main, startWorker } = program;

/** The code as far as it has been needed until now. */
export const codeSoFar = (): Buffer => script.createCachedData();
