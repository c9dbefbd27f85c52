/** Where configurations are: the names of their files, and where the search for them ends. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Rule } from "../../rules/engine/rule.ts";
import type { ConfigValues } from "../../settings/settings.ts";

/** Names of configuration files, in order of precedence within a folder. */
export const configNames = ["json", "jsonc", "yaml", "yml", "js", "mjs", "ts"].map((kind) => `wgtip.config.${kind}`);
export const packageName = "package.json";

/** Whether a package.json has settings. If it is not valid JSON, whether it seems to, so that the error is reported. */
export function hasSettings(text: string): boolean {
  if (!/"wgtip"\s*:/.test(text)) return false;
  try {
    return Object.hasOwn(JSON.parse(text), "wgtip");
  } catch {
    return /"wgtip"\s*:\s*\{/.test(text);
  }
}

/** A configuration file without errors. */
export interface ConfigFile {
  /** Relative to the current folder. */
  readonly file: string;
  readonly values: ConfigValues;
}

/** A configuration that was found and has no errors. */
export interface Config {
  /** Relative to the current folder. */
  readonly file: string;
  /** Absolute; its globs are relative to this folder. */
  readonly folder: string;
  /** The files that it extends, then its own. */
  readonly files: readonly ConfigFile[];
  /** The house rules of all these files. */
  readonly house: readonly Rule[];
}

/** Where the search ends: at the top of the repository, or of the file system. */
export const isTop = (folder: string): boolean => folder === dirname(folder) || existsSync(join(folder, ".git"));

export const topOf = (folder: string): string => (isTop(folder) ? folder : topOf(dirname(folder)));
