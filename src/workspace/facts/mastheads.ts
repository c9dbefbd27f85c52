import { closeSync, openSync, readSync, statSync } from "node:fs";
import { headOf } from "../../parse/masthead.ts";
import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import { harvest } from "../../registry/tables/harvest.ts";
import { formatOf } from "../../source/format.ts";
import { readAs, standardInput } from "../files/files.ts";
import type { KeptFiles } from "../files/kept.ts";

/**
 * Number of bytes at the start of a file within which a masthead must begin, and words that are in every masthead, also
 * in UTF-16.
 */
const probe = 16_384;
const signs = ["Distr", "DISTR", "Official Records"].flatMap((words) => [words, [...words].join("\0")]);

type Entry = SourcedEntry | undefined;

/** Returns the result of `make` for a file with these bytes, from a cache if possible. */
export type Remember = (path: string, bytes: Uint8Array, make: () => Promise<Entry>) => Promise<Entry>;

/**
 * What the masthead of a file says about the file; undefined if it has none or cannot be read. `kept` keeps the file.
 */
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
 * The bytes of a file, if its beginning has the words of a masthead; most files have none, and the rest of them is not
 * read here. Word and OpenDocument files are compressed, so they are always read. PDFs never are: reading one takes
 * long, and documents published as PDFs are in the registry.
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
