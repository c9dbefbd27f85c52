import { parse } from "../parse/parse.ts";
import { openRegistry } from "../read/registry-file.ts";
import type { Registry } from "../registry/registry.ts";
import { type Known, knownRecord, knownText } from "../report/known.ts";
import { resolve } from "../resolve/resolve.ts";
import type { ResolvedCitation } from "../types.ts";
import type { ResolveFormat } from "./formats.ts";
import { problemList } from "./input.ts";
import { type Io, print } from "./io.ts";

export interface ResolveOptions {
  readonly format: ResolveFormat;
}

/**
 * `wgtip resolve`: what each argument cites, and all that is known of it.
 * Status 0: everything was found; 1: something was not; 2: an argument is no citation.
 */
export async function resolveCommand(args: readonly string[], { format }: ResolveOptions, io: Io): Promise<number> {
  const registry = openRegistry();
  const { problems, onProblem } = problemList(io);
  const known = args.flatMap((text) => {
    const citations = resolve(parse({ text, skip: [] }), { text, registry });
    if (citations.length === 0)
      onProblem({ path: text, message: "not read as a citation of a United Nations document" });
    return citations.map((resolved) => ({ resolved, candidates: candidatesOf(resolved, registry) }));
  });
  await print(io.stdout, format === "json" ? json(known) : text(known));
  if (problems.length > 0) return 2;
  return known.every(({ resolved }) => resolved.status === "found") ? 0 : 1;
}

const candidatesOf = ({ candidates }: ResolvedCitation, registry: Registry) =>
  candidates.map((name) => registry.find(name) ?? name);

async function* text(known: readonly Known[]) {
  yield known.map(knownText).join("\n");
}

async function* json(known: readonly Known[]) {
  yield `${JSON.stringify(known.map(knownRecord), null, 2)}\n`;
}
