import type { ReadProblem } from "../source/problem.ts";
import type { Registry } from "../types/registry.ts";
import { registries } from "../workspace/facts/project-file.ts";
import { openRegistry } from "../workspace/facts/registry-file.ts";
import { settingsFinder } from "../workspace/settings/settings.ts";

/**
 * The registry as it applies in the current folder: with the facts that the configuration names and those of the
 * project, or with `files` instead.
 */
export async function registryHere(
  files: readonly string[] | undefined,
  onProblem: (problem: ReadProblem) => void,
): Promise<Registry> {
  const registryOf = registries(openRegistry(), files ? { files } : {}, onProblem);
  if (files && files.length > 0) return registryOf("a.txt");
  const applied = await settingsFinder([], onProblem).settingsOf("a.txt");
  return registryOf("a.txt", applied?.settings.registries);
}
