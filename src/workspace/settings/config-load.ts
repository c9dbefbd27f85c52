/** Reads a configuration file, the files that it extends, and the paths in them. */

import { statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { ownTables } from "../../facts/own-tables.ts";
import { isHouse } from "../../rules/engine/house.ts";
import type { Rule } from "../../rules/engine/rule.ts";
import { type ConfigText, readConfigText } from "../../settings/config-text.ts";
import { type ConfigFault, checkConfig, type KeyPath, sayFault } from "../../settings/schema.ts";
import type { ConfigValues } from "../../settings/settings.ts";
import { problemOf, ReadProblem } from "../../source/problem.ts";
import { didYouMean, nearestWord } from "../../text/did-you-mean.ts";
import { registryFiles } from "../facts/registry-files.ts";
import { readOwnText } from "../files/own-file.ts";
import { slashed } from "../files/slashed.ts";
import { importConfig } from "./config-module.ts";
import type { Config, ConfigFile } from "./config-place.ts";
import { isInside, writableFrom } from "./write-scope.ts";

export interface Loading {
  readonly onProblem: (problem: ReadProblem) => void;
  /** Whether configurations may be programs. */
  readonly runsCode: boolean;
}

/** Keys of a package.json, or of the configuration itself. */
interface Read extends Partial<Pick<ConfigText, "placeOf">> {
  readonly value: unknown;
}

/**
 * The configuration in a file with this text, with the files it extends first; null if any has errors, which are
 * reported.
 *
 * @param path absolute
 */
export async function loadConfig(path: string, text: string, loading: Loading): Promise<Config | null> {
  const files = await filesFrom(path, text, loading, []);
  const house = files && (await houseOf(files, loading));
  return files && house && { file: seen(path), folder: dirname(path), files, house };
}

/** The house rules of all files; null if they cannot be loaded, or if a file configures an unknown one. */
async function houseOf(files: readonly ConfigFile[], { onProblem }: Loading): Promise<readonly Rule[] | null> {
  const paths = [...new Set(files.flatMap(({ values }) => values.houseRules ?? []))];
  try {
    const house = paths.length > 0 ? await (await import("./house-rules.ts")).houseRulesOf(paths) : [];
    for (const { file, values } of files) {
      const named = [values, ...(values.overrides ?? [])].flatMap(({ rules = {} }) => Object.keys(rules));
      const unknown = named.find((name) => isHouse(name) && name !== "house/*" && !house.some(({ id }) => id === name));
      if (unknown === undefined) continue;
      const meant = nearestWord(
        unknown,
        house.map(({ id }) => id),
      );
      throw new ReadProblem(file, `rules: unknown house rule ${unknown}${didYouMean(meant)}`);
    }
    return house;
  } catch (error) {
    onProblem(problemOf(files.at(-1)?.file ?? "", error));
    return null;
  }
}

/**
 * The tables named by a configuration and by those that it extends, as absolute paths. They are read before all other
 * settings, which may name their bodies; errors in the configuration are therefore reported later.
 */
export async function tablesOf(path: string, runsCode: boolean, above: readonly string[] = []): Promise<string[]> {
  try {
    const { value } = await read(path, readOwnText(path), { runsCode, onProblem: () => {} });
    const { extends: names = [] } = Object(value) as ConfigValues;
    const extended = [names].flat().map((name) => extendedFile(name, path));
    const below = extended
      .filter((file) => !above.includes(file))
      .map((file) => tablesOf(file, runsCode, [...above, path]));
    return [...(await Promise.all(below)).flat(), ...tablesIn(value, dirname(path))];
  } catch {
    return [];
  }
}

/** The tables that the content of a configuration names, if they exist. */
function tablesIn(value: unknown, folder: string): string[] {
  const { tables } = Object(value) as { tables?: unknown };
  if (!Array.isArray(tables)) return [];
  try {
    return tables.flatMap((name) => registryFiles(String(name), folder));
  } catch {
    return [];
  }
}

/** @param above absolute paths of the files that extend this one, outermost first */
async function filesFrom(
  path: string,
  text: string,
  loading: Loading,
  above: readonly string[],
): Promise<ConfigFile[] | null> {
  const file = seen(path);
  try {
    const { value, placeOf } = await read(path, text, loading);
    const folder = dirname(path);
    // checked before other faults, because settings may name bodies of these tables
    if (tablesIn(value, folder).some((table) => !ownTables?.files.includes(table))) {
      const how = `run wgtip in ${seen(folder) || "its folder"} or below, or name it by --config`;
      throw new ReadProblem(file, `its tables are not those of this run; ${how}`);
    }
    const checked = checkConfig(value);
    const faults = "faults" in checked ? checked.faults : faultsOfPaths(checked.values, folder, above.length > 0);
    for (const { path: keys, message } of faults) {
      const place = placeOf?.(keys);
      loading.onProblem(
        new ReadProblem(place ? `${file}:${place.line}:${place.column}` : file, sayFault(keys, message)),
      );
    }
    if (faults.length > 0 || "faults" in checked) return null;
    if (checked.values.houseRules?.length && !loading.runsCode) {
      throw new ReadProblem(file, "its house rules are programs, and --no-config-code does not run them");
    }
    const extended = await extendedBy(checked.values, path, loading, [...above, path]);
    return extended && [...extended, { file, values: withPaths(checked.values, folder) }];
  } catch (error) {
    loading.onProblem(problemOf(file, error));
    return null;
  }
}

async function extendedBy(
  { extends: names = [] }: ConfigValues,
  path: string,
  loading: Loading,
  above: readonly string[],
): Promise<ConfigFile[] | null> {
  const all: ConfigFile[] = [];
  for (const name of [names].flat()) {
    const target = extendedFile(name, path);
    if (above.includes(target)) throw new ReadProblem(seen(path), `extends: ${name} extends this file in turn`);
    const files = await filesFrom(target, readOwnText(target), loading, above);
    if (files === null) return null;
    all.push(...files);
  }
  return all;
}

/** `./shared.json` is relative to the file that extends it; `@un/wgtip-config` is a package installed there. */
function extendedFile(name: string, path: string): string {
  if (/^\.{0,2}[\\/]/.test(name) || isAbsolute(name)) {
    const target = resolve(dirname(path), name);
    if (statSync(target, { throwIfNoEntry: false })?.isFile()) return target;
    throw new ReadProblem(seen(path), `extends: no such file: ${name}`);
  }
  try {
    return createRequire(path).resolve(name);
  } catch {
    const hint = statSync(join(dirname(path), name), { throwIfNoEntry: false })
      ? `for the file, write ./${name}`
      : "install it beside the configuration";
    throw new ReadProblem(seen(path), `extends: no package ${name}; ${hint}`);
  }
}

async function read(path: string, text: string, { runsCode }: Loading): Promise<Read> {
  const file = seen(path);
  if (/\.[cm]?[jt]s$/.test(path)) {
    if (!runsCode) throw new ReadProblem(file, "is a program, and --no-config-code does not run it");
    return { value: await importConfig(path, file) };
  }
  const { value, placeOf } = await readConfigText(file, text);
  if (basename(path) !== "package.json") return { value, placeOf };
  return { value: (value as { wgtip?: unknown }).wgtip, placeOf: (keys) => placeOf(["wgtip", ...keys]) };
}

// ---- paths ------------------------------------------------------------------------------------

/** Errors in paths. A configuration is not trusted: it must not make the program read a device or write elsewhere. */
function faultsOfPaths(values: ConfigValues, folder: string, isExtended: boolean): ConfigFault[] {
  const faults: ConfigFault[] = [];
  const files = (paths: readonly string[] | undefined, above: KeyPath) => {
    for (const [i, path] of (paths ?? []).entries()) {
      try {
        registryFiles(path, folder);
      } catch (error) {
        faults.push({ path: [...above, i], message: (error as Error).message });
      }
    }
  };
  files(values.registries, ["registries"]);
  files(values.houseRules, ["houseRules"]);
  files(values.tables, ["tables"]);
  for (const [i, { registries }] of (values.overrides ?? []).entries())
    files(registries, ["overrides", i, "registries"]);
  if (values.baseline !== undefined && isExtended) {
    faults.push({ path: ["baseline"], message: "a shared configuration has no baseline; each project has its own" });
  } else if (values.baseline !== undefined && !isInside(resolve(folder, values.baseline), writableFrom(folder))) {
    faults.push({ path: ["baseline"], message: `${values.baseline} is outside the repository` });
  }
  return faults;
}

/** The same values with paths relative to the current folder. */
function withPaths(values: ConfigValues, folder: string): ConfigValues {
  const here = (path: string) => seen(resolve(folder, path));
  const registriesOf = ({ registries }: ConfigValues) =>
    registries ? { registries: registries.flatMap((name) => registryFiles(name, folder)).map(here) } : {};
  return {
    ...values,
    ...registriesOf(values),
    ...(values.houseRules ? { houseRules: values.houseRules.map(here) } : {}),
    ...(values.baseline ? { baseline: here(values.baseline) } : {}),
    ...(values.overrides ? { overrides: values.overrides.map((one) => ({ ...one, ...registriesOf(one) })) } : {}),
  };
}

/** The path, relative to the current folder. */
const seen = (path: string): string => slashed(relative("", path));
