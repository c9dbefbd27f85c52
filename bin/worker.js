// What a worker thread of bin/wgtip.js runs: see src/workspace/run/workers.ts.
require("../dist/cli.cjs").startWorker();
