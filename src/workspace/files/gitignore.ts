import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ignore, { type Ignore } from "ignore";
import { readOwnText } from "./own-file.ts";
import { slashed } from "./slashed.ts";

/** The rules of one `.gitignore`, and its folder. */
interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/**
 * Returns whether git ignores a file or folder found by a walk from `base`. Reads every `.gitignore` from the root of
 * the repository (or from `base`, outside a repository) down; the deepest matching rule decides. If `base` itself is
 * ignored, it was named explicitly, and only the rules inside it count.
 *
 * @param base an absolute path
 */
export function gitignored(base: string): (path: string, isFolder: boolean) => boolean {
  const levels = new Map<string, readonly Level[]>();
  const levelsOf = (folder: string): readonly Level[] => {
    const known = levels.get(folder);
    if (known) return known;
    const above = folder === top || folder === dirname(folder) ? [] : levelsOf(dirname(folder));
    const own = [...above, ...readLevel(folder)];
    levels.set(folder, own);
    return own;
  };

  const top = repositoryOf(base) ?? base;
  if (base !== top && ignoredBy(levelsOf(dirname(base)), base, true)) levels.set(base, readLevel(base));
  return (path, isFolder) => ignoredBy(levelsOf(dirname(path)), path, isFolder);
}

function ignoredBy(levels: readonly Level[], path: string, isFolder: boolean): boolean {
  for (const { folder, rules } of levels.toReversed()) {
    const { ignored, unignored } = rules.test(slashed(relative(folder, path)) + (isFolder ? "/" : ""));
    if (ignored || unignored) return ignored;
  }
  return false;
}

function readLevel(folder: string): Level[] {
  try {
    return [{ folder, rules: ignore().add(readOwnText(join(folder, ".gitignore"))) }];
  } catch {
    return [];
  }
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const parent = dirname(folder);
  return parent === folder ? undefined : repositoryOf(parent);
}
