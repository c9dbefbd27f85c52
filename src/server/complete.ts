/** Completions at the cursor, from what the registry knows. */
import type { CompletionItem, CompletionList } from "vscode-languageserver/node";
import { actNamed } from "../facts/act-names.ts";
import { endOf } from "../facts/names.ts";
import { read } from "../pipeline.ts";
import { createSource } from "../source/source.ts";
import type { ResolvedCitation } from "../types/finding.ts";
import type { Entry } from "../types/registry.ts";
import type { Span } from "../types/source.ts";
import { longDate } from "../words/wording.ts";
import type { Reading } from "./readings.ts";

/** Most items to offer at once. */
const most = 100;

/** In UTF-16 units: in a long text, only this much is read for a completion, at its head and before the cursor. */
const nearby = 4000;

/** Kinds of items, for which editors choose icons: reference, text, value. */
const [reference, text, value] = [18, 1, 12] as const;

export async function completionsAt(reading: Reading, offset: number): Promise<CompletionList> {
  const before = reading.source.text.slice(0, offset);
  const items = titleAt(before, reading) ?? dateAt(before, reading) ?? (await namesAt(before, reading));
  return { isIncomplete: items.length === most, items };
}

/** `General Assembly resolution 64/293 of 30 July 2010, entitled “United Nations Glo` */
function titleAt(before: string, reading: Reading): CompletionItem[] | undefined {
  const found = /,?\s+(?:entitled|on)\s+[“"«]((?:(?!\n\s*\n)[^”"»]){0,300})$/.exec(before.slice(-nearby));
  if (!found) return undefined;
  const [all, typed = ""] = found;
  const entry = citedBefore(reading, before.length - all.length)?.entry;
  if (!entry?.title) return [];
  const span = { start: before.length - typed.length, end: before.length };
  return [item(entry.title.value, text, entry.name, span, reading)];
}

/** `General Assembly resolution 64/293 of 30 Ju` */
function dateAt(before: string, reading: Reading): CompletionItem[] | undefined {
  const found = /\s+(?:of|dated|adopted\s+on)\s+(\d{0,2}(?:\s\p{L}*)?(?:\s\d{0,4})?)$/u.exec(before.slice(-nearby));
  if (!found) return undefined;
  const [all, typed = ""] = found;
  const at = before.length - all.length;
  const { citation, entry } = citedBefore(reading, at) ?? {};
  const isDated = citation?.claims.some(({ kind, end }) => kind === "date" && end <= at);
  if (!entry?.date || isDated) return undefined;
  const span = { start: before.length - typed.length, end: before.length };
  return [item(longDate(entry.date.value), value, entry.name, span, reading)];
}

/** The citation that ends here with its claims, or that continues because its date or title is being typed. */
const citedBefore = ({ resolved }: Reading, at: number): ResolvedCitation | undefined =>
  resolved.findLast(({ citation }) => citation.start < at && endOf(citation) >= at);

/**
 * Symbols and numbers that begin with the text before the cursor: "CTOC/COP/WG.4/2011/", "decision 4/". Adds a digit to
 * it, so that the incomplete text can be read and resolved as a citation.
 */
async function namesAt(before: string, reading: Reading): Promise<CompletionItem[]> {
  const [typed = ""] = /[^\s“”"«»,;]*$/.exec(before) ?? [];
  if (!/[A-Z]|\d/.test(typed)) return [];
  const cited = await citedAtEnd(`${before}1`, reading);
  const start = before.length - typed.length;
  const symbol = typed.replace(/^[([]+/, "");
  if (!cited || cited.citation.target.kind === "symbol") {
    if (!symbol.includes("/")) return [];
    const span = { start: start + typed.length - symbol.length, end: before.length };
    return entriesOf(symbol, reading).map((entry) => ofEntry(entry, entry.name, span, reading));
  }
  // `S/RES/131 (1957)` is the name of a number that may become 1325
  const stem = /^(.+)1(?: \(\d{4}\))?$/.exec(cited.target ?? "")?.[1];
  if (cited.citation.target.kind !== "act" || !stem) return [];
  const { number } = cited.citation.target;
  const span = { start: before.length + 1 - number.length, end: before.length };
  return entriesOf(stem, reading).flatMap((entry) => {
    const own = actNamed(entry.name)?.number;
    return own ? [ofEntry(entry, own, span, reading)] : [];
  });
}

/** The citation at the end of a text, resolved as the document would resolve it. */
async function citedAtEnd(
  before: string,
  { source, registry, applied }: Reading,
): Promise<ResolvedCitation | undefined> {
  const cut = before.length > 2 * nearby ? before.slice(0, nearby) + before.slice(-nearby) : before;
  const { resolved } = read(await createSource(source.path, cut), registry, applied.settings);
  return resolved.findLast(({ citation }) => citation.end === cut.length);
}

function entriesOf(beginning: string, { registry }: Reading): Entry[] {
  const found: Entry[] = [];
  for (const entry of registry.beginning(beginning)) {
    if (found.push(entry) === most) break;
  }
  return found;
}

const ofEntry = ({ title, date }: Entry, words: string, span: Span, reading: Reading): CompletionItem => ({
  ...item(words, reference, date && longDate(date.value), span, reading),
  ...(title && { documentation: title.value }),
});

function item(
  words: string,
  kind: CompletionItem["kind"] & number,
  detail: string | undefined,
  span: Span,
  { rangeOf }: Reading,
): CompletionItem {
  return {
    label: words,
    kind,
    ...(detail && { detail }),
    filterText: words,
    textEdit: { range: rangeOf(span), newText: words },
  };
}
