import type { ReaderLanguage } from "../facts/reader-languages.ts";
import { type KnownCitation, knownCitation, knownRecord, knownText } from "../report/known.ts";
import { resolveArgument } from "../resolve/pasted.ts";
import { formToTry } from "../resolve/refused.ts";
import type { Registry } from "../types/registry.ts";
import type { ResolveFormat } from "./formats.ts";
import { type Io, print, problemList } from "./io.ts";
import { registryHere } from "./registry-here.ts";

export interface ResolveOptions {
  readonly format: ResolveFormat;
  /** Files of the project's own facts. */
  readonly registry?: readonly string[];
  /** Language of documents' addresses. */
  readonly lang?: ReaderLanguage;
}

/**
 * `wgtip resolve`: prints what each argument cites, and everything known about it.
 * Exit status 0: everything was found; 1: something was not; 2: an argument is not a citation.
 */
export async function resolveCommand(
  args: readonly string[],
  { format, registry: files, lang }: ResolveOptions,
  io: Io,
): Promise<number> {
  const { problems, onProblem } = problemList(io);
  const registry = await registryHere(files, onProblem);
  const known = args.flatMap((text) => {
    const citations = resolveArgument(text, registry);
    if (citations.length === 0) onProblem({ path: text.trim() || '""', message: notRead(text, registry) });
    return citations.map((resolved) => knownCitation(resolved, registry, lang));
  });
  await print(io.stdout, [format === "json" ? json(known) : text(known)]);
  if (problems.length > 0) return 2;
  return known.every(({ resolved }) => resolved.status === "found") ? 0 : 1;
}

const notRead = (text: string, registry: Registry): string =>
  `not recognized as a citation of a United Nations document; ${formToTry(text, registry)}`;

const text = (known: readonly KnownCitation[]): string => known.map(knownText).join("\n");

const json = (known: readonly KnownCitation[]): string => `${JSON.stringify(known.map(knownRecord), null, 2)}\n`;
