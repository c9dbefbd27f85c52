import { existsSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { watch as observe } from "chokidar";
import { projectFileName } from "../../registry/tables/project-table.ts";
import { problemOf } from "../../source/problem.ts";
import type { Problem } from "../../types/finding.ts";
import { configNames, packageName, topOf } from "../settings/config-file.ts";
import { baselineName } from "./baseline.ts";

export interface WatchRequest {
  readonly paths: readonly string[];
  /** Files of the project's own facts. */
  readonly registry?: readonly string[];
  /** Files and folders that a run writes: their changes are its own. */
  readonly writes: readonly string[];
  readonly onProblem: (problem: Problem) => void;
}

/** Milliseconds: what is saved together is linted together. */
const pause = 100;

/** What a run reads in the folders of the files and above them. */
const settingNames = new Set([...configNames, packageName, projectFileName, baselineName, ".gitignore"]);

/**
 * Runs at once, and again whenever something changes in the files and folders, or in what holds for them; ends only
 * with the process.
 *
 * @param run gives the files that it has read besides
 */
export async function watch(
  { paths, registry = [], writes, onProblem }: WatchRequest,
  run: () => Promise<readonly string[]>,
): Promise<never> {
  const asked = (paths.length > 0 ? paths : ["."]).map((path) => resolve(existing(path)));
  const above = new Set(asked.flatMap(foldersAbove));
  const besides = new Set(registry.map((path) => resolve(path)));
  const written = writes.map((path) => resolve(path));

  /** The folders above are watched for their settings alone. */
  function isLeftOut(path: string): boolean {
    const [at, name] = [resolve(path), basename(path)];
    // a report is written beside its place first: out.sarif.4711.partial
    if (written.some((own) => at === own || at.startsWith(own + sep) || at.startsWith(`${own}.`))) return true;
    if (asked.includes(at) || above.has(at) || besides.has(at) || settingNames.has(name)) return false;
    const isInside = asked.some((folder) => at.startsWith(join(folder, sep)));
    return !isInside || name.startsWith(".") || name === "node_modules";
  }

  const watcher = observe([...asked, ...above, ...besides], { ignored: isLeftOut, ignoreInitial: true });
  watcher.on("error", (error) => {
    const { path = "." } = error as NodeJS.ErrnoException;
    onProblem({ path, message: `cannot be watched: ${problemOf(path, error).message}` });
  });
  await new Promise<void>((ready) => watcher.once("ready", ready));

  for (;;) {
    const changed = new Promise((change) => watcher.once("all", change));
    for (const path of await run()) besides.add(resolve(path));
    watcher.add([...besides]);
    await changed;
    await new Promise((passed) => setTimeout(passed, pause));
  }
}

/** A path, or as much of it as there is: of a pattern the folder in which it begins. */
const existing = (path: string): string => (existsSync(path) ? path : existing(dirname(path)));

/** The folders in which the settings of a file or folder may stand. */
function foldersAbove(path: string): string[] {
  const folder = dirname(path);
  return path === topOf(path) ? [] : [folder, ...foldersAbove(folder)];
}
