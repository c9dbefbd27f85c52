import { readFileSync, statSync } from "node:fs";
import { relative } from "node:path";
import { checkSize, sizeLimit } from "../../source/encoding.ts";
import { ReadProblem } from "../../source/problem.ts";
import { slashed } from "./slashed.ts";

/**
 * Reads one of the project's own files: configuration, facts, baseline, `.gitignore`. In a stranger's repository it may
 * be a pipe or a device, which never ends, or a link to one.
 *
 * @throws ReadProblem if it is a pipe or device, or is larger than any text; an error of the file system otherwise
 */
export function readOwnFile(path: string): Buffer {
  checkOwnFile(path);
  return readFileSync(path);
}

/** Throws as `readOwnFile` does; for files that a library reads. */
export function checkOwnFile(path: string): void {
  const stats = statSync(path);
  const seen = slashed(relative("", path));
  // a folder has a message of its own
  if (!stats.isFile() && !stats.isDirectory()) throw new ReadProblem(seen, "is a pipe or a device; make it a file");
  checkSize(seen, stats.size, sizeLimit);
}

/** Like `readOwnFile`, as text. */
export const readOwnText = (path: string): string => readOwnFile(path).toString("utf8");
