// What a worker thread of bin/wgtip.js runs: see src/cli/workers.ts.
require("../dist/cli.cjs").startWorker();
