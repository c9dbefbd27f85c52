import { createReadStream } from "node:fs";
import { printable } from "../report/printable.ts";
import type { Problem } from "../report/report.ts";
import type { Settings } from "../settings/settings.ts";
import { sizeLimit } from "../source/encoding.ts";
import { problemOf } from "../source/problem.ts";
import {
  type FileRead,
  findFiles,
  type Input,
  readFound,
  type Selection,
  standardInput,
} from "../workspace/files/files.ts";
import { pathsIn } from "../workspace/files/path-list.ts";
import type { SettingsFinder } from "../workspace/settings/settings.ts";
import type { Io } from "./io.ts";

export interface InputOptions {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  /** A list of the files to read; `-` is standard input. */
  readonly filesFrom?: string;
  /** The largest file that is read, in bytes. */
  readonly maxSize?: number;
  /** Files of the project's own facts. */
  readonly registry?: readonly string[];
}

/**
 * The files to read, as they are found: those that the arguments name, sorted (without any, those in the folder one
 * stands in), or those of a list, in its order.
 */
export async function* filesOf(
  paths: readonly string[],
  { stdin, filesFrom }: InputOptions,
  io: Io,
  onProblem: (problem: Problem) => void,
  selection?: Selection,
): AsyncGenerator<string> {
  if (filesFrom !== undefined) {
    yield* listedIn(filesFrom, io, onProblem);
    return;
  }
  const asked = stdin ? [...paths, standardInput] : paths;
  yield* await findFiles(asked.length > 0 ? asked : ["."], onProblem, selection);
}

async function* listedIn(list: string, io: Io, onProblem: (problem: Problem) => void): AsyncGenerator<string> {
  try {
    // standard input is the list, not one of its files
    const named = pathsIn(list === standardInput ? io.stdin : createReadStream(list));
    for await (const path of named) yield path === standardInput ? `./${path}` : path;
  } catch (error) {
    onProblem(problemOf(list, error));
  }
}

/** How files are read. Standard input is opened when it is asked for: that alone takes Node some milliseconds. */
export const inputOf = (io: Pick<Io, "stdin">, stdinFilename: string, maxSize: number): Input => ({
  get stdin() {
    return io.stdin;
  },
  stdinFilename,
  maxSize,
});

/** All of them. */
export async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/**
 * What `work` makes of each of the files. Neither a file that cannot be read nor one on which `work` fails hides the
 * results of the others.
 */
export async function* resultsOf<Result>(
  files: AsyncIterable<string> | Iterable<string>,
  { stdinFilename = "<stdin>", maxSize = sizeLimit }: InputOptions,
  io: Io,
  onProblem: (problem: Problem) => void,
  work: (file: FileRead) => Result | Promise<Result>,
): AsyncGenerator<Result> {
  for await (const file of readFound(files, inputOf(io, stdinFilename, maxSize), onProblem)) {
    try {
      yield await work(file);
    } catch (error) {
      onProblem(problemOf(file.source.path, error));
    }
  }
}

/** As `resultsOf`, with what applies to each file; nothing of a file whose configuration is not right. */
export async function* configuredResultsOf<Result>(
  files: AsyncIterable<string> | Iterable<string>,
  options: InputOptions,
  io: Io,
  onProblem: (problem: Problem) => void,
  finder: SettingsFinder,
  work: (file: FileRead, settings: Settings) => Result | Promise<Result>,
): AsyncGenerator<Result> {
  const results = resultsOf(files, options, io, onProblem, async (file) => {
    const applied = await finder.settingsOf(file.source.path);
    return applied && { result: await work(file, applied.settings) };
  });
  for await (const one of results) if (one) yield one.result;
}

/** A list of problems that says each on standard error as soon as it is met: once, though several threads meet it. */
export function problemList(io: Io): { problems: Problem[]; onProblem: (problem: Problem) => void } {
  const problems: Problem[] = [];
  const said = new Set<string>();
  const onProblem = (problem: Problem) => {
    const words = `${printable(problem.path)}: ${printable(problem.message)}`;
    if (said.has(words)) return;
    said.add(words);
    problems.push(problem);
    io.stderr.write(`wgtip: ${words}\n`);
  };
  return { problems, onProblem };
}
