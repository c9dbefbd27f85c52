import { workerData } from "node:worker_threads";
import { worker } from "workerpool";
import type { Settings } from "../config/settings.ts";
import { type Known, lintEach } from "./lint-files.ts";
import { type Batch, type Sent, toSend } from "./workers.ts";

/** The other side of src/cli/workers.ts: lints the batches that come, with what the run knows. */
export function startWorker(): void {
  const known = workerData as Known;
  const lint = lintEach(known);
  const settingsSeen = new Map<string, Settings>();

  function settingsOf(json: string): Settings {
    const settings = settingsSeen.get(json) ?? (JSON.parse(json) as Settings);
    settingsSeen.set(json, settings);
    return settings;
  }
  worker({
    async lint(batch: Batch): Promise<Sent[]> {
      const outcomes: Sent[] = [];
      for (const { path, settings } of batch) outcomes.push(toSend(await lint(path, settingsOf(settings))));
      return outcomes;
    },
  });
}
