import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ReadProblem } from "../../source/problem.ts";
import { type Config, configNames, isTop, packageName, topOf } from "./config-place.ts";

/** The configuration for a folder: the nearest in it or above; undefined if there is none, null if it has errors. */
export type ConfigOf = (folder: string) => Promise<Config | undefined | null>;

/** Finds configurations, and reports the errors of each once. */
export function configs(onProblem: (problem: ReadProblem) => void): ConfigOf {
  const byFolder = new Map<string, ReturnType<ConfigOf>>();
  let search: ReturnType<typeof import("./config-search.ts")["configSearch"]> | undefined;

  async function searchFrom(folder: string) {
    search ??= (await import("./config-search.ts")).configSearch(onProblem);
    return search(folder, topOf(folder));
  }
  /** Most projects have no configuration, and need not load the modules that search and read one. */
  function find(folder: string): ReturnType<ConfigOf> {
    if (mayHold(folder)) return searchFrom(folder);
    return isTop(folder) ? Promise.resolve(undefined) : configOf(dirname(folder));
  }
  function configOf(folder: string): ReturnType<ConfigOf> {
    const at = resolve(folder);
    const found = byFolder.get(at) ?? find(at);
    byFolder.set(at, found);
    return found;
  }
  return configOf;
}

function mayHold(folder: string): boolean {
  return configNames.some((name) => existsSync(join(folder, name))) || isNamedIn(join(folder, packageName));
}

function isNamedIn(packageFile: string): boolean {
  try {
    return existsSync(packageFile) && readFileSync(packageFile, "utf8").includes('"wgtip"');
  } catch {
    return false;
  }
}
