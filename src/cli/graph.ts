import { parse } from "../parse/parse.ts";
import { harvest } from "../registry/tables/harvest.ts";
import { printForm } from "../registry/tables/print-form.ts";
import { type GraphOptions, type GraphPrinter, type GraphResult, graphOf } from "../report/graph/graph.ts";
import { identityOf } from "../resolve/identity.ts";
import { resolve } from "../resolve/resolve.ts";
import type { Registry } from "../types/registry.ts";
import type { DocumentFacts, Source } from "../types/source.ts";
import { registries } from "../workspace/facts/project-file.ts";
import { openRegistry } from "../workspace/facts/registry-file.ts";
import { settingsFinder } from "../workspace/settings/settings.ts";
import type { GraphFormat } from "./formats.ts";
import { configuredResultsOf, filesOf, type InputOptions, problemList } from "./input.ts";
import { type Io, print } from "./io.ts";

export interface GraphCommandOptions extends InputOptions, GraphOptions {
  readonly format: GraphFormat;
}

const printers: Readonly<Record<GraphFormat, () => Promise<GraphPrinter>>> = {
  json: async () => (await import("../report/graph/json.ts")).graphJson,
  graphml: async () => (await import("../report/graph/graphml.ts")).graphml,
  dot: async () => (await import("../report/graph/dot.ts")).dot,
  mermaid: async () => (await import("../report/graph/mermaid.ts")).mermaid,
};

/** `wgtip graph`: which documents cite which. */
export async function graphCommand(paths: readonly string[], options: GraphCommandOptions, io: Io): Promise<number> {
  const registry = openRegistry();
  const printer = await printers[options.format]();
  const { problems, onProblem } = problemList(io);

  const finder = settingsFinder([], onProblem);
  const files = filesOf(paths, options, io, onProblem, finder);
  const registryOf = registries(registry, { files: options.registry ?? [] }, onProblem);
  const results = configuredResultsOf(files, options, io, onProblem, finder, ({ source }, facts) =>
    read(source, registryOf(source.path, facts.registries), facts),
  );
  await print(io.stdout, printer(await graphOf(results, options), { registry, problems }));
  return problems.length > 0 ? 2 : 0;
}

/** A document, by its own name, with what it cites and what is known of it, be it only from its masthead. */
function read(source: Source, registry: Registry, facts: DocumentFacts): GraphResult {
  const { path, text } = source;
  const parsed = parse(source);
  const document = identityOf(parsed, source, facts);
  const name = printForm(document.symbol ?? "") ?? path;
  const entry = registry.find(name) ?? harvest(text, path);
  return { source, resolved: resolve(parsed, { ...source, registry, document }), name, ...(entry && { entry }) };
}
