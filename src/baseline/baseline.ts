/**
 * Known findings, so that a project with a history starts green and only new ones fail. They are known by their words,
 * not by their lines: text may move. As a file:
 *
 *     {"findings": {"reports/2011.md": [{"rule": "date/adoption", "words": "12 August 2010", "count": 2}]}}
 */
import * as v from "valibot";
import type { Finding } from "../types/finding.ts";

export interface KnownFinding {
  readonly rule: string;
  /** Those that the finding is about, with single spaces. */
  readonly words: string;
  /** How many such findings there are in the file. */
  readonly count: number;
}

/** By the path of a file, as seen from the folder of the baseline. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

const schema = v.strictObject({
  findings: v.record(
    v.string(),
    v.array(
      v.strictObject({ rule: v.string(), words: v.string(), count: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    ),
  ),
});

/** @throws Error where the text is no baseline */
export function readBaseline(text: string): Baseline {
  const { success, output, issues } = v.safeParse(schema, JSON.parse(text));
  if (success) return new Map(Object.entries(output.findings));
  const [issue] = issues;
  throw new Error(`${v.getDotPath(issue) ?? "at the top"}: ${issue.message}`);
}

/** As it is written: sorted, one finding a line, so that a change of it can be read. */
export function baselineText(baseline: Baseline): string {
  const files = [...baseline].filter(([, known]) => known.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks = files.map(([path, known]) => {
    const lines = known.map(({ rule, words, count }) => `      ${JSON.stringify({ rule, words, count })}`);
    return `    ${JSON.stringify(path)}: [\n${lines.join(",\n")}\n    ]`;
  });
  return `{\n  "findings": {${blocks.length > 0 ? `\n${blocks.join(",\n")}\n  ` : ""}}\n}\n`;
}

const wordsOf = ({ text }: Pick<Finding, "text">): string => text.replace(/\s+/g, " ");

const keyOf = ({ rule, words }: Pick<KnownFinding, "rule" | "words">): string => `${rule} ${words}`;

/** The findings of a file as a baseline knows them, by rule and words. */
export function knownOf(findings: readonly Pick<Finding, "rule" | "text">[]): KnownFinding[] {
  const counts = new Map<string, KnownFinding>();
  for (const finding of findings) {
    const one = { rule: finding.rule, words: wordsOf(finding) };
    counts.set(keyOf(one), { ...one, count: (counts.get(keyOf(one))?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/** The findings that are not known, and what is known and no longer found. Of the same words the last are new. */
export function compare<Found extends Pick<Finding, "rule" | "text">>(
  known: readonly KnownFinding[],
  findings: readonly Found[],
): { fresh: Found[]; stale: KnownFinding[] } {
  const left = new Map(known.map((one) => [keyOf(one), one]));
  const fresh = findings.filter((finding) => {
    const key = keyOf({ rule: finding.rule, words: wordsOf(finding) });
    const one = left.get(key);
    if (one === undefined || one.count === 0) return true;
    left.set(key, { ...one, count: one.count - 1 });
    return false;
  });
  return { fresh, stale: [...left.values()].filter(({ count }) => count > 0) };
}
