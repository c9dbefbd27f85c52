/** The files beside and above a file that could hold settings for it. */
import { dirname, join } from "node:path";
import { projectFileName } from "../../registry/tables/project-table.ts";
import { configNames, packageName, topOf } from "../settings/config-place.ts";
import { baselineName } from "./baseline.ts";

/** Names of the files that a run reads in the folders of the linted files and above. */
export const settingNames: ReadonlySet<string> = new Set([
  ...configNames,
  packageName,
  projectFileName,
  baselineName,
  ".gitignore",
]);

/** The files above a file or folder that could hold settings for it, whether they exist or not. */
export function settingsAbove(path: string): string[] {
  const folder = dirname(path);
  if (path === topOf(path)) return [];
  return [...[...settingNames].map((name) => join(folder, name)), ...settingsAbove(folder)];
}
