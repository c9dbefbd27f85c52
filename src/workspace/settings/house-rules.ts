/** Loads the modules of house rules. */
import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { houseRules } from "../../rules/engine/house.ts";
import type { Rule } from "../../rules/engine/rule.ts";
import { ReadProblem } from "../../source/problem.ts";
import { jitiOf } from "./config-module.ts";

const loaded = new Map<string, Promise<readonly Rule[]>>();

/**
 * The rules in these modules. Each module is run once, and again only when it has changed.
 *
 * @throws ReadProblem if one cannot be run, or exports something else
 */
export async function houseRulesOf(paths: readonly string[]): Promise<readonly Rule[]> {
  const rules = await Promise.all(paths.map(rulesIn));
  const ids = rules.flat().map(({ id }) => id);
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice) throw new ReadProblem(paths.join(", "), `two house rules have the id ${twice}`);
  return rules.flat();
}

function rulesIn(path: string): Promise<readonly Rule[]> {
  const url = `${pathToFileURL(resolve(path)).href}?${statSync(path).mtimeMs}`;
  const known = loaded.get(url) ?? run(path, url);
  loaded.set(url, known);
  return known;
}

async function run(path: string, url: string): Promise<readonly Rule[]> {
  const jiti = jitiOf(path, path);
  try {
    const load = importer();
    const module = jiti
      ? await (await load(jiti)).createJiti(resolve(path), { fsCache: false, moduleCache: false }).import(resolve(path))
      : await load(url);
    return houseRules(module.default);
  } catch (error) {
    throw new ReadProblem(path, `no house rules: ${(error as Error).message}`);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: a module of the user's exports anything
type Load = (url: string) => Promise<any>;

/** bin/load.js, seen from dist/, or from here if the program runs from source. */
function importer(): Load {
  const require = createRequire(import.meta.url);
  const place = ["../bin/load.js", "../../../bin/load.js"].find((one) =>
    existsSync(fileURLToPath(new URL(one, import.meta.url))),
  );
  return require(place ?? "");
}
