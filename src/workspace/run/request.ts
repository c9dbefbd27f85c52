import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { Settings } from "../../settings/settings.ts";
import { sizeLimit } from "../../source/encoding.ts";
import { problemOf } from "../../source/problem.ts";
import type { Problem } from "../../types/finding.ts";
import { type FileRead, findFiles, type Input, readFound, standardInput } from "../files/files.ts";
import { pathsIn } from "../files/path-list.ts";
import type { Selection } from "../files/selection.ts";
import type { SettingsFinder } from "../settings/settings.ts";

/** Which files a run reads, and whom it tells what could not be read. */
export interface FilesRequest {
  /** Files, folders and globs; `-` is standard input. Without any, the current folder. */
  readonly paths: readonly string[];
  /** Opened where a path is `-`: that alone takes Node some milliseconds. */
  readonly stdin?: () => Readable;
  /** The path under which standard input is reported; its extension says whether it is Markdown. */
  readonly stdinFilename?: string;
  /** A list of the files to read instead of paths, one a line or each ended by NUL; `-` is standard input. */
  readonly filesFrom?: string;
  /** The largest file that is read, in bytes; by default 64 MB. */
  readonly maxSize?: number;
  /** Files of the project's own facts, instead of those beside or above the files. */
  readonly registry?: readonly string[];
  readonly onProblem: (problem: Problem) => void;
}

/**
 * The files to read, as they are found: those that the paths name, sorted (without any, those in the current folder),
 * or those of a list, in its order.
 */
export async function* filesOf(request: FilesRequest, selection?: Selection): AsyncGenerator<string> {
  const { paths, filesFrom, onProblem } = request;
  if (filesFrom !== undefined) yield* listedIn(filesFrom, request);
  else yield* await findFiles(paths.length > 0 ? paths : ["."], onProblem, selection);
}

async function* listedIn(list: string, { stdin = ownInput, onProblem }: FilesRequest): AsyncGenerator<string> {
  try {
    // standard input is the list, not one of its files
    const named = pathsIn(list === standardInput ? stdin() : createReadStream(list));
    for await (const path of named) yield path === standardInput ? `./${path}` : path;
  } catch (error) {
    onProblem(problemOf(list, error));
  }
}

const ownInput = () => process.stdin;

/** How files are read. */
export const inputOf = (request: Pick<FilesRequest, "stdin" | "stdinFilename" | "maxSize">): Input => ({
  get stdin() {
    return (request.stdin ?? ownInput)();
  },
  stdinFilename: request.stdinFilename ?? "<stdin>",
  maxSize: request.maxSize ?? sizeLimit,
});

/**
 * What `work` makes of each of the files. Neither a file that cannot be read nor one on which `work` fails hides the
 * results of the others.
 */
export async function* resultsOf<Result>(
  files: AsyncIterable<string> | Iterable<string>,
  request: Omit<FilesRequest, "paths">,
  work: (file: FileRead) => Result | Promise<Result>,
): AsyncGenerator<Result> {
  for await (const file of readFound(files, inputOf(request), request.onProblem)) {
    try {
      yield await work(file);
    } catch (error) {
      request.onProblem(problemOf(file.source.path, error));
    }
  }
}

/** As `resultsOf`, with what applies to each file; nothing of a file whose configuration is not right. */
export async function* configuredResultsOf<Result>(
  request: FilesRequest,
  finder: SettingsFinder,
  work: (file: FileRead, settings: Settings) => Result | Promise<Result>,
): AsyncGenerator<Result> {
  const results = resultsOf(filesOf(request, finder), request, async (file) => {
    const applied = await finder.settingsOf(file.source.path);
    return applied && { result: await work(file, applied.settings) };
  });
  for await (const one of results) if (one) yield one.result;
}
