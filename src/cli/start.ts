/**
 * Starts the program: the first code to run, and the only code that knows that the program consists of several bundles.
 */
import { join } from "node:path";
import { getEnvironmentData, type Serializable, setEnvironmentData } from "node:worker_threads";
import { type OwnTables, ownTablesKey } from "../facts/own-tables.ts";
import { type Compiled, compiled } from "./compiled.ts";
import { setShortLife } from "./short-life.ts";

/** This file is bundled as CommonJS, because Node takes some milliseconds more to start its ES module loader. */
declare const __dirname: string;
declare const require: NodeJS.Require;

setShortLife(true);

/**
 * The bundles that have been loaded in addition to the program: readers of formats, words of languages, the editors'
 * protocol.
 */
const others = new Map<string, { readonly bundle: Compiled; readonly exports: unknown }>();

/**
 * The `require` of the program's bundles: `./pdf.cjs` is a bundle, everything else is a library or a module of Node's.
 */
const requireBundle = ((id: string) => {
  if (!/^\.\/[^/]+\.cjs$/.test(id)) return require(id);
  const loaded = others.get(id);
  if (loaded) return loaded.exports;
  const bundle = compiled(join(__dirname, id));
  const exports = bundle.run(requireBundle);
  others.set(id, { bundle, exports });
  return exports;
}) as NodeJS.Require;

const program = compiled(join(__dirname, "program.cjs"));

/** Runs the program's bundle. Each call returns a new module, with the project's tables if there are any. */
function load(tables?: OwnTables): typeof import("./main.ts") {
  Object.assign(globalThis, { [ownTablesKey]: tables });
  return program.run(requireBundle) as typeof import("./main.ts");
}

/** The name under which threads share the tables. */
const tablesData = "wgtip.tables";

/** Entry point of a worker thread. */
export const startWorker = (): Promise<void> =>
  load(getEnvironmentData(tablesData) as unknown as OwnTables | undefined).startWorker();

/** Milliseconds in which an editor server reads its first document, which takes a quarter less without optimizing. */
const beginning = 1000;

/** See `main` in src/cli/main.ts. */
export async function main(...[argv, io]: Parameters<typeof import("./main.ts").main>): Promise<number> {
  const loaded = load();
  // V8 accepts Node's own code caches of modules that are loaded from now on only under the flags with which they were
  // made
  setShortLife(false);
  const running = loaded.main(argv, io, (tables) => {
    setEnvironmentData(tablesData, tables as unknown as Serializable);
    return load(tables).main(argv, io);
  });
  setShortLife(true);
  if (argv[0] === "server") {
    // it lives long enough for V8 to optimize, but should send its first findings before; it ends the process by itself
    setTimeout(() => setShortLife(false), beginning).unref();
    process.once("exit", keepCode);
  }
  const status = await running;
  if (argv[0] === "lint") keepCode();
  return status;
}

/** At the end of a run, when V8 has compiled everything that it needs. */
function keepCode(): void {
  program.keep();
  for (const { bundle } of others.values()) bundle.keep();
}
