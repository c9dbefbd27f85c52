import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ReadProblem } from "../../source/problem.ts";

/** A folder that is written file by file under a temporary name and put in its place when complete. */
export interface WholeFolder {
  /** @param path in the folder */
  write(path: string, text: string): void;
  /** Puts the folder in its place, replacing the one there. */
  keep(): void;
  /** Deletes the temporary folder. */
  drop(): void;
}

/**
 * @param names all names that the replaced folder may contain, so that no other file is lost
 * @throws ReadProblem, or an error of the file system, if nothing can be written there
 */
export function openWholeFolder(path: string, names: readonly string[]): WholeFolder {
  const target = resolve(path);
  const others = existsSync(target) ? readdirSync(target).filter((name) => !names.includes(name)) : [];
  if (others.length > 0) throw new ReadProblem(path, `holds other files (${others[0]}); name a new folder`);
  const partial = `${target}.${process.pid}.partial`;
  mkdirSync(partial);
  return {
    write(path, text) {
      mkdirSync(dirname(join(partial, path)), { recursive: true });
      writeFileSync(join(partial, path), text);
    },
    keep() {
      const before = `${target}.${process.pid}.before`;
      if (existsSync(target)) renameSync(target, before);
      renameSync(partial, target);
      rmSync(before, { recursive: true, force: true });
    },
    drop: () => rmSync(partial, { recursive: true, force: true }),
  };
}
