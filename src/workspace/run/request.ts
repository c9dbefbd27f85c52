import { createReadStream } from "node:fs";
import type { Settings } from "../../settings/settings.ts";
import { sizeLimit } from "../../source/encoding.ts";
import { problemOf } from "../../source/problem.ts";
import type { Problem } from "../../types/finding.ts";
import { type FileRead, findFiles, type Input, readFound, standardInput } from "../files/files.ts";
import { pathsIn } from "../files/path-list.ts";
import type { Selection } from "../files/selection.ts";
import type { SettingsChoice, SettingsFinder } from "../settings/settings.ts";

/** Which files a run reads, and where it reports problems. */
export interface FilesRequest extends SettingsChoice {
  /** Files, folders and globs; `-` is standard input. If empty, the current folder. */
  readonly paths: readonly string[];
  /** Called only if a path is `-`, because opening standard input takes some milliseconds. */
  readonly stdin?: () => AsyncIterable<Uint8Array>;
  /** The path under which standard input is reported; its extension determines the format. */
  readonly stdinFilename?: string;
  /** A list of files to read instead of `paths`, one per line or NUL-terminated; `-` is standard input. */
  readonly filesFrom?: string;
  /** The largest file to read, in bytes; 64 MB by default. */
  readonly maxSize?: number;
  /** How to read a text with tracked changes: with them (`final`, the default) or without (`original`). */
  readonly tracked?: "final" | "original";
  /** Registry files of the project, instead of those found beside or above the files. */
  readonly registry?: readonly string[];
  readonly onProblem: (problem: Problem) => void;
}

/**
 * The files to read, as they are found: those that the paths name, sorted (those in the current folder if there are no
 * paths), or those in a list, in its order.
 */
export async function* filesOf(request: FilesRequest, selection?: Selection): AsyncGenerator<string> {
  const { paths, filesFrom, onProblem } = request;
  if (filesFrom !== undefined) yield* listedIn(filesFrom, request);
  else yield* await findFiles(paths.length > 0 ? paths : ["."], onProblem, selection);
}

async function* listedIn(list: string, { stdin = ownInput, onProblem }: FilesRequest): AsyncGenerator<string> {
  try {
    // standard input then is the list, not one of its files
    const named = pathsIn(list === standardInput ? stdin() : createReadStream(list));
    for await (const path of named) yield path === standardInput ? `./${path}` : path;
  } catch (error) {
    onProblem(problemOf(list, error));
  }
}

const ownInput = () => process.stdin;

/** The options for reading files. */
export const inputOf = (
  request: Pick<FilesRequest, "stdin" | "stdinFilename" | "maxSize" | "tracked"> & Pick<Input, "kept">,
): Input => ({
  get stdin() {
    return (request.stdin ?? ownInput)();
  },
  stdinFilename: request.stdinFilename ?? "<stdin>",
  maxSize: request.maxSize ?? sizeLimit,
  ...(request.tracked && { tracked: request.tracked }),
  ...(request.kept && { kept: request.kept }),
});

/**
 * The result of `work` for each file. If a file cannot be read, or `work` fails on it, the others still have results.
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

/** Like `resultsOf`, with the settings of each file. Skips files whose configuration has errors. */
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
