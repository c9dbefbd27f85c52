import { parseAgain } from "./parse/again.ts";
import { withoutTurns } from "./parse/page-turns.ts";
import { parse } from "./parse/parse.ts";
import { putBack } from "./parse/put-back.ts";
import { identityOf } from "./resolve/identity.ts";
import { resolve } from "./resolve/resolve.ts";
import { type CheckOptions, check } from "./rules/engine/check.ts";
import { suppress } from "./suppress/suppress.ts";
import type { Parsed } from "./types/citation.ts";
import type { Diagnostic, ResolvedCitation } from "./types/finding.ts";
import type { Registry } from "./types/registry.ts";
import type { DocumentFacts, DocumentIdentity, Source } from "./types/source.ts";

export interface Examined {
  /** The text as read: each lone carriage return has become a line feed. */
  readonly source: Source;
  /** The given language of passages whose own words do not show theirs. */
  readonly language?: string | undefined;
  readonly parsed: Parsed;
  /**
   * Set if sentences run on across page breaks: the text in the order in which it was read, and what was parsed in it.
   */
  readonly reordered?: Pick<Examined, "source" | "language" | "parsed">;
  /** Which document the text is. */
  readonly document: DocumentIdentity;
  /** The citations in reading order, each with its target. */
  readonly resolved: readonly ResolvedCitation[];
  /** In the order of the text, without findings that comments suppress. */
  readonly diagnostics: readonly Diagnostic[];
}

type Read = Omit<Examined, "diagnostics">;

/** Reads the citations of a text and resolves them. */
export const read = (source: Source, registry: Registry, facts: DocumentFacts = {}): Omit<Examined, "diagnostics"> =>
  asPrinted(source, (lines) => readLines(lines, registry, facts));

/**
 * Reads a text, resolves its citations and checks them.
 *
 * @param before the result for an earlier version of the text; what the edit leaves unchanged is not parsed again
 */
export function examine(file: Source, registry: Registry, options: CheckOptions = {}, before?: Examined): Examined {
  const find = (source: Source) => {
    const read = readLines(source, registry, options, before?.reordered ?? before);
    const { parsed, document, resolved } = read;
    return { ...read, diagnostics: check(source, parsed, resolved, registry, { ...options, document }) };
  };
  const examined: Read & { diagnostics: readonly Diagnostic[] } = asPrinted(file, find, before?.source);
  examined.diagnostics = suppress(examined.source, examined.diagnostics, options.rules);
  return examined;
}

function readLines(source: Source, registry: Registry, facts: DocumentFacts, before?: Examined["reordered"]) {
  const { language } = facts;
  const parsed =
    before && before.language === language ? parseAgain(before, source, language) : parse(source, language);
  const document = identityOf(parsed, source, facts);
  const resolved = resolve(parsed, { ...source, registry, document });
  return { source, language, parsed, document, resolved };
}

/** Runs `find` with each sentence in one piece, then moves what it found back to its places in the text as printed. */
function asPrinted<T extends Read>(file: Source, find: (source: Source) => T, before?: Source): T {
  const source = withLineFeeds(file);
  const turned = withoutTurns(source, before);
  if (turned === undefined) return find(source);
  const { source: inOrder, ...found } = find(turned.source);
  const { language, parsed } = found;
  const reordered = { source: inOrder, language, parsed };
  return Object.assign(putBack(found, turned, source.text), { source, reordered }) as unknown as T;
}

/** Replaces each lone carriage return, which also ends a line, with a line feed. Offsets do not change. */
const withLineFeeds = (source: Source): Source =>
  source.text.includes("\r") && /\r(?!\n)/.test(source.text)
    ? { ...source, text: source.text.replace(/\r(?!\n)/g, "\n") }
    : source;
