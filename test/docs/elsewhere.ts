/** Commands of the documentation that the test does not run, each with the reason. */
import packageJson from "../../package.json" with { type: "json" };

const network = "needs the network";
const check = "is part of npm run check";
const long = "takes minutes";
const stopped = "runs until it is stopped";

const commands: Readonly<Record<string, string>> = {
  "git clone <address of this repository> wgtip": network,
  "cd wgtip": network,
  "npm ci": `${network}; .ci/run does it`,
  "npm ci --prefix site": `${network}; ${check}`,
  "npm ci --prefix editors/vscode": network,
  "npm install --save-dev git+https://example.org/wgtip.git#v0.1.0": `${network}; scripts/integrations.js does it`,
  "npm install --save-dev path/to/wgtip-0.1.0.tgz": "scripts/smoke.js does it",
  "npm pack": "scripts/smoke.js does it",
  "npm test": check,
  "npx vitest run test/rules": check,
  "npx vitest run test/registry": check,
  "pip install distributed": network,
  "python3 examples/corpus/corpus.py --part 100 files.txt out": "test/examples/corpus.test.ts does it",
  "code --install-extension editors/vscode/wgtip-0.1.0.vsix": "needs VS Code",
  "sbatch --array 1-$(ls part.* | wc -l) --wrap  'n=$(printf %05d $SLURM_ARRAY_TASK_ID); wgtip extract --format ndjson --files-from part.$n > $n.new && mv $n.new $n.ndjson'":
    "needs Slurm",
  "sbatch --dependency afterok:$JOB --wrap 'cat [0-9]*.ndjson > citations.ndjson'": "needs Slurm",
  "man wgtip": "needs wgtip installed for all",
  "find -print0": "is part of a command",
  "soffice --headless --convert-to txt": "is part of a command",
  "wgtip completion fish | source": "is for fish; test/cli/completion.test.ts does it",
  "wgtip lint --watch drafts": `${stopped}; test/workspace/run/watch.test.ts does`,
  "wgtip page": `${stopped}; test/cli/page.test.ts does`,
  "wgtip server --stdio": `${stopped}; test/server does`,
  "wgtip lint docs/ --format rdjson | reviewdog -f=rdjson -reporter=github-pr-review": network,
  "node --trace-gc bin/wgtip.js registry import …": `${long}; npm run bench:registry does it`,
  "node bin/wgtip.js lint --profile un --format json ../shared/gold/texts ../shared/gold/akn ../shared/seeds": long,
  "node bin/wgtip.js parity ../shared/gold/akn": long,
};

/** By the name in package.json. */
const scripts: Readonly<Record<string, string>> = {
  arrows: check,
  bench: `${long}; a short run ${check}`,
  "bench:injection": long,
  "bench:many": `${long}; a short run ${check}`,
  "bench:peers": `${long} and ${network}`,
  "bench:registry": long,
  "bench:report": long,
  "bench:word": long,
  "bench:server": long,
  build: check,
  check: "calls this test",
  docs: `writes to the repository; with --check ${check}`,
  format: "writes to the repository",
  gold: check,
  page: "writes to the repository; test/page tests what it built",
  pictures: "writes to the repository",
  "registry:correct": "writes to the repository",
  "registry:import": "writes to the repository",
  "registry:share": long,
  site: check,
  "test:mutation": long,
  vscode: "writes to the repository",
  "vscode:ui": `${long} and ${network}`,
};

/** Why the command is not run; undefined if it must be. */
export function reasonAgainst(command: string): string | undefined {
  const script = /^npm run ([\w:]+)/.exec(command)?.[1] ?? "";
  return commands[command] ?? (script in packageJson.scripts ? scripts[script] : undefined);
}

/** Commands listed here that no page contains any more. */
export const leftOver = (named: ReadonlySet<string>): string[] =>
  Object.keys(commands).filter((command) => !named.has(command));
