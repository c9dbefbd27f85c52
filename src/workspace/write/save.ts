import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { ReadProblem } from "../../source/problem.ts";

/**
 * Replaces a file atomically, with its mode, and only if it has not changed since it was read: an editor may have saved
 * it.
 */
export async function save(path: string, read: Uint8Array, bytes: Uint8Array): Promise<void> {
  if (!statSync(path).isFile()) throw new ReadProblem(path, "is not a regular file");
  // A rename would replace even a write-protected file.
  accessSync(path, constants.W_OK);
  if (!readFileSync(path).equals(read)) throw new ReadProblem(path, "has changed since it was read; run again");
  const { default: writeFileAtomic } = await import("write-file-atomic");
  await writeFileAtomic(path, Buffer.from(bytes));
}
