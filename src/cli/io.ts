import type { Readable, Writable } from "node:stream";
import { printable } from "../report/printable.ts";
import type { Terminal } from "../report/terminal/terminal.ts";
import { problemOf } from "../source/problem.ts";
import type { Problem } from "../types/finding.ts";
import type { Colour } from "./formats.ts";

/** The parts of the process that the program uses. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Width of excerpts in a file or pipe, the same on every machine. On a terminal they are as wide as the terminal. */
const plainColumns = 100;

/** Stands for the terminal when a report is written to a file. */
export const plainTerminal: Terminal = { columns: plainColumns, colour: false };

/** The terminal behind an output; `color` is the option of that name. */
export function terminalOf(output: Output, env: Io["env"], color: Colour | false = "auto"): Terminal {
  const colour = color === "always" || (color === "auto" && hasColour(output, env));
  const isTerminal = output.isTTY === true;
  return { columns: output.columns ?? plainColumns, colour, wraps: isTerminal, links: hasLinks(isTerminal, env) };
}

/** Whether the terminal shows links, judged by the variables that it sets; FORCE_HYPERLINK overrides them. */
function hasLinks(isTerminal: boolean, env: Io["env"]): boolean {
  const { FORCE_HYPERLINK: forced, TERM = "", TERM_PROGRAM = "", VTE_VERSION = "0" } = env;
  if (forced !== undefined) return forced !== "0";
  if (!isTerminal || env.CI || TERM === "dumb") return false;
  return (
    /^(?:iTerm\.app|WezTerm|vscode|ghostty|Hyper|Tabby|rio)$/.test(TERM_PROGRAM) ||
    /^(?:xterm-kitty|alacritty|foot|xterm-ghostty)/.test(TERM) ||
    Number(VTE_VERSION) >= 5000 ||
    env.WT_SESSION !== undefined ||
    env.KONSOLE_VERSION !== undefined
  );
}

/** Follows Node's own order: FORCE_COLOR, then NO_COLOR, then whether the output is a terminal. */
function hasColour(stdout: Output, env: Io["env"]): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== "0" && env.FORCE_COLOR !== "false";
  if (env.NO_COLOR) return false;
  return stdout.isTTY === true && env.TERM !== "dumb";
}

type Piece = string | Uint8Array;

/** Pieces for a file or a pipe are collected until they have this many UTF-16 units, or for this many milliseconds. */
const [together, patience] = [16_384, 50];

/**
 * Writes `pieces` in order, joining small ones, and waits until they are written. If the reader has closed the pipe (`|
 * head`), stops without an error and requests no more pieces.
 *
 * @throws Error if writing fails for any other reason
 */
export async function print(output: Output, pieces: AsyncIterable<Piece> | Iterable<Piece>): Promise<void> {
  let waiting = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing = Promise.resolve(true);
  const write = (piece: Piece) => {
    writing = writing.then((isOpen) => isOpen && written(output, piece));
    return writing;
  };
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    const piece = waiting;
    waiting = "";
    return piece === "" ? writing : write(piece);
  };
  // the next write throws the error
  const flushLater = () => void flush().catch(() => {});
  try {
    for await (const piece of pieces) {
      if (typeof piece === "string" && !output.isTTY && waiting.length + piece.length < together) {
        waiting += piece;
        timer ??= setTimeout(flushLater, patience);
        continue;
      }
      await flush();
      if (!(await write(piece))) return;
    }
  } finally {
    await flush();
  }
}

function written(output: Output, piece: Piece): Promise<boolean> {
  return new Promise((done, fail) => {
    output.write(piece, (error) => {
      if (!error) done(true);
      else if (isBrokenPipe(error)) done(false);
      else fail(new Error(`the output could not be written: ${problemOf("", error).message}`));
    });
  });
}

export const isBrokenPipe = (error: Error) =>
  ["EPIPE", "ERR_STREAM_DESTROYED"].includes((error as NodeJS.ErrnoException).code ?? "");

/**
 * Collects problems and prints each on standard error as soon as it occurs, but only once if several threads report it.
 */
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

/** Prints a message about a file on standard error. */
export const say = (io: Io, { path, message }: Problem): void =>
  void io.stderr.write(`wgtip: ${printable(path)}: ${printable(message)}\n`);
