import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { topOf } from "./config-place.ts";

/**
 * The folder within which a configuration may cause files to be written: its repository, or its own folder if there is
 * none.
 */
export function writableFrom(folder: string): string {
  const top = topOf(folder);
  return existsSync(join(top, ".git")) ? top : folder;
}

/** Whether a path lies in a folder, after resolving symbolic links. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(real(folder), real(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Resolves the symbolic links in the part of a path that exists. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path === dirname(path) ? path : join(real(dirname(path)), relative(dirname(path), path));
  }
}
