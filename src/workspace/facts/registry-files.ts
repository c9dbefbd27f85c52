/** Resolves the names of files of facts in a configuration. */
import { readdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { natural } from "../../text/natural-order.ts";

/**
 * The files of facts that a name in `registries` stands for, as absolute paths: a file; the tables in a folder, sorted
 * by name; or those of a package, which is found as Node finds it.
 *
 *   facts.tsv   ../shared/facts   @un/wgtip-facts   @un/wgtip-facts/vienna.tsv
 *
 * @param folder folder of the configuration
 * @throws Error if there is none
 */
export function registryFiles(name: string, folder: string): string[] {
  const inPackages = createRequire(join(folder, "wgtip.config.json")).resolve.paths(name) ?? [];
  for (const place of [folder, ...inPackages]) {
    const path = resolve(place, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isFile()) return [path];
    if (stats?.isDirectory()) return tablesIn(path, name);
    if (stats) throw new Error(`${name}: not a file`);
  }
  throw new Error(`${name}: no such file, folder or package`);
}

function tablesIn(folder: string, name: string): string[] {
  const tables = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".tsv"))
    .map((entry) => entry.name)
    .sort(natural);
  if (tables.length === 0) throw new Error(`${name}: no .tsv file in this folder`);
  return tables.map((table) => join(folder, table));
}
