import { parse } from "./parse/parse.ts";
import { identityOf } from "./resolve/identity.ts";
import { resolve } from "./resolve/resolve.ts";
import { type CheckOptions, check } from "./rules/engine/check.ts";
import { suppress } from "./suppress/suppress.ts";
import type { Diagnostic, ResolvedCitation } from "./types/finding.ts";
import type { Registry } from "./types/registry.ts";
import type { Source } from "./types/source.ts";

/** The whole way of one source: what it cites, what each citation means, and what is wrong with it. */
export function lint(
  read: Source,
  registry: Registry,
  options: CheckOptions = {},
): { resolved: readonly ResolvedCitation[]; diagnostics: readonly Diagnostic[] } {
  const source = withLineFeeds(read);
  const parsed = parse(source);
  const document = identityOf(parsed, source, options);
  const resolved = resolve(parsed, { ...source, registry, document });
  const diagnostics = check(source, parsed, resolved, registry, { ...options, document });
  return { resolved, diagnostics: suppress(source, diagnostics, options.rules) };
}

/** A carriage return alone ends a line, as a line feed does: one unit for one, so that every offset holds. */
const withLineFeeds = (source: Source): Source =>
  source.text.includes("\r") ? { ...source, text: source.text.replace(/\r(?!\n)/g, "\n") } : source;
