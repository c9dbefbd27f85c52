import { existsSync, statSync } from "node:fs";
import { basename, dirname, resolve, sep } from "node:path";
import { watch as observe } from "chokidar";
import { problemOf } from "../../source/problem.ts";
import type { Problem } from "../../types/finding.ts";
import { baselineName } from "./baseline.ts";
import { settingNames, settingsAbove } from "./setting-files.ts";
import { Stamps } from "./stamps.ts";

export interface WatchRequest {
  readonly paths: readonly string[];
  /** Registry files of the project. */
  readonly registry?: readonly string[];
  /** Files and folders that a run writes itself; their changes are ignored. */
  readonly writes: readonly string[];
  readonly onProblem: (problem: Problem) => void;
  /** Called after each run; every later change will be noticed. */
  readonly onWait: () => void;
}

/** Milliseconds to wait after a change, so that files saved together are linted together. */
const pause = 100;

/** Milliseconds between checks of the files watched by name. */
const interval = 200;

/**
 * Runs at once, and again whenever the files and folders or their settings change; returns only when the process ends.
 * Folders are watched with all their contents. Files, and settings in folders above, are watched by name, because a
 * folder above may be a home folder or the root, where much else changes.
 *
 * @param run returns the other files that the run depends on
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

  /** Whether something has changed since the last check. Watches a folder again if another has replaced it. */
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
    // this run reads everything saved up to now
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

/** Watches the existing folders with all their contents. Returns a function that stops watching. */
async function watchFolders(
  folders: readonly string[],
  writes: readonly string[],
  onChange: () => void,
  onProblem: WatchRequest["onProblem"],
): Promise<() => Promise<void>> {
  const written = writes.map((path) => resolve(path));
  function isLeftOut(path: string): boolean {
    const [at, name] = [resolve(path), basename(path)];
    // a report is first written under a temporary name: out.sarif.4711.partial
    if (written.some((own) => at === own || at.startsWith(own + sep) || at.startsWith(`${own}.`))) return true;
    if (folders.includes(at) || settingNames.has(name)) return false;
    return name.startsWith(".") || name === "node_modules";
  }

  const present = folders.filter(isFolder);
  // without folders, the watcher would never be ready
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

/** The existing part of a path; for a glob, the folder where it begins. */
const existing = (path: string): string => (existsSync(path) ? path : existing(dirname(path)));

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
