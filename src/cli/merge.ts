import { exceeds, type Threshold } from "../settings/threshold.ts";
import { ReadProblem } from "../source/problem.ts";
import { readReports, resultsIn } from "../workspace/run/merge.ts";
import { exitStatus } from "./exit-status.ts";
import { type Io, problemList } from "./io.ts";
import { needsCitations, type ReportOptions, writeReports } from "./reports.ts";

/** `wgtip merge`: one report of several that `lint --format json` has printed, of shards of the same files. */
export async function mergeCommand(
  paths: readonly string[],
  options: ReportOptions & Threshold,
  io: Io,
): Promise<number> {
  if (needsCitations(options)) {
    throw new Error("an HTML report shows the citations, which other reports do not hold: `wgtip lint` prints it");
  }
  const { problems, onProblem } = problemList(io);
  const outputs = problemList(io);
  try {
    const report = readReports(paths);
    for (const problem of report.problems) onProblem(problem);
    await writeReports(resultsIn(report), { ...report, problems }, options, io, outputs.onProblem);
    return exitStatus(problems.length + outputs.problems.length, exceeds(report.summary, options));
  } catch (error) {
    if (!(error instanceof ReadProblem)) throw error;
    onProblem(error);
    return 2;
  }
}
