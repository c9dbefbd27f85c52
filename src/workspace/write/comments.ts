import { writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, normalize, resolve } from "node:path";
import type { Examined } from "../../pipeline.ts";
import { remarkOf } from "../../report/remark.ts";
import { ReadProblem } from "../../source/problem.ts";
import type { FileRead } from "../files/files.ts";
import { signature, type WriteOptions } from "./changes.ts";
import { makeFolder } from "./folder.ts";

/**
 * Writes a copy of a file into a folder, with its findings as comments.
 *
 * @returns messages about what could not be commented
 */
export async function writeComments(
  file: FileRead,
  found: Pick<Examined, "diagnostics" | "resolved">,
  folder: string,
  options: WriteOptions,
): Promise<string[]> {
  const { source, reader } = file;
  if (!reader.annotate) return ["no copy with comments: only Word, OpenDocument and PDF files can have them"];
  const target = join(folder, placeIn(source.path));
  if (resolve(target) === resolve(source.path)) {
    throw new ReadProblem(source.path, "the copy with comments would replace the file itself; name another folder");
  }
  const remarks = found.diagnostics.map((diagnostic) => remarkOf(diagnostic, source, found.resolved));
  const annotated = await reader.annotate(file, remarks, signature(options));
  makeFolder(dirname(target));
  await writeFile(target, annotated.bytes);
  return annotated.refused.map(({ item, why }) => `no comment "${item.paragraphs[0]}", because ${why}`);
}

/** The path for a copy. Files below the current folder keep their relative paths. */
function placeIn(path: string): string {
  const normal = normalize(path);
  return isAbsolute(normal) || normal.startsWith("..") ? basename(normal) : normal;
}
