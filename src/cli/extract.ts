import type { RecordOptions } from "../report/extract/record.ts";
import { emptySummary, type Reporter } from "../report/report.ts";
import type { ExtractResult } from "../types/finding.ts";
import { openRegistry } from "../workspace/facts/registry-file.ts";
import { resolveFiles } from "../workspace/run/resolve-files.ts";
import { exitStatus } from "./exit-status.ts";
import type { Colour, ExtractFormat } from "./formats.ts";
import { filesRequest, type InputOptions } from "./input.ts";
import { type Io, print, problemList, terminalOf } from "./io.ts";
import { inLongRun } from "./short-life.ts";

export interface ExtractOptions extends InputOptions, RecordOptions {
  readonly format: ExtractFormat;
  readonly color?: Colour | false;
}

type MakeReporter = (io: Io, options: ExtractOptions) => Promise<Reporter<ExtractResult>>;

const reporters: Readonly<Record<ExtractFormat, MakeReporter>> = {
  text: async (io, options) =>
    (await import("../report/extract/text.ts")).extractText(terminalOf(io.stdout, io.env, options.color), options),
  json: async (_, options) => (await import("../report/extract/json.ts")).extractJson(options),
  ndjson: async (_, options) => (await import("../report/extract/json.ts")).extractNdjson(options),
  csv: async () => (await import("../report/extract/authorities.ts")).authoritiesCsv,
};

/** `wgtip extract`: prints every citation in `paths`, and what it resolves to. */
export async function extractCommand(paths: readonly string[], options: ExtractOptions, io: Io): Promise<number> {
  const report = await reporters[options.format](io, options);
  const { problems, onProblem } = problemList(io);
  const results = resolveFiles(filesRequest(paths, options, io, onProblem));
  await print(io.stdout, report(inLongRun(results), { registry: openRegistry(), summary: emptySummary(), problems }));
  return exitStatus(problems.length, false);
}
