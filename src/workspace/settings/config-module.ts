/** Configurations that are modules: wgtip.config.js and .ts. */
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { ReadProblem } from "../../source/problem.ts";

/** The program of the thread. It makes jiti write nothing to disk. */
const program = `
  const { parentPort, workerData: { path, url, jiti } } = require("node:worker_threads");
  const load = jiti
    ? import(jiti).then(({ createJiti }) => createJiti(path, { fsCache: false }).import(path))
    : import(url);
  const say = (error) => error?.name === "DataCloneError" ? "its default export is not plain data" : error?.message ?? String(error);
  load
    .then((module) => module.default)
    .then((exported) => parentPort.postMessage({ exported }))
    .catch((error) => parentPort.postMessage({ error: say(error) }));`;

/** Beside the program, or in dist/ if the program runs from source. */
const jitiPlaces = ["./jiti.js", "../../../dist/jiti.js"].map((place) => new URL(place, import.meta.url));

/**
 * The default export of the module at an absolute path. Runs it in a new thread, because a thread runs a module only once,
 * and with `--watch` the module or its imports may have changed.
 *
 * @param name name of the file in messages
 */
export async function importConfig(path: string, name: string): Promise<unknown> {
  const workerData = { path, url: pathToFileURL(path).href, jiti: jitiOf(path, name) };
  const worker = new Worker(program, { eval: true, workerData, stdout: true });
  // standard output is reserved for the report
  worker.stdout.pipe(process.stderr);
  const ended = once(worker, "exit").then(() => {
    throw new Error("it ended before it exported anything");
  });
  try {
    const [message] = await Promise.race([once(worker, "message"), ended]);
    const { exported, error } = message as { exported?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return exported;
  } catch (error) {
    throw new ReadProblem(name, `could not be run: ${(error as Error).message}`);
  } finally {
    ended.catch(() => {});
    await worker.terminate();
  }
}

/**
 * The address of jiti, if the module needs it.
 *
 * @throws ReadProblem if jiti is missing: the extension for VS Code does not include it
 */
export function jitiOf(path: string, name: string): string | undefined {
  if (!needsJiti(path)) return undefined;
  const jiti = jitiPlaces.find((place) => existsSync(fileURLToPath(place)));
  if (jiti) return jiti.href;
  const { node } = process.versions;
  throw new ReadProblem(name, `is TypeScript, which Node ${node} of this editor does not run; write it in JavaScript`);
}

/** From version 22.18 on, Node itself runs TypeScript. */
const needsJiti = (path: string): boolean =>
  path.endsWith(".ts") && !("typescript" in process.features && process.features.typescript);
