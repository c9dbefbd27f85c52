import { createHash } from "node:crypto";
import { relative } from "node:path";
import { slashed } from "../read/slashed.ts";

/** One of so many equal parts of the files: the second of five. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Whether the file belongs to the shard: by its path alone, so that other files don't move it when they come or go. */
export function isIn({ index, count }: Shard, path: string): boolean {
  const hash = createHash("sha256")
    .update(slashed(relative("", path)))
    .digest();
  return hash.readUInt32BE() % count === index - 1;
}
