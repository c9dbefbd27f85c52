import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Makes a folder and those above it. Returns whether it is new.
 *
 * Node's own `recursive: true` never ends in a folder that exists but takes no others, such as /proc.
 */
export function makeFolder(path: string): boolean {
  if (existsSync(path)) return false;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
    return true;
  } catch (error) {
    // another process was faster
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
