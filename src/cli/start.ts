/**
 * Starts the program from the code that V8 made of it before: compiling a megabyte of source takes longer than what most
 * runs are for. The build makes that code for its own version of Node; with another, the first `wgtip lint` does.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";

/**
 * V8 is told to optimize a function later than by itself: that takes it some six seconds for the parser alone, which pays
 * from about 10 MB of text on. By the major version of Node, for V8 calls it otherwise in each, and complains of what it
 * doesn't know; later versions do so by themselves.
 */
const optimizeLater = new Map([
  ["20", "--interrupt-budget=1000000"],
  ["22", "--invocation-count-for-turbofan=20000"],
]).get(process.versions.node.split(".")[0] as string);
if (optimizeLater) setFlagsFromString(optimizeLater);

/** Of the CommonJS module that this becomes: Node has its loader of ES modules ready some milliseconds later. */
declare const __dirname: string;

const file = join(__dirname, "program.cjs");

/** Where that code is; V8 itself checks that it is of this version, and made of a source of this length. */
const codeFile = file.replace("cjs", `${process.versions.v8}-${process.arch}.code`);

const cachedData = keptCode();
const script = new Script(`(function (exports, require, __filename) {${readFileSync(file, "latin1")}\n})`, {
  filename: file,
  ...(cachedData && { cachedData }),
});
const program = {} as typeof import("./main.ts");
script.runInThisContext()(program, createRequire(file), file);

export const { startWorker } = program;

/** See `main` in src/cli/main.ts. */
export async function main(...[argv, io]: Parameters<typeof program.main>): Promise<number> {
  const status = await program.main(argv, io);
  // by then V8 has compiled what a run needs
  if (script.cachedDataRejected !== false && argv[0] === "lint") keepCode();
  return status;
}

function keptCode(): Buffer | undefined {
  try {
    return readFileSync(codeFile);
  } catch {
    return undefined;
  }
}

/** For the next run. Where the program stands in a folder that cannot be written, each run compiles. */
function keepCode(): void {
  const partial = `${codeFile}.${process.pid}`;
  try {
    writeFileSync(partial, script.createCachedData());
    renameSync(partial, codeFile);
  } catch {
    rmSync(partial, { force: true });
  }
}
