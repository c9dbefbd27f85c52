import { buildIndex } from "../../scripts/registry.ts";
import { compare } from "../../src/parity/compare.ts";
import { versionOf } from "../../src/parity/version.ts";
import { parse } from "../../src/parse/parse.ts";
import { read } from "../../src/pipeline.ts";
import { registryFrom } from "../../src/registry/index/open.ts";
import { identityOf } from "../../src/resolve/identity.ts";
import { resolve } from "../../src/resolve/resolve.ts";
import { check } from "../../src/rules/engine/check.ts";
import { rules } from "../../src/rules/engine/index.ts";
import type { RuleSettings } from "../../src/rules/engine/rule.ts";
import { readSource } from "../../src/source/format.ts";
import { createSource } from "../../src/source/source.ts";
import { suppress } from "../../src/suppress/suppress.ts";
import type { Diagnostic } from "../../src/types/finding.ts";

const bytes = buildIndex("registry");
export const registry = registryFrom({
  size: bytes.length,
  read: (start: number, end: number) => bytes.subarray(start, end),
});

/** A finding, with the text of its span. */
export interface Found extends Diagnostic {
  readonly words: string;
}

/** Turns on the optional rules, too. */
const everyRule: RuleSettings = Object.fromEntries(
  rules.filter(({ optional }) => optional).map(({ id, severity }) => [id, { severity }]),
);

/** The findings of all rules, including style, in a text; Markdown unless another file is named. */
export async function findings(text: string, path = "draft.md"): Promise<Found[]> {
  const source = await readSource(path, Buffer.from(text));
  const parsed = parse(source);
  const resolved = resolve(parsed, { ...source, registry, document: identityOf(parsed, source) });
  const found = check(source, parsed, resolved, registry, { profile: "un", rules: everyRule });
  return suppress(source, found, everyRule).map((diagnostic) => ({
    ...diagnostic,
    words: source.text.slice(diagnostic.start, diagnostic.end),
  }));
}

const languages = ["en", "fr", "es", "ru", "zh", "ar"];

/** The findings of the parity rules in a text of which each line is a version, English first. */
export async function parityFindings(text: string): Promise<Found[]> {
  const lines = text.split("\n");
  const versions = await Promise.all(
    lines.map(async (line, i) => {
      const language = languages[i] as string;
      const source = await createSource(`draft.${language}.md`, line);
      return versionOf(source, language, read(source, registry).resolved);
    }),
  );
  const found = compare(versions);
  let start = 0;
  return versions.flatMap((version, i) => {
    const [base, line] = [start, lines[i] as string];
    start += line.length + 1;
    return (found.get(version) ?? []).map((each) => ({
      ...each,
      start: base + each.start,
      end: base + each.end,
      words: line.slice(each.start, each.end),
    }));
  });
}

/** Returns the function that finds the findings in an example of this rule. */
export const findingsFor = (rule: string): ((text: string) => Promise<Found[]>) =>
  rule.startsWith("parity/") ? parityFindings : findings;

/** The canonical names of everything that a text cites. */
export async function targets(text: string): Promise<(string | null)[]> {
  const source = await createSource("draft.md", text);
  return resolve(parse(source), { text: source.text, registry }).map(({ target }) => target);
}

/** The text with the fixes of its findings applied, last to first. */
export function fixed(text: string, found: readonly Diagnostic[]): string {
  return [...found]
    .sort((a, b) => b.start - a.start)
    .reduce((made, { fix }) => (fix ? made.slice(0, fix.start) + fix.text + made.slice(fix.end) : made), text);
}
