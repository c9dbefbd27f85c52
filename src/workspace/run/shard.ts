import { createHash } from "node:crypto";
import { relative } from "node:path";
import { slashed } from "../files/slashed.ts";

/** One of several equal parts of the files: the second of five. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The files in the shard. Depends only on each file's path, so that no file moves when others are added or removed. */
export const filesIn = <File extends { readonly path: string }>(shard: Shard, files: readonly File[]): File[] =>
  files.filter(({ path }) => isIn(shard, path));

function isIn({ index, count }: Shard, path: string): boolean {
  const hash = createHash("sha256")
    .update(slashed(relative("", path)))
    .digest();
  return hash.readUInt32BE() % count === index - 1;
}
