import { CommanderError } from "commander";
import type { OwnTables } from "../facts/own-tables.ts";
import { ReadProblem } from "../source/problem.ts";
import { type Io, isBrokenPipe, say } from "./io.ts";
import { createProgram, TablesNamed } from "./program.ts";

/**
 * Runs the program. Never throws and never exits the process.
 *
 * @param argv the arguments, without the paths of node and of the script
 * @param withTables runs the program again, with the tables that the configuration names
 * @returns the exit status; see `exitStatus`
 */
export async function main(
  argv: readonly string[],
  io: Io,
  withTables?: (tables: OwnTables) => Promise<number>,
): Promise<number> {
  // `print` handles write errors; without a listener here they would also end the process.
  for (const output of [io.stdout, io.stderr]) output.on("error", () => {});
  let status = 0;
  try {
    if (argv[0] === "--version" || argv[0] === "-V") {
      io.stdout.write(`${(await import("./version.ts")).versionLine()}\n`);
      return 0;
    }
    if (isPath(argv[0])) {
      io.stderr.write(`error: unknown command '${argv[0]}'\n(to check a file or folder: wgtip lint ${argv[0]})\n`);
      return 2;
    }
    const onStatus = (code: number) => {
      status = code;
    };
    const program = createProgram(io, onStatus, argv[0]);
    await program.parseAsync([...argv], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof TablesNamed && withTables) return anew(error.files, io, withTables);
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Error && isBrokenPipe(error))) {
      io.stderr.write(`wgtip: ${error instanceof Error ? error.message : error}\n`);
    }
    return 2;
  }
}

/** Whether the word can only be a path: `draft.md`, `./docs`. */
const isPath = (word = ""): boolean => !word.startsWith("-") && /[./\\*]/.test(word);

async function anew(
  files: readonly string[],
  io: Io,
  withTables: (tables: OwnTables) => Promise<number>,
): Promise<number> {
  const { readOwnTables } = await import("../workspace/facts/own-tables.ts");
  try {
    return await withTables(readOwnTables(files));
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    say(io, error);
    return 2;
  }
}

/** Entry point of a worker thread. */
export const startWorker = async (): Promise<void> => (await import("../workspace/run/worker.ts")).startWorker();
