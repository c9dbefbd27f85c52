import { exceeds, type Threshold } from "../settings/threshold.ts";
import { ReadProblem } from "../source/problem.ts";
import { readReports, resultsIn } from "../workspace/run/merge.ts";
import { exitStatus } from "./exit-status.ts";
import { type Io, problemList } from "./io.ts";
import { needsCitations, type ReportOptions, writeReports } from "./reports.ts";

/** `wgtip merge`: merges the reports that `lint --format json` printed for several shards. */
export async function mergeCommand(
  paths: readonly string[],
  options: ReportOptions & Threshold & { readonly exitZero?: boolean },
  io: Io,
): Promise<number> {
  if (needsCitations(options)) {
    throw new Error(
      "cannot merge into HTML, which shows all citations: JSON reports hold only findings; use `wgtip lint --format html`",
    );
  }
  const { problems, onProblem } = problemList(io);
  const outputs = problemList(io);
  try {
    const report = readReports(paths);
    for (const problem of report.problems) onProblem(problem);
    await writeReports(resultsIn(report), { ...report, problems }, options, io, outputs.onProblem);
    return exitStatus(problems.length + outputs.problems.length, exceeds(report.summary, options), options.exitZero);
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    onProblem(error);
    return 2;
  }
}
