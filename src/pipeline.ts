import { parse } from "./parse/parse.ts";
import { identityOf } from "./resolve/identity.ts";
import { resolve } from "./resolve/resolve.ts";
import { type CheckOptions, check } from "./rules/engine/check.ts";
import { suppress } from "./suppress/suppress.ts";
import type { Parsed } from "./types/citation.ts";
import type { Diagnostic, ResolvedCitation } from "./types/finding.ts";
import type { Registry } from "./types/registry.ts";
import type { DocumentFacts, DocumentIdentity, Source } from "./types/source.ts";

export interface Examined {
  readonly parsed: Parsed;
  /** Which document the text is. */
  readonly document: DocumentIdentity;
  /** The citations in reading order, each with what it names. */
  readonly resolved: readonly ResolvedCitation[];
  /** Sorted by place; without those that comments suppress. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a text cites, and what each citation means. */
export function read(file: Source, registry: Registry, facts: DocumentFacts = {}): Omit<Examined, "diagnostics"> {
  const source = withLineFeeds(file);
  const parsed = parse(source);
  const document = identityOf(parsed, source, facts);
  const resolved = resolve(parsed, { ...source, registry, document });
  return { parsed, document, resolved };
}

/** All that can be said of one text: what it cites, what each citation means, and what is wrong with it. */
export function examine(file: Source, registry: Registry, options: CheckOptions = {}): Examined {
  const source = withLineFeeds(file);
  const { parsed, document, resolved } = read(source, registry, options);
  const found = check(source, parsed, resolved, registry, { ...options, document });
  return { parsed, document, resolved, diagnostics: suppress(source, found, options.rules) };
}

/** A carriage return alone ends a line, as a line feed does: one unit for one, so that every offset holds. */
const withLineFeeds = (source: Source): Source =>
  /\r(?!\n)/.test(source.text) ? { ...source, text: source.text.replace(/\r(?!\n)/g, "\n") } : source;
