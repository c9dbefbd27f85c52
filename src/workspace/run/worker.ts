import { workerData } from "node:worker_threads";
import { worker } from "workerpool";
import type { SourcedEntry } from "../../registry/tables/fact-row.ts";
import type { Settings } from "../../settings/settings.ts";
import { harvestFile } from "../facts/mastheads.ts";
import type { FileOutcome, RunFacts } from "./job.ts";
import { lintEach } from "./jobs.ts";
import type { Harvesting, JobSent } from "./workers.ts";

/** The worker's side of src/workspace/run/workers.ts: runs a task on each batch it receives, with the facts of the run. */
export function startWorker(): void {
  const settingsSeen = new Map<string, Settings>();
  function settingsOf(json: string): Settings {
    const settings = settingsSeen.get(json) ?? (JSON.parse(json) as Settings);
    settingsSeen.set(json, settings);
    return settings;
  }

  let lintOne: ReturnType<typeof lintEach> | undefined;
  worker({
    harvest(batch: readonly string[]): (SourcedEntry | undefined)[] {
      return batch.map((path) => harvestFile(path, (workerData as Harvesting).maxSize));
    },
    async lint(batch: readonly JobSent[]): Promise<FileOutcome[]> {
      lintOne ??= lintEach(workerData as RunFacts);
      const outcomes: FileOutcome[] = [];
      for (const { path, settings } of batch) outcomes.push(await lintOne(path, settingsOf(settings)));
      return outcomes;
    },
  });
}
