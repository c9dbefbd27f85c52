import { type Dirent, readdir, readdirSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import fastGlob from "fast-glob";
import { isRead } from "../../source/format.ts";
import { problemOf, type ReadProblem } from "../../source/problem.ts";
import { gitignored } from "./gitignore.ts";
import type { Selection } from "./selection.ts";
import { slashed } from "./slashed.ts";

/** `~$draft.docx`: Word keeps one beside each file that is open. */
const isLock = (name: string): boolean => name.startsWith("~$");

type OnProblem = (problem: ReadProblem) => void;

/** The files in a folder, and whether there are others that are excluded. */
interface FolderFiles {
  readonly files: readonly string[];
  readonly hasExcluded: boolean;
}

/** The selected files in a folder, without hidden files, installed packages, and files that git ignores. */
export async function filesIn(folder: string, onProblem: OnProblem, selection?: Selection): Promise<FolderFiles> {
  const files: string[] = [];
  let hasExcluded = false;
  const leftOut = await selection?.leftOutIn(folder);
  const isWanted = wantedFrom(resolve(folder), (path, isFolder) => {
    const isLeftOut = leftOut?.(path, isFolder) ?? false;
    hasExcluded ||= isLeftOut;
    return isLeftOut;
  });
  for (const path of pathsIn(folder, isWanted, onProblem)) {
    selection?.onSeen?.();
    if (await (selection?.isMeant(path) ?? isRead(path))) files.push(path);
    else if (isRead(path)) hasExcluded = true;
    else selection?.onPassedOver?.(path);
  }
  return { files, hasExcluded };
}

type IsWanted = (folder: string) => (entry: Dirent) => boolean;

/** The wanted files in a folder and the folders in it, without hidden ones; does not follow symbolic links. */
function* pathsIn(folder: string, isWanted: IsWanted, onProblem: OnProblem): Generator<string> {
  for (const entry of entriesOf(folder, onProblem).filter(isWanted(resolve(folder)))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) yield* pathsIn(path, isWanted, onProblem);
    else if (entry.isFile()) yield path;
  }
}

/** The entries of a folder; empty if it cannot be read, which is reported. */
function entriesOf(folder: string, onProblem: OnProblem): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    onProblem(problemOf(slashed(folder), error));
    return [];
  }
}

/** The files that a glob matches, of any kind, without excluded ones; null if the pattern is not a glob. */
export async function filesMatching(
  glob: string,
  onProblem: OnProblem,
  selection?: Selection,
): Promise<string[] | null> {
  if (!fastGlob.isDynamicPattern(glob)) return null;
  const base = resolve(fastGlob.generateTasks(glob)[0]?.base ?? ".");
  const isWanted = wantedFrom(base, await selection?.leftOutIn(base));
  return fastGlob(glob, {
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    fs: { readdir: reading(isWanted, onProblem) },
  });
}

/**
 * Returns which entries of a folder are wanted in a walk from `base`: those that neither git nor `leftOut` excludes.
 */
function wantedFrom(base: string, leftOut: (path: string, isFolder: boolean) => boolean = () => false): IsWanted {
  const ignored = gitignored(base);
  return (folder) => (entry) =>
    entry.name !== "node_modules" &&
    !isLock(entry.name) &&
    !ignored(join(folder, entry.name), entry.isDirectory()) &&
    !leftOut(join(folder, entry.name), entry.isDirectory());
}

/**
 * Reads folders for fast-glob. Drops unwanted entries, so that the walk never enters them, and reports an unreadable
 * folder instead of ending the walk.
 */
function reading(isWanted: IsWanted, onProblem: OnProblem): NonNullable<fastGlob.FileSystemAdapter["readdir"]> {
  type Done = (error: NodeJS.ErrnoException | null, entries: Dirent[]) => void;
  const read = (folder: string, settings: { withFileTypes: true }, done: Done) =>
    readdir(folder, settings, (error, entries) => {
      if (error) onProblem(problemOf(slashed(relative("", folder)), error));
      done(null, error ? [] : entries.filter(isWanted(folder)));
    });
  return read as unknown as NonNullable<fastGlob.FileSystemAdapter["readdir"]>;
}
