import { projectFileName } from "../registry/tables/project-table.ts";
import { printable } from "../report/printable.ts";
import { ReadProblem } from "../source/problem.ts";
import { type ImportOutcome, importFacts } from "../workspace/import/import.ts";
import { type Io, print } from "./io.ts";
import { Progress } from "./progress.ts";

/** How many skipped rows are printed one by one; the rest are only counted. */
const mostNamed = 20;

/**
 * `wgtip registry import`: exits with status 1 if rows were skipped, and 2 if nothing was imported and the registry
 * file is unchanged.
 */
export async function importCommand(path: string, options: { output?: string }, io: Io): Promise<number> {
  const output = options.output ?? projectFileName;
  const progress = new Progress(io.stderr, "rows");
  let named = 0;
  try {
    const outcome = await importFacts(path, output, {
      rejected({ line, reason }) {
        if (++named > mostNamed) return;
        progress.clear();
        io.stderr.write(`wgtip: ${printable(`${path}:${line}: ${reason}; row skipped`)}\n`);
      },
      progress: (done, of, rows) => progress.show(done, of, rows),
    });
    progress.clear();
    if (named > mostNamed) io.stderr.write(`wgtip: ${path}: ${number(named - mostNamed)} more rows skipped\n`);
    await print(io.stdout, summary(path, output, outcome));
    return outcome.rejected > 0 ? 1 : 0;
  } catch (error) {
    progress.clear();
    if (!(error instanceof ReadProblem)) throw error;
    io.stderr.write(`wgtip: ${printable(`${error.path}: ${error.message}`)}\n`);
    return 2;
  }
}

function* summary(path: string, output: string, outcome: ImportOutcome): Generator<string> {
  const { read, rejected, added, changed, unchanged, leftOut } = outcome;
  yield `${printable(path)}: ${number(read)} rows read, ${number(rejected)} skipped\n`;
  for (const [why, times] of [...leftOut].sort(([, a], [, b]) => b - a)) yield `  ${number(times)} without ${why}\n`;
  yield `${printable(output)}: ${number(added)} names added, ${number(changed)} changed, ${number(unchanged)} unchanged\n`;
}

const number = (count: number): string => count.toLocaleString("en");
