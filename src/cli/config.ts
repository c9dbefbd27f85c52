import { dirname } from "node:path";
import { rowsOf, settingsJson, settingsText } from "../report/settings.ts";
import type { ConfigChoice } from "../workspace/settings/config-file.ts";
import type { ConfigFormat } from "./formats.ts";
import { type Io, print, problemList } from "./io.ts";

export interface ConfigOptions extends ConfigChoice {
  readonly format: ConfigFormat;
}

/** `wgtip config`: prints the settings that apply to a file, and where each value comes from. */
export async function configCommand(path: string, { format, ...choice }: ConfigOptions, io: Io): Promise<number> {
  const { settingsFinder } = await import("../workspace/settings/settings.ts");
  const { onProblem } = problemList(io);
  const finder = settingsFinder([], onProblem, choice);
  const applied = await finder.settingsOf(path);
  if (applied === undefined) return 2;
  const isLeftOut = (await finder.leftOutIn(dirname(path)))(path, false);
  const linted = isLeftOut ? "never" : (await finder.isMeant(path)) ? "always" : "if named";
  const rows = rowsOf(applied);
  const reason = { never: "ignore", always: "files", "if named": "files" }[linted];
  const first = { key: "linted", value: linted, origin: reason };
  await print(io.stdout, format === "json" ? [settingsJson(path, linted, rows)] : settingsText([first, ...rows]));
  return 0;
}
