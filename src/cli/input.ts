import { type FileRead, readFiles, standardInput } from "../read/files.ts";
import { problemOf } from "../read/problem.ts";
import { printable } from "../report/printable.ts";
import type { Problem } from "../report/report.ts";
import type { Io } from "./io.ts";

export interface InputOptions {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/**
 * What `work` makes of each file that the arguments name: without any, of those in the folder one stands in.
 * Neither a file that cannot be read nor one on which `work` fails hides the results of the others.
 */
export async function* resultsOf<Result>(
  paths: readonly string[],
  { stdin, stdinFilename = "<stdin>" }: InputOptions,
  io: Io,
  onProblem: (problem: Problem) => void,
  work: (file: FileRead) => Result | Promise<Result>,
): AsyncGenerator<Result> {
  const asked = stdin ? [...paths, standardInput] : paths;
  const input = { stdin: io.stdin, stdinFilename };
  for await (const file of readFiles(asked.length > 0 ? asked : ["."], input, onProblem)) {
    try {
      yield await work(file);
    } catch (error) {
      onProblem(problemOf(file.source.path, error));
    }
  }
}

/** A list of problems that says each on standard error as soon as it is met. */
export function problemList(io: Io): { problems: Problem[]; onProblem: (problem: Problem) => void } {
  const problems: Problem[] = [];
  const onProblem = (problem: Problem) => {
    problems.push(problem);
    io.stderr.write(`wgtip: ${printable(problem.path)}: ${printable(problem.message)}\n`);
  };
  return { problems, onProblem };
}
