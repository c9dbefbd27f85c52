import { existsSync, statSync } from "node:fs";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { type Loader, lilconfig } from "lilconfig";
import { type ConfigFault, checkConfig, type KeyPath } from "../../settings/schema.ts";
import type { ConfigValues } from "../../settings/settings.ts";
import { problemOf, ReadProblem } from "../../source/problem.ts";
import { slashed } from "../files/slashed.ts";
import { importConfig } from "./config-module.ts";
import { type Config, configNames } from "./config-place.ts";
import { readConfigText } from "./config-text.ts";
import { isInside, writableFrom } from "./write-scope.ts";

type OnProblem = (problem: ReadProblem) => void;

/** What the search keeps about a file; null if it has errors. */
interface Loaded {
  readonly config: Config | null;
}

/** Searches from a folder up to `top`; see `ConfigOf`. */
export function configSearch(
  onProblem: OnProblem,
): (folder: string, top: string) => Promise<Config | undefined | null> {
  const byFile = new Map<string, Promise<Loaded>>();
  const once = (path: string, text: string): Promise<Loaded> => {
    const loaded = byFile.get(path) ?? load(path, text, onProblem);
    byFile.set(path, loaded);
    return loaded;
  };
  const fromPackage: Loader = async (path, text) => ({
    wgtip: /"wgtip"\s*:/.test(text) && hasKey(text) ? await once(path, text) : undefined,
  });
  const loader: Loader = (path, text) =>
    basename(path) === "package.json" ? fromPackage(path, text) : once(path, text);

  const byTop = new Map<string, ReturnType<typeof lilconfig>>();
  return async (folder, top) => {
    const search =
      byTop.get(top) ??
      lilconfig("wgtip", {
        stopDir: top,
        searchPlaces: [...configNames, "package.json"],
        ignoreEmptySearchPlaces: false,
        packageProp: "wgtip",
        loaders: Object.fromEntries(configNames.map((name) => [extname(name), loader])),
      });
    byTop.set(top, search);
    try {
      const found = await search.search(folder);
      if (found?.isEmpty) return (await once(found.filepath, "")).config;
      return (found?.config as Loaded | undefined)?.config;
    } catch (error) {
      const here = configNames.map((name) => join(folder, name)).find((path) => existsSync(path));
      const { path = here ?? folder } = error as NodeJS.ErrnoException;
      onProblem(problemOf(slashed(relative("", path)), error));
      return null;
    }
  };
}

/** Whether a package.json has the key. If it cannot be read, npm will complain. */
function hasKey(text: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(text), "wgtip");
  } catch {
    return false;
  }
}

async function load(path: string, text: string, onProblem: OnProblem): Promise<Loaded> {
  const file = slashed(relative("", path));
  try {
    const { value, placeOf } = await read(path, file, text);
    const folder = dirname(path);
    const checked = checkConfig(value);
    const faults = "faults" in checked ? checked.faults : faultsOfPaths(checked.values, folder);
    for (const { path: keys, message } of faults) {
      const place = placeOf?.(keys);
      onProblem(new ReadProblem(place ? `${file}:${place.line}:${place.column}` : file, sayFault(keys, message)));
    }
    if (faults.length > 0 || "faults" in checked) return { config: null };
    return { config: { file, folder, values: withPaths(checked.values, folder) } };
  } catch (error) {
    onProblem(problemOf(file, error));
    return { config: null };
  }
}

interface Read {
  readonly value: unknown;
  readonly placeOf?: (path: KeyPath) => { line: number; column: number };
}

async function read(path: string, file: string, text: string): Promise<Read> {
  if (/\.m?[jt]s$/.test(path)) return { value: await importConfig(path, file) };
  const { value, placeOf } = await readConfigText(file, text);
  if (basename(path) !== "package.json") return { value, placeOf };
  return { value: (value as { wgtip: unknown }).wgtip, placeOf: (keys) => placeOf(["wgtip", ...keys]) };
}

/** `overrides[0].rules: unknown rule date/adoptoin; did you mean date/adoption?` */
function sayFault(path: KeyPath, message: string): string {
  const keys = message.startsWith("unknown ") ? path.slice(0, -1) : path;
  const at = keys.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  return at === "" ? message : `${at.slice(1)}: ${message}`;
}

// ---- paths ------------------------------------------------------------------------------------

/** Errors in paths. A configuration is not trusted: it must not make the program read a device or write elsewhere. */
function faultsOfPaths(values: ConfigValues, folder: string): ConfigFault[] {
  const faults: ConfigFault[] = [];
  const files = (paths: readonly string[] | undefined, above: KeyPath) => {
    for (const [i, path] of (paths ?? []).entries()) {
      const stats = statSync(resolve(folder, path), { throwIfNoEntry: false });
      if (!stats?.isFile())
        faults.push({ path: [...above, i], message: `${path}: ${stats ? "not a file" : "no such file"}` });
    }
  };
  files(values.registries, ["registries"]);
  for (const [i, { registries }] of (values.overrides ?? []).entries())
    files(registries, ["overrides", i, "registries"]);
  if (values.baseline !== undefined && !isInside(resolve(folder, values.baseline), writableFrom(folder))) {
    faults.push({ path: ["baseline"], message: `${values.baseline} is outside the repository` });
  }
  return faults;
}

/** Makes the paths relative to the current folder. */
function withPaths(values: ConfigValues, folder: string): ConfigValues {
  const seen = (path: string) => slashed(relative("", resolve(folder, path)));
  const registriesOf = ({ registries }: ConfigValues) => (registries ? { registries: registries.map(seen) } : {});
  return {
    ...values,
    ...registriesOf(values),
    ...(values.baseline ? { baseline: seen(values.baseline) } : {}),
    ...(values.overrides ? { overrides: values.overrides.map((one) => ({ ...one, ...registriesOf(one) })) } : {}),
  };
}
