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

/** A file that is written piece by piece beside the one at its path, and takes its place when it is complete. */
export interface WholeFile {
  write(text: string): void;
  /** Puts it in its place, when it is on the disk. */
  keep(): void;
  /** Leaves no trace of it. */
  drop(): void;
}

/** @throws ReadProblem, or an error of the file system, where nothing can be written there */
export function openWhole(path: string): WholeFile {
  const target = existsSync(path) ? realpathSync(path) : path;
  const before = existsSync(target) ? statSync(target) : undefined;
  // A rename would put a file where a device was.
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
