import { CommanderError } from "commander";
import { type Io, isBrokenPipe } from "./io.ts";
import { createProgram } from "./program.ts";

/**
 * Runs the program. Never throws and never exits the process.
 *
 * @param argv the arguments, without the paths of node and of the script
 * @returns the exit status; see `exitStatus`
 */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  // `print` handles write errors; without a listener here they would also end the process.
  for (const output of [io.stdout, io.stderr]) output.on("error", () => {});
  let status = 0;
  try {
    if (argv[0] === "--version" || argv[0] === "-V") {
      io.stdout.write(`${(await import("./version.ts")).versionLine()}\n`);
      return 0;
    }
    const program = createProgram(io, (code) => {
      status = code;
    });
    await program.parseAsync([...argv], { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Error && isBrokenPipe(error))) {
      io.stderr.write(`wgtip: ${error instanceof Error ? error.message : error}\n`);
    }
    return 2;
  }
}

/** Entry point of a worker thread. */
export const startWorker = async (): Promise<void> => (await import("../workspace/run/worker.ts")).startWorker();
