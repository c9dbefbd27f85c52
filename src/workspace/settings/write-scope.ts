import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";
import { topOf } from "./config-place.ts";

/** Where what a configuration names may be written: in the repository of its folder, else in the folder. */
export function writableFrom(folder: string): string {
  const top = topOf(folder);
  return existsSync(join(top, ".git")) ? top : folder;
}

/** Whether a path lies in a folder, wherever symbolic links lead. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(real(folder), real(path));
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** The path without symbolic links, as far as it exists. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path === dirname(path) ? path : join(real(dirname(path)), relative(dirname(path), path));
  }
}
