import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { type Encoding, encode } from "../../source/encoding.ts";
import { ReadProblem } from "../../source/problem.ts";
import type { Source } from "../../types/source.ts";

/**
 * Replaces a file atomically, with its encoding and mode, and only if it has not changed since it was read: an editor may
 * have saved it.
 */
export async function save(
  { path, text: read }: Pick<Source, "path" | "text">,
  text: string,
  encoding: Encoding,
): Promise<void> {
  if (!statSync(path).isFile()) throw new ReadProblem(path, "is not a regular file");
  // A rename would replace even a write-protected file.
  accessSync(path, constants.W_OK);
  if (!readFileSync(path).equals(encode(read, encoding))) {
    throw new ReadProblem(path, "has changed since it was read; run again");
  }
  const { default: writeFileAtomic } = await import("write-file-atomic");
  await writeFileAtomic(path, Buffer.from(encode(text, encoding)));
}
