/** What a text cites and why, one citation a line, so that cases are data. */
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import type { DocumentFacts, ResolvedCitation } from "../../src/types.ts";
import { registry } from "../rules/run.ts";

export function resolutionOf(text: string, path?: string, facts: DocumentFacts = {}): ResolvedCitation[] {
  return resolve(parse({ text, skip: [] }), { text, registry, facts, ...(path ? { path } : {}) });
}

/** `span → target (because)`; an ambiguous one: `span → ?`. */
export const named = (text: string, path?: string, facts?: DocumentFacts): string[] =>
  resolutionOf(text, path, facts).map(
    ({ citation, target, because }) =>
      `${citation.text.replaceAll("\n", " ")} → ${target === null ? "?" : `${target} (${because})`}`,
  );

/** One test a text. */
export function resolves(name: string, cases: Readonly<Record<string, readonly string[]>>): void {
  describe(name, () => {
    test.each(Object.entries(cases))("%s", (text, expected) => {
      expect(named(text)).toEqual(expected);
    });
  });
}
