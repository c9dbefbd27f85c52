/**
 * Starts the program from V8's code cache, because compiling a megabyte of source takes longer than most runs. The build
 * makes the code cache for its own version of Node; for any other version, the first `wgtip lint` makes it.
 */
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { Script } from "node:vm";
import { getEnvironmentData, type Serializable, setEnvironmentData } from "node:worker_threads";
import { type OwnTables, ownTablesKey } from "../facts/own-tables.ts";

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
declare const require: NodeJS.Require;

const file = join(__dirname, "program.cjs");

/** The code cache. V8 itself checks that it fits this version of V8 and a source of this length. */
const codeFile = file.replace("cjs", `${process.versions.v8}-${process.arch}.code`);

// Of a start, half the time goes to memory that is touched for the first time: the two files are read into one buffer,
// and the program is a function already, because to put text around it would copy it.
const cache = opened(codeFile);
const source = opened(file) as Opened;
const buffer = Buffer.allocUnsafeSlow(Math.max(source.size, cache?.size ?? 0));
const text = buffer.toString("latin1", 0, readInto(buffer, source));
const script = new Script(text, {
  filename: file,
  ...(cache && { cachedData: buffer.subarray(0, readInto(buffer, cache)) }),
});

/** Runs the script: each time the program is another, with the tables of the project if there are any. */
function load(tables?: OwnTables): typeof import("./main.ts") {
  const program = {} as typeof import("./main.ts");
  Object.assign(globalThis, { [ownTablesKey]: tables });
  script.runInThisContext()(program, require, file);
  return program;
}

/** The name of the tables in what threads share. */
const tablesData = "wgtip.tables";

/** Entry point of a worker thread. */
export const startWorker = (): Promise<void> =>
  load(getEnvironmentData(tablesData) as unknown as OwnTables | undefined).startWorker();

/** See `main` in src/cli/main.ts. */
export async function main(...[argv, io]: Parameters<typeof import("./main.ts").main>): Promise<number> {
  const program = load();
  // V8 takes Node's own code caches of the modules that are loaded now only with the flags they were made with
  optimizeWith(byDefault);
  const running = program.main(argv, io, (tables) => {
    setEnvironmentData(tablesData, tables as unknown as Serializable);
    return load(tables).main(argv, io);
  });
  // an editor server lives long enough
  if (argv[0] !== "server") optimizeWith(later);
  const status = await running;
  // by now V8 has compiled everything a run needs
  if (script.cachedDataRejected !== false && argv[0] === "lint") keepCode();
  return status;
}

interface Opened {
  readonly handle: number;
  /** In bytes. */
  readonly size: number;
}

function opened(path: string): Opened | undefined {
  try {
    const handle = openSync(path, "r");
    const stats = fstatSync(handle);
    if (stats.isFile()) return { handle, size: stats.size };
    closeSync(handle);
    return undefined;
  } catch (error) {
    if (path === file) throw error;
    return undefined;
  }
}

/** Reads a whole file, closes it, and returns its length in bytes. */
function readInto(buffer: Buffer, { handle, size }: Opened): number {
  try {
    let length = 0;
    for (let read = -1; read !== 0 && length < size; length += read)
      read = readSync(handle, buffer, length, size - length, length);
    return length;
  } finally {
    closeSync(handle);
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
