/** Configurations that are programs of the project: wgtip.config.js and .ts. */
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ReadProblem } from "./problem.ts";

/** Given by src/cli/start.ts, where the program runs as a script. */
declare const importModule: ((url: string) => Promise<{ default?: unknown }>) | undefined;

function load(path: string): Promise<{ default?: unknown }> {
  const url = pathToFileURL(path).href;
  return typeof importModule === "function" ? importModule(url) : import(/* @vite-ignore */ url);
}

/**
 * What the module at an absolute path exports by default.
 *
 * @param name how the file is called in messages
 */
export async function importConfig(path: string, name: string): Promise<unknown> {
  try {
    const module =
      path.endsWith(".ts") && !("typescript" in process.features && process.features.typescript)
        ? await importTypeScript(path, name)
        : await load(path);
    return module.default;
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    throw new ReadProblem(name, `could not be run: ${error instanceof Error ? error.message : error}`);
  }
}

/** By the jiti of the project, as ESLint does. */
async function importTypeScript(path: string, name: string): Promise<{ default?: unknown }> {
  const here = fileURLToPath(import.meta.url);
  let jiti: string;
  try {
    jiti = createRequire(path).resolve("jiti", { paths: [dirname(path), dirname(here)] });
  } catch {
    throw new ReadProblem(
      name,
      `Node ${process.versions.node} does not run TypeScript: use Node 22.18 or later, or \`npm install --save-dev jiti\`, or write it as wgtip.config.js`,
    );
  }
  const { createJiti } = (await load(jiti)) as typeof import("jiti");
  return createJiti(path).import(path);
}
