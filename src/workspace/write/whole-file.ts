import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { ReadProblem } from "../../source/problem.ts";

/** A file that is written piece by piece under a temporary name, and renamed to its path when complete. */
export interface WholeFile {
  write(text: string): void;
  /** Flushes the file to disk and renames it to its path. */
  keep(): void;
  /** Deletes the temporary file. */
  drop(): void;
}

/** @throws ReadProblem, or an error of the file system, if nothing can be written there */
export function openWhole(path: string): WholeFile {
  const target = existsSync(path) ? realpathSync(path) : path;
  const before = existsSync(target) ? statSync(target) : undefined;
  // A rename would replace a device with a file.
  if (before && !before.isFile()) throw new ReadProblem(path, "is not a regular file");
  const partial = `${target}.${process.pid}.partial`;
  const file = openSync(partial, "w", before?.mode ?? 0o644);
  let isOpen = true;
  const close = () => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    write: (text) => writeFileSync(file, text),
    keep() {
      fsyncSync(file);
      close();
      renameSync(partial, target);
    },
    drop() {
      close();
      rmSync(partial, { force: true });
    },
  };
}
