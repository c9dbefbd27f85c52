import { mkdir, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, normalize, resolve } from "node:path";
import type { Examined } from "../../pipeline.ts";
import { addressOf } from "../../registry/tables/about.ts";
import { entryRows, namesDocument } from "../../report/known.ts";
import { ReadProblem } from "../../source/problem.ts";
import type { Remark } from "../../source/reader.ts";
import type { Diagnostic } from "../../types/finding.ts";
import type { Source } from "../../types/source.ts";
import type { FileRead } from "../files/files.ts";
import { signature, type WriteOptions } from "./changes.ts";

/**
 * Writes a copy of a file into a folder, with its findings as comments.
 *
 * @returns what could not be commented, in words
 */
export async function writeComments(
  file: FileRead,
  found: Pick<Examined, "diagnostics" | "resolved">,
  folder: string,
  options: WriteOptions,
): Promise<string[]> {
  const { source, reader } = file;
  if (!reader.annotate) return ["no copy with comments: only Word files can have them"];
  const target = join(folder, placeIn(source.path));
  if (resolve(target) === resolve(source.path)) {
    throw new ReadProblem(source.path, "the copy with comments would replace the file itself; name another folder");
  }
  const remarks = found.diagnostics.map((diagnostic) => remarkOf(diagnostic, source, found.resolved));
  const annotated = reader.annotate(file, remarks, signature(options));
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, annotated.bytes);
  return annotated.refused.map(({ item, why }) => `no comment "${item.paragraphs[0]}", because ${why}`);
}

/** Files of the folder in which the program runs keep their place among each other. */
function placeIn(path: string): string {
  const normal = normalize(path);
  return isAbsolute(normal) || normal.startsWith("..") ? basename(normal) : normal;
}

/** What is wrong, what was probably meant, what is known with its source, and where the document is published. */
function remarkOf(diagnostic: Diagnostic, source: Source, resolved: Examined["resolved"]): Remark {
  const { start, end, rule, message, suggestion, fix } = diagnostic;
  const cited = resolved.find(({ citation }) => citation.start < end && citation.end > start);
  const words = source.text.slice(start, end).replace(/\s+/g, " ");
  const right = suggestion ?? (fix && fix.start === start && fix.end === end ? fix.text : undefined);
  const address = cited && namesDocument(cited) ? addressOf(cited.target, cited.entry) : undefined;
  const known = cited?.entry ? entryRows(cited.entry).map(([label, value]) => `${label}: ${value}`) : [];
  const paragraphs = [
    `"${words}": ${message} (${rule})`,
    ...(right ? [`Probably meant: ${right}`] : []),
    ...known,
    ...(address ? [`See ${address}`] : []),
  ];
  return { start, end, paragraphs };
}
