import { createHash } from "node:crypto";
import { relative } from "node:path";
import { slashed } from "../files/slashed.ts";

/** One of so many equal parts of the files: the second of five. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Those of the files that belong to the shard: by their paths alone, so that none moves when others come or go. */
export const filesIn = (shard: Shard, files: readonly string[]): string[] => files.filter((path) => isIn(shard, path));

function isIn({ index, count }: Shard, path: string): boolean {
  const hash = createHash("sha256")
    .update(slashed(relative("", path)))
    .digest();
  return hash.readUInt32BE() % count === index - 1;
}
