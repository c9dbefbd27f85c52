import { closeSync, openSync, readSync, statSync } from "node:fs";
import { headOf } from "../../parse/masthead.ts";
import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import { harvest } from "../../registry/tables/harvest.ts";
import { formatOf } from "../../source/format.ts";
import { readAs, standardInput } from "../files/files.ts";
import type { KeptFiles } from "../files/kept.ts";

/** The first bytes of a file, within which a masthead must begin; and the signs of one, also in two bytes a letter. */
const probe = 16_384;
const signs = ["Distr", "DISTR", "Official Records"].flatMap((words) => [words, [...words].join("\0")]);

type Entry = SourcedEntry | undefined;

/** Returns the result of `make` for a file with these bytes, from a cache if possible. */
export type Remember = (path: string, bytes: Uint8Array, make: () => Promise<Entry>) => Promise<Entry>;

/** What a file says about itself in its masthead; nothing if it has none or cannot be read. Keeps the file if asked to. */
export async function harvestFile(
  path: string,
  maxSize: number,
  { remember, kept }: { readonly remember?: Remember | undefined; readonly kept?: KeptFiles } = {},
): Promise<Entry> {
  // a pipe can be read only once
  if (path === standardInput) return undefined;
  try {
    const stats = statSync(path);
    if (!stats.isFile() || stats.size > maxSize) return undefined;
    const bytes = bytesWithMasthead(path, stats.size);
    if (bytes === undefined) return undefined;
    const make = async () => {
      const file = await readAs(path, bytes, { maxSize });
      kept?.keep(path, file);
      return harvest(file.source.text, path, headOf(file.source)?.masthead);
    };
    return await (remember ? remember(path, bytes, make) : make());
  } catch {
    // the error is reported when the file itself is read
    return undefined;
  }
}

/**
 * The bytes of a file, if its beginning has the sign of a masthead; most files have none and are not read here. In a packed
 * file (Word, OpenDocument) nothing can be seen so. PDFs take long to read, and are published, so that the registry knows them.
 */
function bytesWithMasthead(path: string, size: number): Buffer | undefined {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.allocUnsafeSlow(size);
    const begun = filled(file, bytes, 0, Math.min(probe, size));
    const { name } = formatOf(path, bytes);
    const isSigned = () => signs.some((words) => bytes.subarray(0, begun).includes(words, 0, "latin1"));
    const isPacked = name === "docx" || name === "odt";
    if (name === "pdf" || !(isPacked || isSigned())) return undefined;
    return bytes.subarray(0, filled(file, bytes, begun, size));
  } finally {
    closeSync(file);
  }
}

/** Reads into `bytes` up to `end`; returns where the file ends. */
function filled(file: number, bytes: Buffer, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const count = readSync(file, bytes, at, end - at, at);
    if (count === 0) break;
    at += count;
  }
  return at;
}
