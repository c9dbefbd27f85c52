import packageJson from "../../package.json" with { type: "json" };
import type { Threshold } from "../settings/threshold.ts";
import { both } from "../words/wording.ts";
import { openRegistry } from "../workspace/facts/registry-file.ts";
import { compareVersions } from "../workspace/run/compare-versions.ts";
import { exitStatus } from "./exit-status.ts";
import { filesRequest, type InputOptions } from "./input.ts";
import { type Io, problemList } from "./io.ts";
import { thresholdLayers } from "./lint.ts";
import { type ReportOptions, writeReports } from "./reports.ts";

const { version } = packageJson;

export interface ParityOptions extends InputOptions, Threshold, ReportOptions {
  readonly exitZero?: boolean;
}

/** `wgtip parity`: compares language versions. */
export async function parityCommand(paths: readonly string[], options: ParityOptions, io: Io): Promise<number> {
  const { problems, onProblem } = problemList(io);
  const outputs = problemList(io);
  const { results, summary, fails, alone, versionsOf } = compareVersions({
    ...filesRequest(paths, options, io, onProblem),
    settings: thresholdLayers(options),
  });
  const run = { registry: openRegistry(), summary, problems };
  await writeReports(results, run, options, io, outputs.onProblem, {
    html: async () => (await import("../report/html/versions.ts")).versionsHtml(versionsOf, { version }),
  });
  if (summary.files === 0 && problems.length === 0) onProblem({ path: paths.join(" "), message: howTheyPair });
  else if (alone.length > 0) io.stderr.write(`wgtip: without another language version: ${some(alone)}\n`);
  return exitStatus(problems.length + outputs.problems.length, fails(), options.exitZero);
}

const howTheyPair =
  "no language versions found: they share the symbol in their masthead, or their name but for the language, such as report.en.md and report.fr.md, en/report.md and fr/report.md";

/** `a.md, b.md and c.md`; `a.md, b.md, c.md and 12 others` */
const some = (paths: readonly string[]): string =>
  paths.length <= 4 ? both(paths) : both([...paths.slice(0, 3), `${paths.length - 3} others`]);
