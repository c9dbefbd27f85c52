/** Writes what was probably meant as the text would write it. */
import { actNamed } from "../facts/act-names.ts";
import { bodyRow, endOf } from "../facts/names.ts";
import { type Examined, examine } from "../pipeline.ts";
import type { CheckOptions } from "../rules/engine/check.ts";
import { withFixes } from "../source/with-fixes.ts";
import type { Diagnostic, Fix, ResolvedCitation } from "../types/finding.ts";
import type { Registry } from "../types/registry.ts";
import type { Source, Span } from "../types/source.ts";
import { longDate } from "../words/wording.ts";

type Change = Span & Pick<Fix, "text">;

/** A text, and what was found in it. */
interface Reading {
  readonly source: Source;
  readonly registry: Registry;
  readonly options: CheckOptions;
  readonly examined: Examined;
}

/**
 * The change that makes the suggestion of a finding: the first form of it that removes the finding and causes no other.
 * "resolution 64/999" with the suggestion `A/RES/64/293` becomes "resolution 64/293".
 */
export async function meantChange(
  reading: Reading,
  diagnostic: Pick<Diagnostic, "rule" | "start" | "end" | "suggestion">,
): Promise<Change | undefined> {
  const { suggestion } = diagnostic;
  if (suggestion === undefined) return undefined;
  const cited = citedIn(reading.examined, diagnostic);
  const { start, end } = diagnostic;
  const inEnglish = [...ofAct(suggestion, cited, diagnostic), { start, end, text: suggestion }];
  for (const change of [
    ...ofDay(suggestion, cited, diagnostic, reading.source.text),
    ...inEnglish.filter(({ text }) => isEnglish(cited) || !englishWords.test(text)),
  ])
    if (await settles(reading, [change], diagnostic)) return change;
  return undefined;
}

/** The citation that a finding is about: the one that contains it, otherwise the one with the claim. */
export const citedIn = ({ resolved }: Pick<Examined, "resolved">, { start, end }: Span): ResolvedCitation | undefined =>
  resolved.find(({ citation }) => citation.start < end && citation.end > start) ??
  resolved.findLast(({ citation }) => citation.start < end && endOf(citation) > start);

const isEnglish = (cited: ResolvedCitation | undefined): boolean => cited?.citation.language === undefined;

/** "30 July 2010", "General Assembly resolution 64/293"; not "Add.1" */
const englishWords = /[a-z]{3,}(?![.\d])/;

/** In other languages, only the figures of a date are changed: "31 juillet 2010" becomes "30 juillet 2010". */
function ofDay(suggestion: string, cited: ResolvedCitation | undefined, { start, end }: Span, text: string): Change[] {
  const right = cited?.entry?.date?.value;
  const claim = cited?.citation.claims.find((one) => one.kind === "date" && start <= one.start && one.end <= end);
  if (isEnglish(cited) || right === undefined || longDate(right) !== suggestion || claim?.kind !== "date") return [];
  if (claim.date.slice(5, 7) !== right.slice(5, 7)) return [];
  const figures = new Map([claim.date.slice(0, 4), claim.date.slice(8)].map((said, i) => [Number(said), i]));
  const written = text.slice(start, end).replace(/\d+(?!月)/g, (digits) => {
    const part = figures.get(Number(digits));
    return part === undefined ? digits : part === 0 ? right.slice(0, 4) : String(Number(right.slice(8)));
  });
  return [{ start, end, text: written }];
}

/** For the name of an act: the number only, and the number with its body. */
function ofAct(name: string, cited: ResolvedCitation | undefined, { start, end }: Span): Change[] {
  const act = actNamed(name);
  if (!act || cited?.citation.target.kind !== "act") return [];
  const { citation } = cited;
  const words = `${bodyRow(act.body)?.name ?? act.body} ${act.kind} ${act.number}`;
  const { number } = citation.target as { number: string };
  const at = citation.text.lastIndexOf(number);
  const alone =
    at < 0 ? [] : [{ start: citation.start + at, end: citation.start + at + number.length, text: act.number }];
  return [...alone, { start, end, text: words }];
}

/** Whether these changes remove the finding and cause no new one. */
async function settles(
  reading: Reading,
  changes: readonly Change[],
  { rule }: Pick<Diagnostic, "rule">,
): Promise<boolean> {
  const { source, registry, options, examined } = reading;
  const changed = await withFixes(
    source,
    changes.map((change) => ({ ...change, safe: false })),
  );
  const before = counts(examined.diagnostics);
  const after = counts(examine(changed, registry, options, examined).diagnostics);
  const isGone = (after.get(rule) ?? 0) < (before.get(rule) ?? 0);
  return isGone && [...after].every(([other, count]) => count <= (before.get(other) ?? 0));
}

function counts(diagnostics: readonly Diagnostic[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const { rule } of diagnostics) found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
}
