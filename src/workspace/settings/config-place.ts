/** Where configurations stand: the names of their files, and how far up they are looked for. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { ConfigValues } from "../../settings/settings.ts";

/** In the order in which they are looked for in a folder. */
export const configNames = ["json", "jsonc", "yaml", "yml", "js", "mjs", "ts"].map((kind) => `wgtip.config.${kind}`);
export const packageName = "package.json";

/** A configuration that was found and is right. */
export interface Config {
  /** Seen from the current folder. */
  readonly file: string;
  /** Absolute; what its globs are seen from. */
  readonly folder: string;
  readonly values: ConfigValues;
}

/** Where the search ends: at the top of the repository, or of the file system. */
export const isTop = (folder: string): boolean => folder === dirname(folder) || existsSync(join(folder, ".git"));

export const topOf = (folder: string): string => (isTop(folder) ? folder : topOf(dirname(folder)));
