import { type GraphOptions, type GraphPrinter, graphOf } from "../report/graph/graph.ts";
import { named } from "../report/graph/self.ts";
import { openRegistry } from "../workspace/facts/registry-file.ts";
import { resolveFiles } from "../workspace/run/resolve-files.ts";
import { exitStatus } from "./exit-status.ts";
import type { GraphFormat } from "./formats.ts";
import { filesRequest, type InputOptions } from "./input.ts";
import { type Io, print, problemList } from "./io.ts";

export interface GraphCommandOptions extends InputOptions, GraphOptions {
  readonly format: GraphFormat;
}

const printers: Readonly<Record<GraphFormat, () => Promise<GraphPrinter>>> = {
  json: async () => (await import("../report/graph/json.ts")).graphJson,
  graphml: async () => (await import("../report/graph/graphml.ts")).graphml,
  dot: async () => (await import("../report/graph/dot.ts")).dot,
  svg: async () => (await import("../report/graph/svg.ts")).svg,
  mermaid: async () => (await import("../report/graph/mermaid.ts")).mermaid,
};

/** `wgtip graph`: prints which documents cite which. */
export async function graphCommand(paths: readonly string[], options: GraphCommandOptions, io: Io): Promise<number> {
  const printer = await printers[options.format]();
  const { problems, onProblem } = problemList(io);
  const graph = await graphOf(named(resolveFiles(filesRequest(paths, options, io, onProblem))), options);
  await print(io.stdout, printer(graph, { registry: openRegistry(), problems }));
  return exitStatus(problems.length, false);
}
