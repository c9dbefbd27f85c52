/**
 * Starts the program from V8's code cache, because compiling a megabyte of source takes longer than most runs. The build
 * makes the code cache for its own version of Node; for any other version, the first `wgtip lint` makes it.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { getEnvironmentData, type Serializable, setEnvironmentData } from "node:worker_threads";
import { ownTablesKey } from "../facts/own-tables.ts";

/**
 * The V8 flag that says when to optimize, its value that delays it, and its default, by major version of Node. Optimizing
 * the parser alone takes V8 some six seconds, which pays off only from about 10 MB of text. V8 renames the flag between
 * versions and warns about flags it doesn't know; later versions delay it by themselves.
 */
const [optimize, later, byDefault] = new Map<string | undefined, [flag: string, later: number, byDefault: number]>([
  ["20", ["--interrupt-budget", 1_000_000, 67_584]],
  ["22", ["--invocation-count-for-turbofan", 20_000, 3000]],
]).get(process.versions.node.split(".")[0]) ?? [""];
const optimizeWith = (value: number | undefined): void => {
  if (optimize) setFlagsFromString(`${optimize}=${value}`);
};
optimizeWith(later);

/** This file is bundled as CommonJS, because Node starts its ES module loader some milliseconds later. */
declare const __dirname: string;

const file = join(__dirname, "program.cjs");

/** The code cache. V8 itself checks that it fits this version of V8 and a source of this length. */
const codeFile = file.replace("cjs", `${process.versions.v8}-${process.arch}.code`);

const cachedData = keptCode();
const script = new Script(`(function (exports, require, __filename) {${readFileSync(file, "latin1")}\n})`, {
  filename: file,
  ...(cachedData && { cachedData }),
});

/** Runs the script: each time the program is another, with the tables of the project if they are set. */
function load(): typeof import("./main.ts") {
  const program = {} as typeof import("./main.ts");
  Object.assign(globalThis, { [ownTablesKey]: getEnvironmentData(tablesData) });
  script.runInThisContext()(program, createRequire(file), file);
  return program;
}

/** The name of the tables in what threads share. */
const tablesData = "wgtip.tables";

const program = load();

export const { startWorker } = program;

/** See `main` in src/cli/main.ts. */
export async function main(...[argv, io]: Parameters<typeof program.main>): Promise<number> {
  // V8 takes Node's own code caches of the modules that are loaded now only with the flags they were made with
  optimizeWith(byDefault);
  const running = program.main(argv, io, (tables) => {
    setEnvironmentData(tablesData, tables as unknown as Serializable);
    return load().main(argv, io);
  });
  optimizeWith(later);
  const status = await running;
  // by now V8 has compiled everything a run needs
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

/** Saves the code cache for the next run. If the folder of the program is not writable, every run compiles. */
function keepCode(): void {
  const partial = `${codeFile}.${process.pid}`;
  try {
    writeFileSync(partial, script.createCachedData());
    renameSync(partial, codeFile);
  } catch {
    rmSync(partial, { force: true });
  }
}
