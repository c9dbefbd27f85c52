import type { Command } from "commander";
import { bash } from "../completion/bash.ts";
import { fish } from "../completion/fish.ts";
import { zsh } from "../completion/zsh.ts";
import type { Shell } from "./formats.ts";
import { type Io, print } from "./io.ts";

const scripts: Readonly<Record<Shell, (program: Command) => string>> = { bash, zsh, fish };

/** `wgtip completion`: prints a script that completes the commands and options of `program`. */
export async function completionCommand(shell: Shell, program: Command, io: Io): Promise<number> {
  await print(io.stdout, [scripts[shell](program)]);
  return 0;
}
