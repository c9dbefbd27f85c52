/** The open files and the current texts. */
import { formatOf } from "../../src/source/format.ts";
import type { Authorship, Reader } from "../../src/source/reader.ts";
import { createSource } from "../../src/source/source.ts";
import { withFixes } from "../../src/source/with-fixes.ts";
import type { Source } from "../../src/types/source.ts";
import type { Edit, Product, Text } from "./messages.ts";

export interface File {
  readonly bytes: Uint8Array;
  readonly source: Source;
  readonly reader: Reader;
}

const files = new Map<string, File>();

/** @throws ReadProblem, also as a rejection */
export async function openFile(path: string, bytes: Uint8Array): Promise<File> {
  const reader = await formatOf(path, bytes).load();
  const file = { bytes, source: await reader.read(path, bytes), reader };
  files.set(path, file);
  return file;
}

export const closeFile = (path: string): boolean => files.delete(path);

/** Undefined for a text that was pasted. */
export const fileOf = ({ path }: Pick<Text, "path">): File | undefined => files.get(path);

/** The current text, with the structure that the format of its file gives it. */
export async function sourceOf({ path, text, edits }: Text): Promise<Source> {
  const file = files.get(path);
  if (!file) return createSource(path, text);
  return edits.length > 0 ? withFixes(file.source, edits) : file.source;
}

export function productsOf({ source, reader }: File): Product[] {
  return [
    ...(reader.annotate ? ["comments" as const] : []),
    tracks({ source }) ? "changes" : "text",
    "authorities",
    "report",
  ];
}

/** Whether a format has tracked changes. */
const tracks = ({ source }: Pick<File, "source">): boolean => source.format === "docx";

export interface Changed {
  readonly bytes: Uint8Array;
  /** Messages about what could not be written, and why. */
  readonly said: readonly string[];
}

/** The file with these edits, tracked if its format can do so; undefined if it cannot be written at all. */
export async function changed(file: File, edits: readonly Edit[], how: Authorship): Promise<Changed | undefined> {
  const result = await file.reader.change?.(file, edits, { ...how, track: tracks(file) });
  return result && { bytes: result.bytes, said: result.refused.map(({ item, why }) => `${item.text}: ${why}`) };
}

/** The file with these edits, read again; unchanged if it cannot be written. */
export async function reread(
  file: File,
  edits: readonly Edit[],
  how: Authorship,
): Promise<{ readonly file: File; readonly said: readonly string[] }> {
  const made = edits.length > 0 ? await changed(file, edits, how) : undefined;
  if (!made) return { file, said: [] };
  const source = await file.reader.read(file.source.path, made.bytes);
  return { file: { ...file, bytes: made.bytes, source }, said: made.said };
}
