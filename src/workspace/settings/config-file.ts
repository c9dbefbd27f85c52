import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { problemOf, type ReadProblem } from "../../source/problem.ts";
import { checkOwnFile, readOwnText } from "../files/own-file.ts";
import { slashed } from "../files/slashed.ts";
import type { Loading } from "./config-load.ts";
import { type Config, configNames, hasSettings, isTop, packageName, topOf } from "./config-place.ts";

/**
 * Returns the configuration for a folder, the nearest in it or above; undefined if there is none, null if it has
 * errors.
 */
export type ConfigOf = (folder: string) => Promise<Config | undefined | null>;

/** Which configurations are read. */
export interface ConfigChoice {
  /** Use this file for all files instead of the nearest configuration. Its globs are relative to the current folder. */
  readonly config?: string;
  /** If false, configurations that are programs are not run and count as configurations with errors. */
  readonly configCode?: boolean;
}

/** Finds configurations, and reports the errors of each once. */
export function configs(onProblem: (problem: ReadProblem) => void, choice: ConfigChoice = {}): ConfigOf {
  const loading = { onProblem, runsCode: choice.configCode ?? true };
  return choice.config === undefined ? nearest(loading) : only(choice.config, loading);
}

/** The tables named by the configuration of the current folder, or by the chosen one. */
export async function tablesHere({ config, configCode = true }: ConfigChoice): Promise<string[]> {
  const path = config === undefined ? nearestFile(resolve()) : resolve(config);
  return path === undefined ? [] : (await import("./config-load.ts")).tablesOf(path, configCode);
}

const nearestFile = (folder: string): string | undefined =>
  fileIn(folder) ?? (isTop(folder) ? undefined : nearestFile(dirname(folder)));

/** Uses the same configuration for every folder. */
function only(file: string, loading: Loading): ConfigOf {
  async function read(): Promise<Config | null> {
    try {
      const { loadConfig } = await import("./config-load.ts");
      const loaded = await loadConfig(resolve(file), readOwnText(file), loading);
      return loaded && { ...loaded, folder: resolve() };
    } catch (error) {
      loading.onProblem(problemOf(file, error));
      return null;
    }
  }
  let config: Promise<Config | null> | undefined;
  return () => {
    config ??= read();
    return config;
  };
}

function nearest(loading: Loading): ConfigOf {
  const byFolder = new Map<string, ReturnType<ConfigOf>>();
  let search: ReturnType<typeof import("./config-search.ts")["configSearch"]> | undefined;

  async function searchFrom(folder: string) {
    search ??= (await import("./config-search.ts")).configSearch(loading);
    return search(folder, topOf(folder));
  }
  function isReadable(file: string): boolean {
    try {
      checkOwnFile(file);
      return true;
    } catch (error) {
      loading.onProblem(problemOf(slashed(relative("", file)), error));
      return false;
    }
  }
  /** Most projects have no configuration and need not load the modules that search for one and read it. */
  function find(folder: string): ReturnType<ConfigOf> {
    const file = fileIn(folder);
    if (file !== undefined) return isReadable(file) ? searchFrom(folder) : Promise.resolve(null);
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

/** The configuration in this folder. */
function fileIn(folder: string): string | undefined {
  const inPackage = join(folder, packageName);
  const here = configNames.map((name) => join(folder, name)).find((path) => existsSync(path));
  return here ?? (isNamedIn(inPackage) ? inPackage : undefined);
}

function isNamedIn(packageFile: string): boolean {
  try {
    return existsSync(packageFile) && hasSettings(readOwnText(packageFile));
  } catch {
    return false;
  }
}
