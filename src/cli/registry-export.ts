import { readFileSync } from "node:fs";
import type { ReaderLanguage } from "../facts/reader-languages.ts";
import { type Exported, exportCsv, exportJsonLines } from "../report/registry-export.ts";
import { resolveArgument } from "../resolve/pasted.ts";
import { decode } from "../source/encoding.ts";
import { problemOf } from "../source/problem.ts";
import type { Registry } from "../types/registry.ts";
import type { ExportFormat } from "./formats.ts";
import { type Io, print, problemList } from "./io.ts";
import { registryHere } from "./registry-here.ts";

export interface ExportOptions {
  readonly format: ExportFormat;
  /** A file with more names, one per line; `-` is standard input. */
  readonly names?: string;
  readonly registry?: readonly string[];
  readonly lang?: ReaderLanguage;
}

/** `wgtip registry export`: exits with status 1 if something on the list is not found, and 2 if it cannot be read. */
export async function exportCommand(
  args: readonly string[],
  { format, names, registry: files, lang }: ExportOptions,
  io: Io,
): Promise<number> {
  const { problems, onProblem } = problemList(io);
  const registry = await registryHere(files, onProblem);
  const listed: string[] = [...args];
  if (args.length === 0 && names === undefined)
    onProblem({ path: "registry export", message: "name the documents, or a file of names with --names" });
  try {
    if (names !== undefined) listed.push(...linesOf(await textOf(names, io)));
  } catch (error) {
    onProblem(problemOf(names ?? "", error));
  }
  const all = listed.flatMap((asked) => exported(asked, registry));
  await print(io.stdout, (format === "csv" ? exportCsv : exportJsonLines)(all, lang));
  if (problems.length > 0) return 2;
  return all.every(({ status }) => status === "found") ? 0 : 1;
}

/** A line may hold several citations: "resolutions 64/292 and 64/293". */
function exported(asked: string, registry: Registry): Exported[] {
  const found = resolveArgument(asked, registry);
  if (found.length === 0) return [{ asked, status: "not read" }];
  return found.map(({ target, status, entry }) => ({
    asked,
    status,
    ...(target === null ? {} : { name: target }),
    ...(entry ? { entry } : {}),
  }));
}

async function textOf(names: string, io: Io): Promise<string> {
  if (names !== "-") return decode(names, readFileSync(names)).text;
  const pieces: Uint8Array[] = [];
  for await (const piece of io.stdin) pieces.push(piece);
  return decode(names, Buffer.concat(pieces)).text;
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
