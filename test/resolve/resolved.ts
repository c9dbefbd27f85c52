/** What a text cites and why, one citation per line, so that test cases are data. */
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

/** `span → target (because)`; `span → ?` if it is ambiguous. */
export const named = (text: string, path?: string, facts?: DocumentFacts): string[] =>
  resolutionOf(text, path, facts).map(
    ({ citation, target, because }) =>
      `${citation.text.replace(/\s+/g, " ")} → ${target === null ? "?" : `${target} (${because})`}`,
  );

/** The text with other white space between words, as in justified text or text extracted from a PDF. */
export const spaced = (text: string): string => text.replace(/(?<=\S) (?=\S)/g, " \u00a0");

/** One test per text, which must give the same result however wide its spaces are. */
export function resolves(name: string, cases: Readonly<Record<string, readonly string[]>>): void {
  describe(name, () => {
    test.each(Object.entries(cases))("%s", (text, expected) => {
      expect(named(text)).toEqual(expected);
      expect(named(spaced(text))).toEqual(expected);
    });
  });
}
