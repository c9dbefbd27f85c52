import { workerData } from "node:worker_threads";
import { worker } from "workerpool";
import { type Known, lintEach } from "./lint-files.ts";
import { type Batch, type Sent, toSend } from "./workers.ts";

/** The other side of src/cli/workers.ts: lints the batches that come, with what the run knows. */
export function startWorker(): void {
  const known = workerData as Known;
  const lint = lintEach(known);
  worker({
    async lint(batch: Batch): Promise<Sent[]> {
      const outcomes: Sent[] = [];
      for (const path of batch) outcomes.push(toSend(await lint(path)));
      return outcomes;
    },
  });
}
