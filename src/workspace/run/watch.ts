import { existsSync, statSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { watch as observe } from "chokidar";
import { projectFileName } from "../../registry/tables/project-table.ts";
import { problemOf } from "../../source/problem.ts";
import type { Problem } from "../../types/finding.ts";
import { configNames, packageName, topOf } from "../settings/config-place.ts";
import { baselineName } from "./baseline.ts";
import { Stamps } from "./stamps.ts";

export interface WatchRequest {
  readonly paths: readonly string[];
  /** Files of the project's own facts. */
  readonly registry?: readonly string[];
  /** Files and folders that a run writes: their changes are its own. */
  readonly writes: readonly string[];
  readonly onProblem: (problem: Problem) => void;
  /** Called after each run: whatever changes from now on is seen. */
  readonly onWait: () => void;
}

/** Milliseconds: what is saved together is linted together. */
const pause = 100;

/** Milliseconds between two looks at the files that are known by name. */
const interval = 200;

/** What a run reads in the folders of the files and above them. */
const settingNames = new Set([...configNames, packageName, projectFileName, baselineName, ".gitignore"]);

/**
 * Runs at once, and again whenever something changes in the files and folders, or in what holds for them; ends only
 * with the process. The folders are watched with all that is in them; files, and the settings above, by their names:
 * a folder above may be a home or the root, where much changes that is of no interest.
 *
 * @param run gives the files that it has read besides
 */
export async function watch(
  { paths, registry = [], writes, onProblem, onWait }: WatchRequest,
  run: () => Promise<readonly string[]>,
): Promise<never> {
  const asked = (paths.length > 0 ? paths : ["."]).map((path) => resolve(existing(path)));
  const folders = asked.filter(isFolder);
  const named = new Stamps();
  named.add([...asked, ...asked.flatMap(settingsAbove), ...[baselineName, ...registry].map((path) => resolve(path))]);
  let onChange = () => {};
  let close = async () => {};
  let isOutdated = true;

  /** Whether something has changed since the last look. A folder that takes the place of another is watched anew. */
  function look(): boolean {
    const changed = named.changed();
    isOutdated ||= changed.some((path) => folders.includes(path));
    return changed.length > 0;
  }
  setInterval(() => look() && onChange(), interval);

  for (;;) {
    const changed = new Promise<void>((change) => {
      onChange = change;
    });
    // what is saved by now, this run reads
    look();
    if (isOutdated) {
      await close();
      close = await watchFolders(folders, writes, () => onChange(), onProblem);
      isOutdated = false;
    }
    named.add((await run()).map((path) => resolve(path)));
    onWait();
    await changed;
    await new Promise((passed) => setTimeout(passed, pause));
  }
}

/** Watches the folders there are, with all that is in them; what it gives ends that. */
async function watchFolders(
  folders: readonly string[],
  writes: readonly string[],
  onChange: () => void,
  onProblem: WatchRequest["onProblem"],
): Promise<() => Promise<void>> {
  const written = writes.map((path) => resolve(path));
  function isLeftOut(path: string): boolean {
    const [at, name] = [resolve(path), basename(path)];
    // a report is written beside its place first: out.sarif.4711.partial
    if (written.some((own) => at === own || at.startsWith(own + sep) || at.startsWith(`${own}.`))) return true;
    if (folders.includes(at) || settingNames.has(name)) return false;
    return name.startsWith(".") || name === "node_modules";
  }

  const present = folders.filter(isFolder);
  // without any, the watcher would never be ready
  if (present.length === 0) return async () => {};
  const watcher = observe(present, { ignored: isLeftOut, ignoreInitial: true });
  watcher.on("error", (error) => {
    const { path = "." } = error as NodeJS.ErrnoException;
    onProblem({ path, message: `cannot be watched: ${problemOf(path, error).message}` });
  });
  await new Promise<void>((ready) => watcher.once("ready", ready));
  watcher.on("all", onChange);
  return () => watcher.close();
}

/** A path, or as much of it as there is: of a pattern the folder in which it begins. */
const existing = (path: string): string => (existsSync(path) ? path : existing(dirname(path)));

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The files above a file or folder that may hold settings for it, whether there are any or not. */
function settingsAbove(path: string): string[] {
  const folder = dirname(path);
  if (path === topOf(path)) return [];
  return [...[...settingNames].map((name) => join(folder, name)), ...settingsAbove(folder)];
}
