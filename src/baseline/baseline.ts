/**
 * Known findings, so that a project with existing findings starts with a clean run and only new ones fail. They are
 * identified by their words, not their lines, because text may move. The file:
 *
 *     {"findings": {"reports/2011.md": [{"rule": "date/adoption", "words": "12 August 2010", "count": 2}]}}
 */
import * as v from "valibot";
import type { Finding } from "../types/finding.ts";

export interface KnownFinding {
  readonly rule: string;
  /** The words of the finding, with white space collapsed. */
  readonly words: string;
  /** Number of such findings in the file. */
  readonly count: number;
}

/** Known findings by path of the file, relative to the folder of the baseline file. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

const schema = v.strictObject({
  findings: v.record(
    v.string(),
    v.array(
      v.strictObject({ rule: v.string(), words: v.string(), count: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    ),
  ),
});

/** @throws Error if the text is not a baseline */
export function readBaseline(text: string): Baseline {
  const { success, output, issues } = v.safeParse(schema, JSON.parse(text));
  if (success) return new Map(Object.entries(output.findings));
  const [issue] = issues;
  throw new Error(`${v.getDotPath(issue) ?? "at the top"}: ${issue.message}`);
}

/** The text of the file: sorted, one finding per line, so that diffs are readable. */
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

/** Counts the findings of a file by rule and words. */
export function knownOf(findings: readonly Pick<Finding, "rule" | "text">[]): KnownFinding[] {
  const counts = new Map<string, KnownFinding>();
  for (const finding of findings) {
    const one = { rule: finding.rule, words: wordsOf(finding) };
    counts.set(keyOf(one), { ...one, count: (counts.get(keyOf(one))?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

/**
 * Splits off the findings that are not in the baseline (`fresh`) and the known ones that no longer occur (`stale`). If
 * there are more findings for the same words than known, the last ones are fresh.
 */
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
