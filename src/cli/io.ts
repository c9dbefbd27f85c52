import type { Readable, Writable } from "node:stream";
import { printable } from "../report/printable.ts";
import type { Terminal } from "../report/terminal/terminal.ts";
import type { Problem } from "../types/finding.ts";

/** What the program has of the process it runs in. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Excerpts are as wide as the terminal; in a file or pipe they are of one width on every machine. */
const plainColumns = 100;

/** What a report in a file has for a terminal. */
export const plainTerminal: Terminal = { columns: plainColumns, colour: false };

export function terminalOf({ stdout, env }: Pick<Io, "stdout" | "env">): Terminal {
  return { columns: stdout.columns ?? plainColumns, colour: hasColour(stdout, env) };
}

/** As Node decides it for its own output: FORCE_COLOR, then NO_COLOR, then whether a terminal is listening. */
function hasColour(stdout: Output, env: Io["env"]): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR) return false;
  return stdout.isTTY === true && env.TERM !== "dumb";
}

/**
 * Writes `pieces` as they come, each when the one before has gone. A reader who has left (`| head`) ends the writing
 * quietly, and with it the work that makes the pieces; any other failure to write is thrown.
 */
export async function print(output: Output, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
  for await (const piece of pieces) {
    if (!(await written(output, piece))) return;
  }
}

function written(output: Output, piece: string): Promise<boolean> {
  return new Promise((done, fail) => {
    output.write(piece, (error) => {
      if (!error) done(true);
      else if (isBrokenPipe(error)) done(false);
      else fail(error);
    });
  });
}

export const isBrokenPipe = (error: Error) =>
  ["EPIPE", "ERR_STREAM_DESTROYED"].includes((error as NodeJS.ErrnoException).code ?? "");

/** A list of problems that says each on standard error as soon as it is met: once, though several threads meet it. */
export function problemList(
  io: Io,
  progress?: { clear(): void },
): { problems: Problem[]; onProblem: (problem: Problem) => void } {
  const problems: Problem[] = [];
  const said = new Set<string>();
  const onProblem = (problem: Problem) => {
    const words = `${printable(problem.path)}: ${printable(problem.message)}`;
    if (said.has(words)) return;
    said.add(words);
    problems.push(problem);
    progress?.clear();
    io.stderr.write(`wgtip: ${words}\n`);
  };
  return { problems, onProblem };
}

/** Says something of a file on standard error. */
export const say = (io: Io, { path, message }: Problem): void =>
  void io.stderr.write(`wgtip: ${printable(path)}: ${printable(message)}\n`);
