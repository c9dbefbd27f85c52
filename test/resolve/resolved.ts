/** What a text cites and why, one citation a line, so that cases are data. */
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { identityOf } from "../../src/resolve/identity.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import type { ResolvedCitation } from "../../src/types/finding.ts";
import type { DocumentFacts } from "../../src/types/source.ts";
import { registry } from "../rules/run.ts";

export function resolutionOf(text: string, path?: string, facts: DocumentFacts = {}): ResolvedCitation[] {
  const parsed = parse({ text, skip: [] });
  return resolve(parsed, { text, registry, document: identityOf(parsed, path ? { path } : {}, facts) });
}

/** `span → target (because)`; an ambiguous one: `span → ?`. */
export const named = (text: string, path?: string, facts?: DocumentFacts): string[] =>
  resolutionOf(text, path, facts).map(
    ({ citation, target, because }) =>
      `${citation.text.replace(/\s+/g, " ")} → ${target === null ? "?" : `${target} (${because})`}`,
  );

/** As text that was set, or taken out of a PDF, has it: between words any white space. */
export const spaced = (text: string): string => text.replace(/(?<=\S) (?=\S)/g, " \u00a0");

/** One test a text, which says the same however wide its spaces are. */
export function resolves(name: string, cases: Readonly<Record<string, readonly string[]>>): void {
  describe(name, () => {
    test.each(Object.entries(cases))("%s", (text, expected) => {
      expect(named(text)).toEqual(expected);
      expect(named(spaced(text))).toEqual(expected);
    });
  });
}
