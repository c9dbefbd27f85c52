import { dirname, relative, resolve } from "node:path";
import { type Applied, type ConfigValues, type Layer, layersOf, merge } from "../../settings/settings.ts";
import { isRead } from "../../source/format.ts";
import type { ReadProblem } from "../../source/problem.ts";
import type { Selection } from "../files/selection.ts";
import { slashed } from "../files/slashed.ts";
import { type ConfigChoice, configs } from "./config-file.ts";
import type { Config } from "./config-place.ts";

/** Finds the settings of files, from the nearest configuration of each and the options of the command. */
export interface SettingsFinder extends Selection {
  /** Undefined if the configuration has errors, which are then already reported. Equal settings are the same object. */
  settingsOf(path: string): Promise<Applied | undefined>;
  /** All configuration files met so far. */
  files(): readonly string[];
}

/** The matchers of a configuration, compiled on first use. */
interface Matchers {
  readonly isAmong: (globs: readonly string[], path: string) => boolean;
  readonly ignores: (path: string) => boolean;
}

/** Which configurations are read, and what else is excluded. */
export interface SettingsChoice extends ConfigChoice {
  /** Files and folders to skip, in the syntax of a .gitignore in the current folder. */
  readonly exclude?: readonly string[];
  /** Settings that every configuration overrides. */
  readonly below?: readonly Layer[];
}

/** @param options settings that override every configuration */
export function settingsFinder(
  options: readonly Layer[],
  onProblem: (problem: ReadProblem) => void,
  choice: SettingsChoice = {},
): SettingsFinder {
  const configOf = configs(onProblem, choice);
  const { below = [] } = choice;
  const matchers = new Map<Config, Promise<Matchers>>();
  const made = new Map<string, Applied>();
  let excluded: Promise<(path: string) => boolean> | undefined;

  function matchersOf(config: Config): Promise<Matchers> {
    const known = matchers.get(config) ?? makeMatchers(config);
    matchers.set(config, known);
    return known;
  }
  function applied(layers: readonly Layer[], config?: Config): Applied {
    const key = layers.map(({ origin }) => origin).join("\n");
    const known = made.get(key) ?? {
      ...merge([...below, ...layers, ...options], config?.house),
      ...(config && { folder: config.folder }),
    };
    made.set(key, known);
    return known;
  }
  /** Whether `--exclude` excludes a path; a folder ends with a slash. */
  function exclusion(): Promise<(path: string) => boolean> {
    excluded ??= ignoring(choice.exclude ?? [], resolve());
    return excluded;
  }

  return {
    async settingsOf(path) {
      const config = await configOf(dirname(path));
      if (!config) return config === null ? undefined : applied([]);
      const { isAmong } = await matchersOf(config);
      const isOneOf = (globs: readonly string[]) => isAmong(globs, path);
      return applied(
        config.files.flatMap((file) => layersOf(file, isOneOf)),
        config,
      );
    },
    files: () => [...matchers.keys()].flatMap(({ files }) => files.map(({ file }) => file)),
    async isMeant(path) {
      if ((await exclusion())(path)) return false;
      const config = await configOf(dirname(path));
      if (!config) return isRead(path);
      const { isAmong, ignores } = await matchersOf(config);
      const files = setting(config, "files");
      return (files ? isAmong(files, path) : isRead(path)) && !ignores(path);
    },
    async leftOutIn(folder) {
      const isExcluded = await exclusion();
      const config = await configOf(folder);
      const ignores = config ? (await matchersOf(config)).ignores : () => false;
      return (path, isFolder) => {
        const named = isFolder ? `${path}/` : path;
        return isExcluded(named) || ignores(named);
      };
    },
  };
}

/** The value from the last file that gives one. */
const setting = <Key extends keyof ConfigValues>({ files }: Config, key: Key): ConfigValues[Key] | undefined =>
  files.findLast(({ values }) => values[key] !== undefined)?.values[key];

async function makeMatchers(config: Config): Promise<Matchers> {
  const { default: micromatch } = await import("micromatch");
  // a glob without a slash matches files of that name in every folder; one that ends with a slash, everything in that
  // folder
  const matcher = (glob: string) =>
    micromatch.matcher(glob.replace(/\/$/, "/**"), { nocase: true, basename: !glob.includes("/") });
  const compiled = new Map<readonly string[], ((path: string) => boolean)[]>();
  return {
    isAmong(globs, path) {
      const matchers = compiled.get(globs) ?? globs.map(matcher);
      compiled.set(globs, matchers);
      return matchers.some((matches) => matches(from(config.folder, path)));
    },
    ignores: await ignoring(setting(config, "ignore") ?? [], config.folder),
  };
}

/** Whether lines in the syntax of a .gitignore in a folder exclude a path. */
async function ignoring(lines: readonly string[], folder: string): Promise<(path: string) => boolean> {
  if (lines.length === 0) return () => false;
  const { default: ignore } = await import("ignore");
  const ignored = ignore().add([...lines]);
  return (path) => {
    const seen = from(folder, path);
    return seen !== "" && seen !== "/" && ignored.ignores(seen);
  };
}

/** The path relative to the folder, without leading `..`: if it lies elsewhere, the part that differs. */
function from(folder: string, path: string): string {
  const way = slashed(relative(folder, resolve(path))).replace(/^(?:\.\.(?:\/|$))+/, "");
  return path.endsWith("/") ? `${way}/` : way;
}
