import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ConfigValues } from "../../settings/settings.ts";
import type { ReadProblem } from "../../source/problem.ts";

/** In the order in which they are looked for in a folder. */
export const configNames = ["json", "jsonc", "yaml", "yml", "js", "mjs", "ts"].map((kind) => `wgtip.config.${kind}`);
export const packageName = "package.json";

/** A configuration that was found and is right. */
export interface Config {
  /** Seen from the current folder. */
  readonly file: string;
  /** Absolute; what its globs are seen from. */
  readonly folder: string;
  readonly values: ConfigValues;
}

/** That of a folder: the nearest one in it or above; undefined where there is none, null where it is not right. */
export type ConfigOf = (folder: string) => Promise<Config | undefined | null>;

/** Finds configurations; what is wrong with one is said once. */
export function configs(onProblem: (problem: ReadProblem) => void): ConfigOf {
  const byFolder = new Map<string, ReturnType<ConfigOf>>();
  let search: ReturnType<typeof import("./config-search.ts")["configSearch"]> | undefined;

  async function searchFrom(folder: string) {
    search ??= (await import("./config-search.ts")).configSearch(onProblem);
    return search(folder, topOf(folder));
  }
  /** Most projects have no configuration, and need not wait for what searches and reads one. */
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

/** Where the search ends: at the top of the repository, or of the file system. */
const isTop = (folder: string): boolean => folder === dirname(folder) || existsSync(join(folder, ".git"));

export const topOf = (folder: string): string => (isTop(folder) ? folder : topOf(dirname(folder)));

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
