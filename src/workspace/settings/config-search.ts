import { existsSync } from "node:fs";
import { basename, extname, join, relative } from "node:path";
import { type Loader, lilconfig } from "lilconfig";
import { problemOf } from "../../source/problem.ts";
import { slashed } from "../files/slashed.ts";
import { type Loading, loadConfig } from "./config-load.ts";
import { type Config, configNames, hasSettings } from "./config-place.ts";

/** What the search keeps about a file; null if it has errors. */
interface Loaded {
  readonly config: Config | null;
}

/** Searches from a folder up to `top`; see `ConfigOf`. */
export function configSearch(loading: Loading): (folder: string, top: string) => Promise<Config | undefined | null> {
  const byFile = new Map<string, Promise<Loaded>>();
  const once = (path: string, text: string): Promise<Loaded> => {
    const loaded = byFile.get(path) ?? loadConfig(path, text, loading).then((config) => ({ config }));
    byFile.set(path, loaded);
    return loaded;
  };
  const fromPackage: Loader = async (path, text) => ({
    wgtip: hasSettings(text) ? await once(path, text) : undefined,
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
      loading.onProblem(problemOf(slashed(relative("", path)), error));
      return null;
    }
  };
}
