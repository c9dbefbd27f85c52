import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import { harvest } from "../../registry/tables/harvest.ts";
import { decode } from "../../source/encoding.ts";
import { standardInput } from "../files/files.ts";

/** Bytes in which a masthead must begin, and what one has, in whatever encoding. */
const probe = Buffer.alloc(16_384);
const sign = /Distr|DISTR|Official Records/;

type Entry = SourcedEntry | undefined;

/** What `make` gives for a file of these bytes, or gave before. */
export type Remember = (path: string, bytes: Uint8Array, make: () => Entry) => Entry;

/** What a file says of itself in its masthead; nothing where it has none, or cannot be read. */
export function harvestFile(
  path: string,
  maxSize: number,
  remember: Remember = (_path, _bytes, make) => make(),
): Entry {
  // what comes through a pipe can be read only once
  if (path === standardInput) return undefined;
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > maxSize || !mayHaveMasthead(path)) return undefined;
    const bytes = readFileSync(path);
    return remember(path, bytes, () => harvest(decode(path, bytes, maxSize).text, path));
  } catch {
    // whoever reads the file itself says why it cannot be read
    return undefined;
  }
}

/** Looks at the beginning of the file only: most files have no masthead, and need not be read twice. */
function mayHaveMasthead(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const size = readSync(file, probe, 0, probe.length, 0);
    return sign.test(probe.toString("latin1", 0, size).replaceAll("\0", ""));
  } finally {
    closeSync(file);
  }
}
