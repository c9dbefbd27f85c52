import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import { harvest } from "../../registry/tables/harvest.ts";
import { decode } from "../../source/encoding.ts";
import { standardInput } from "../files/files.ts";

/** The first bytes of a file, within which a masthead must begin; and a sign of one that works in every encoding. */
const probe = Buffer.alloc(16_384);
const sign = /Distr|DISTR|Official Records/;

type Entry = SourcedEntry | undefined;

/** Returns the result of `make` for a file with these bytes, from a cache if possible. */
export type Remember = (path: string, bytes: Uint8Array, make: () => Entry) => Entry;

/** What a file says about itself in its masthead; nothing if it has none or cannot be read. */
export function harvestFile(
  path: string,
  maxSize: number,
  remember: Remember = (_path, _bytes, make) => make(),
): Entry {
  // a pipe can be read only once
  if (path === standardInput) return undefined;
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > maxSize || !mayHaveMasthead(path)) return undefined;
    const bytes = readFileSync(path);
    return remember(path, bytes, () => harvest(decode(path, bytes, maxSize).text, path));
  } catch {
    // the error is reported when the file itself is read
    return undefined;
  }
}

/** Looks only at the beginning of the file. Most files have no masthead and need not be read twice. */
function mayHaveMasthead(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const size = readSync(file, probe, 0, probe.length, 0);
    return sign.test(probe.toString("latin1", 0, size).replaceAll("\0", ""));
  } finally {
    closeSync(file);
  }
}
