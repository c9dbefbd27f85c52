import { workerData } from "node:worker_threads";
import { worker } from "workerpool";
import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import type { Layer, Settings } from "../../settings/settings.ts";
import { harvestFile } from "../facts/mastheads.ts";
import { type RegistryOf, registries } from "../facts/project-file.ts";
import { openRegistry } from "../facts/registry-file.ts";
import type { FileOutcome, RunFacts } from "./job.ts";
import { lintEach } from "./jobs.ts";
import { filesToSurvey, type Surveyed, surveyFile } from "./survey.ts";
import type { Harvesting, JobSent } from "./workers.ts";

/** The worker's side of src/workspace/run/workers.ts: runs a task on each batch it receives, with the facts of the run. */
export function startWorker(): void {
  const settingsSeen = new Map<string, Settings>();
  function settingsOf(json: string): Settings {
    const settings = settingsSeen.get(json) ?? (JSON.parse(json) as Settings);
    settingsSeen.set(json, settings);
    return settings;
  }

  let registryOf: RegistryOf | undefined;
  let lintOne: ReturnType<typeof lintEach> | undefined;
  worker({
    harvest(batch: readonly string[]): Promise<(SourcedEntry | undefined)[]> {
      return Promise.all(batch.map((path) => harvestFile(path, (workerData as Harvesting).maxSize)));
    },
    async lint(batch: readonly JobSent[]): Promise<FileOutcome[]> {
      lintOne ??= lintEach(workerData as RunFacts);
      const outcomes: FileOutcome[] = [];
      for (const { path, settings } of batch) outcomes.push(await lintOne(path, settingsOf(settings)));
      return outcomes;
    },
    find(folders: readonly string[], below: readonly Layer[]): Promise<Map<string, string[]>> {
      return filesToSurvey(folders, below);
    },
    async survey(batch: readonly JobSent[]): Promise<(Surveyed | undefined)[]> {
      registryOf ??= registries(openRegistry(), {}, () => {});
      const surveyed: (Surveyed | undefined)[] = [];
      for (const { path, settings: json } of batch) {
        const settings = settingsOf(json);
        surveyed.push(await surveyFile(path, settings, registryOf(path, settings.registries)));
      }
      return surveyed;
    },
  });
}
