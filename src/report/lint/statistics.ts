import type { LintResult, Severity } from "../../types/finding.ts";
import type { Reporter } from "../report.ts";
import { palette, type Terminal } from "../terminal/terminal.ts";
import { summaryLine } from "./text.ts";

/** The findings of one rule and severity. */
interface RuleCount {
  readonly rule: string;
  readonly severity: Severity;
  count: number;
  /** How many of them have a safe fix. */
  fixable: number;
}

/**
 * How often each rule was broken, most often first, and the summary:
 *
 *     12  error    symbol/dot   (fix)
 *      3  warning  symbol/case
 */
export function statisticsText(terminal: Terminal): Reporter<LintResult> {
  return async function* (results, run) {
    const { severity: colours } = await palette(terminal);
    const counts = await countsOf(results);
    const width = Math.max(...counts.map(({ count }) => String(count).length));
    const ruleWidth = Math.max(...counts.map(({ rule }) => rule.length));
    for (const { rule, severity, count, fixable } of counts) {
      const number = String(count).padStart(width);
      const words = [number, colours[severity](severity.padEnd(7)), fixable > 0 ? rule.padEnd(ruleWidth) : rule];
      yield `${[...words, ...(fixable > 0 ? ["(fix)"] : [])].join("  ")}\n`;
    }
    yield `${summaryLine(run.summary, run.problems.length)}\n`;
  };
}

/** The same as a list of objects, `{"rule", "severity", "count", "fixable"}`. */
export const statisticsJson: Reporter<LintResult> = async function* (results) {
  yield `${JSON.stringify(await countsOf(results), null, 2)}\n`;
};

async function countsOf(results: AsyncIterable<LintResult>): Promise<RuleCount[]> {
  const counts = new Map<string, RuleCount>();
  for await (const { findings } of results) {
    for (const { rule, severity, fix } of findings) {
      const key = `${rule} ${severity}`;
      const counted = counts.get(key) ?? { rule, severity, count: 0, fixable: 0 };
      counted.count += 1;
      if (fix?.safe) counted.fixable += 1;
      counts.set(key, counted);
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}
