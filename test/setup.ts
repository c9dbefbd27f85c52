// Runs before all tests: many of them create folders that must not be in a repository or under wgtip settings.
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { configNames } from "../src/workspace/settings/config-place.ts";

const disturbing = [".git", ".gitignore", "wgtip.registry.tsv", "wgtip-baseline.json", ...configNames];

/** A file in the folder or above it that would change what the tests see. */
function disturbance(folder: string): string | undefined {
  const found = disturbing.map((name) => join(folder, name)).find((path) => existsSync(path));
  return found ?? (folder === dirname(folder) ? undefined : disturbance(dirname(folder)));
}

export default function setup(): void {
  const asked = tmpdir();
  const found = [asked, "/tmp", "/var/tmp"].find((folder) => existsSync(folder) && disturbance(folder) === undefined);
  if (found === undefined) {
    throw new Error(`the tests need a temporary folder outside any repository: ${disturbance(asked)} is in the way`);
  }
  process.env.TMPDIR = found;
}
