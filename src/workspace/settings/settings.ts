import { dirname, relative, resolve } from "node:path";
import type { Ignore } from "ignore";
import { type Applied, type Layer, layersOf, merge } from "../../settings/settings.ts";
import { isRead } from "../../source/format.ts";
import type { ReadProblem } from "../../source/problem.ts";
import type { Selection } from "../files/selection.ts";
import { slashed } from "../files/slashed.ts";
import { configs } from "./config-file.ts";
import type { Config } from "./config-place.ts";

/** Finds the settings of files, from the nearest configuration of each and the options of the command. */
export interface SettingsFinder extends Selection {
  /** Undefined if the configuration has errors, which are then already reported. Equal settings are the same object. */
  settingsOf(path: string): Promise<Applied | undefined>;
}

/** The matchers of a configuration, compiled on first use. */
interface Matchers {
  readonly isAmong: (globs: readonly string[], path: string) => boolean;
  readonly ignored: Ignore;
}

export function settingsFinder(options: readonly Layer[], onProblem: (problem: ReadProblem) => void): SettingsFinder {
  const configOf = configs(onProblem);
  const matchers = new Map<Config, Promise<Matchers>>();
  const made = new Map<string, Applied>();

  function matchersOf(config: Config): Promise<Matchers> {
    const known = matchers.get(config) ?? makeMatchers(config);
    matchers.set(config, known);
    return known;
  }
  function applied(layers: readonly Layer[], config?: Config): Applied {
    const key = layers.map(({ origin }) => origin).join("\n");
    const known = made.get(key) ?? { ...merge([...layers, ...options]), ...(config ? { folder: config.folder } : {}) };
    made.set(key, known);
    return known;
  }

  return {
    async settingsOf(path) {
      const config = await configOf(dirname(path));
      if (!config) return config === null ? undefined : applied([]);
      const { isAmong } = await matchersOf(config);
      return applied(
        layersOf(config, (globs) => isAmong(globs, path)),
        config,
      );
    },
    async isMeant(path) {
      const config = await configOf(dirname(path));
      if (!config) return isRead(path);
      const { isAmong, ignored } = await matchersOf(config);
      const { files } = config.values;
      return (files ? isAmong(files, path) : isRead(path)) && !ignored.ignores(inside(config, path));
    },
    async leftOutIn(folder) {
      const config = await configOf(folder);
      if (!config) return () => false;
      const { ignored } = await matchersOf(config);
      return (path, isFolder) => ignored.ignores(inside(config, path) + (isFolder ? "/" : ""));
    },
  };
}

async function makeMatchers(config: Config): Promise<Matchers> {
  const { default: micromatch } = await import("micromatch");
  const { default: ignore } = await import("ignore");
  // a glob without a slash matches files of that name in every folder; one that ends with it, everything in that folder
  const matcher = (glob: string) =>
    micromatch.matcher(glob.replace(/\/$/, "/**"), { nocase: true, basename: !glob.includes("/") });
  const compiled = new Map<readonly string[], ((path: string) => boolean)[]>();
  return {
    isAmong(globs, path) {
      const matchers = compiled.get(globs) ?? globs.map(matcher);
      compiled.set(globs, matchers);
      return matchers.some((matches) => matches(inside(config, path)));
    },
    ignored: ignore().add([...(config.values.ignore ?? [])]),
  };
}

const inside = ({ folder }: Config, path: string): string => slashed(relative(folder, resolve(path)));
