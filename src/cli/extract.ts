import { parse } from "../parse/parse.ts";
import type { RecordOptions } from "../report/extract/record.ts";
import { type ExtractResult, emptySummary, type Reporter } from "../report/report.ts";
import { identityOf } from "../resolve/identity.ts";
import { resolve } from "../resolve/resolve.ts";
import { registries } from "../workspace/facts/project-file.ts";
import { openRegistry } from "../workspace/facts/registry-file.ts";
import { settingsFinder } from "../workspace/settings/settings.ts";
import { exitStatus } from "./exit-status.ts";
import type { ExtractFormat } from "./formats.ts";
import { configuredResultsOf, filesOf, type InputOptions, problemList } from "./input.ts";
import { type Io, print, terminalOf } from "./io.ts";

export interface ExtractOptions extends InputOptions, RecordOptions {
  readonly format: ExtractFormat;
}

type MakeReporter = (io: Io, options: RecordOptions) => Promise<Reporter<ExtractResult>>;

const reporters: Readonly<Record<ExtractFormat, MakeReporter>> = {
  text: async (io, options) => (await import("../report/extract/text.ts")).extractText(terminalOf(io), options),
  json: async (_, options) => (await import("../report/extract/json.ts")).extractJson(options),
  ndjson: async (_, options) => (await import("../report/extract/json.ts")).extractNdjson(options),
  csv: async () => (await import("../report/extract/authorities.ts")).authoritiesCsv,
};

/** `wgtip extract`: every citation in `paths`, and what each means. */
export async function extractCommand(paths: readonly string[], options: ExtractOptions, io: Io): Promise<number> {
  const registry = openRegistry();
  const report = await reporters[options.format](io, options);
  const { problems, onProblem } = problemList(io);
  const summary = emptySummary();

  const finder = settingsFinder([], onProblem);
  const files = filesOf(paths, options, io, onProblem, finder);
  const registryOf = registries(registry, { files: options.registry ?? [] }, onProblem);
  const results = configuredResultsOf(files, options, io, onProblem, finder, ({ source }, facts): ExtractResult => {
    const registry = registryOf(source.path, facts.registries);
    const parsed = parse(source);
    const document = identityOf(parsed, source, facts);
    return { source, resolved: resolve(parsed, { ...source, registry, document }) };
  });
  await print(io.stdout, report(results, { registry, summary, problems }));
  return exitStatus(summary, problems.length, {});
}
