import { examine } from "../../src/pipeline.ts";
import { createSource } from "../../src/source/source.ts";
import type { Diagnostic, ResolvedCitation } from "../../src/types/finding.ts";
import type { Registry } from "../../src/types/registry.ts";
import { type Kind, kinds, seeded, slipped } from "./slips.ts";

/** The results for the slips of one kind. */
export interface Rates {
  readonly tried: number;
  /** The text has a finding other than style. */
  readonly flagged: number;
  /** The original is among the first three suggestions. */
  readonly suggested: number;
  /** An error, or a safe fix, names another existing document as the one meant. */
  readonly misled: readonly string[];
  /** Flagged, but without the original among the suggestions: the text and its findings. */
  readonly missed: readonly string[];
}

export interface Trial {
  readonly byKind: Readonly<Record<Kind, Rates>>;
  /** Names without a slip that have a finding. */
  readonly flaggedUnslipped: readonly string[];
}

/**
 * Cites `count` names picked at random, first unchanged, then each with one slip.
 *
 * @param write the text around the name as cited; given the original's name too, for its claims
 */
export async function tryNames(
  names: readonly string[],
  count: number,
  seed: number,
  registry: Registry,
  write: (cited: string, original: string) => string = (cited) => `See document ${cited}, which is before you.`,
): Promise<Trial> {
  const random = seeded(seed);
  const byKind = Object.fromEntries(
    kinds.map((kind) => [kind, { tried: 0, flagged: 0, suggested: 0, misled: [] as string[], missed: [] as string[] }]),
  ) as unknown as Record<
    Kind,
    { tried: number; flagged: number; suggested: number; misled: string[]; missed: string[] }
  >;
  const flaggedUnslipped: string[] = [];
  for (let i = 0; i < count; i++) {
    const name = names[Math.floor(random() * names.length)] as string;
    const unslipped = await findings(write(name, name), registry);
    if (unslipped.diagnostics.length > 0) flaggedUnslipped.push(`${name}: ${words(unslipped.diagnostics)}`);

    const kind = kinds[i % kinds.length] as Kind;
    const cited = slipped(name, kind, random);
    if (cited === undefined) continue;
    const rates = byKind[kind];
    rates.tried++;
    const text = write(cited, name);
    const { resolved, diagnostics } = await findings(text, registry);
    if (diagnostics.length === 0) continue;
    rates.flagged++;
    if (suggestions(text, resolved, diagnostics).includes(name)) rates.suggested++;
    else rates.missed.push(`${name} as ${cited}: ${words(diagnostics)}`);
    const other = misleading(text, name, diagnostics, registry);
    if (other) rates.misled.push(`${name} as ${cited}: ${other}`);
  }
  return { byKind, flaggedUnslipped };
}

async function findings(text: string, registry: Registry) {
  const { resolved, diagnostics } = examine(await createSource("a.txt", text), registry);
  return { resolved, diagnostics: diagnostics.filter(({ severity }) => severity !== "style") };
}

const words = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics.map(({ severity, rule, message }) => `${severity} ${rule} (${message})`).join("; ");

const citedIn = (text: string): string | undefined =>
  /^See document (.+?)(?: of \d+ \w+ \d{4})?, which/.exec(text)?.[1];

/** At most three names: first those that the findings suggest, then those near in the registry. */
function suggestions(
  text: string,
  resolved: readonly ResolvedCitation[],
  diagnostics: readonly Diagnostic[],
): string[] {
  const said = diagnostics.flatMap(({ suggestion, message }) => [
    ...(suggestion ? [suggestion] : []),
    ...(/did you mean (.*)\?/.exec(message)?.[1]?.split(/, | or /) ?? []),
  ]);
  // A fault of form is fixed within the name
  const mended = diagnostics.flatMap(({ fix }) =>
    fix ? [text.slice(0, fix.start) + fix.text + text.slice(fix.end)] : [],
  );
  const names = mended.flatMap((each) => citedIn(each) ?? []);
  const near = resolved.flatMap(({ lookup, target }) => [
    ...(lookup && "nearest" in lookup ? lookup.nearest : []),
    ...(diagnostics.some(({ fix }) => fix) && target ? [target] : []),
  ]);
  return [...new Set([...said, ...names, ...near])].slice(0, 3);
}

/** The existing document, other than the original, that a safe fix would cite. */
function misleading(
  text: string,
  original: string,
  diagnostics: readonly Diagnostic[],
  registry: Registry,
): string | undefined {
  for (const { fix, severity, message } of diagnostics) {
    if (severity !== "error" || !fix?.safe) continue;
    const mended = citedIn(text.slice(0, fix.start) + fix.text + text.slice(fix.end));
    if (mended && mended !== original && registry.find(mended)) return `${message}: made ${mended}`;
  }
  return undefined;
}
