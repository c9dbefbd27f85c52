import { type Examined, read } from "../../pipeline.ts";
import type { Registry } from "../../types/registry.ts";
import type { Source } from "../../types/source.ts";
import { registries } from "../facts/project-file.ts";
import { openRegistry } from "../facts/registry-file.ts";
import { settingsFinder } from "../settings/settings.ts";
import { configuredResultsOf, type FilesRequest } from "./request.ts";

/** A file with all its citations, resolved against the registry for that file. */
export interface ResolvedFile extends Omit<Examined, "diagnostics"> {
  readonly source: Source;
  readonly registry: Registry;
}

/** Reads files and resolves their citations, one file at a time, with the settings of each. */
export async function* resolveFiles(request: FilesRequest): AsyncGenerator<ResolvedFile> {
  const finder = settingsFinder([], request.onProblem, request);
  const registryOf = registries(openRegistry(), { files: request.registry ?? [] }, request.onProblem);
  yield* configuredResultsOf(request, finder, ({ source }, settings) => {
    const registry = registryOf(source.path, settings.registries);
    return { ...read(source, registry, settings), source, registry };
  });
}
