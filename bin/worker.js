// What a worker thread of bin/wgtip.js runs: see src/cli/workers.ts.
import { startWorker } from "../dist/cli.js";

await startWorker();
