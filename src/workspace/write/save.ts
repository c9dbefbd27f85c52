import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { type Encoding, encode } from "../../source/encoding.ts";
import { ReadProblem } from "../../source/problem.ts";
import type { Source } from "../../types/source.ts";

/**
 * Replaces a file as a whole or not at all, with the encoding and the mode it had, and only where it is still as it was
 * read: an editor may have saved it since.
 */
export async function save(
  { path, text: read }: Pick<Source, "path" | "text">,
  text: string,
  encoding: Encoding,
): Promise<void> {
  if (!statSync(path).isFile()) throw new ReadProblem(path, "is not a regular file");
  // A rename would replace even a file that is write-protected.
  accessSync(path, constants.W_OK);
  if (!readFileSync(path).equals(encode(read, encoding))) {
    throw new ReadProblem(path, "has changed since it was read; run again");
  }
  const { default: writeFileAtomic } = await import("write-file-atomic");
  await writeFileAtomic(path, Buffer.from(encode(text, encoding)));
}
