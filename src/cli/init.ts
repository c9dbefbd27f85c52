import { writeFileSync } from "node:fs";
import { problemOf, ReadProblem } from "../source/problem.ts";
import type { Io } from "./io.ts";

const file = "wgtip.config.jsonc";

/** `wgtip init`: writes a starter configuration to the current folder. */
export async function initCommand({ force = false }: { readonly force?: boolean }, io: Io): Promise<number> {
  const { configTemplate } = await import("../settings/template.ts");
  try {
    writeFileSync(file, configTemplate, { flag: force ? "w" : "wx" });
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    const { message } = exists
      ? new ReadProblem(file, "already exists; --force overwrites it")
      : problemOf(file, error);
    io.stderr.write(`wgtip: ${file}: ${message}\n`);
    return 2;
  }
  io.stdout.write(`${file} written; \`wgtip config <file>\` shows the settings that apply to a file\n`);
  return 0;
}
