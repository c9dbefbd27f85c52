import { type FileRead, findFiles, readFound, standardInput } from "../read/files.ts";
import { problemOf } from "../read/problem.ts";
import { printable } from "../report/printable.ts";
import type { Problem } from "../report/report.ts";
import type { Io } from "./io.ts";

export interface InputOptions {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
  /** Files of the project's own facts. */
  readonly registry?: readonly string[];
}

/** The files that the arguments name: without any, those in the folder one stands in. */
export function filesOf(
  paths: readonly string[],
  { stdin }: InputOptions,
  onProblem: (problem: Problem) => void,
): Promise<string[]> {
  const asked = stdin ? [...paths, standardInput] : paths;
  return findFiles(asked.length > 0 ? asked : ["."], onProblem);
}

/**
 * What `work` makes of each of the files. Neither a file that cannot be read nor one on which `work` fails hides the
 * results of the others.
 */
export async function* resultsOf<Result>(
  files: readonly string[],
  { stdinFilename = "<stdin>" }: InputOptions,
  io: Io,
  onProblem: (problem: Problem) => void,
  work: (file: FileRead) => Result | Promise<Result>,
): AsyncGenerator<Result> {
  for await (const file of readFound(files, { stdin: io.stdin, stdinFilename }, onProblem)) {
    try {
      yield await work(file);
    } catch (error) {
      onProblem(problemOf(file.source.path, error));
    }
  }
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
