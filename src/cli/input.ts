import { type FileRead, readFiles, standardInput } from "../read/files.ts";
import type { ReadProblem } from "../read/problem.ts";
import { printable } from "../report/printable.ts";
import type { Problem } from "../report/report.ts";
import type { Io } from "./io.ts";

export interface InputOptions {
  readonly stdin?: boolean;
  readonly stdinFilename?: string;
}

/** The files that the arguments name: without any, those of the folder one stands in. */
export function inputFiles(
  paths: readonly string[],
  { stdin, stdinFilename = "<stdin>" }: InputOptions,
  io: Io,
  onProblem: (problem: ReadProblem) => void,
): AsyncGenerator<FileRead> {
  const asked = stdin ? [...paths, standardInput] : paths;
  return readFiles(asked.length > 0 ? asked : ["."], { stdin: io.stdin, stdinFilename }, onProblem);
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
