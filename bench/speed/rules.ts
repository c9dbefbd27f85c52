import { examine } from "../../src/pipeline.ts";
import { rules } from "../../src/rules/engine/index.ts";
import type { Rule } from "../../src/rules/engine/rule.ts";
import { createSource } from "../../src/source/source.ts";
import { openRegistry } from "../../src/workspace/facts/registry-file.ts";
import { type File, total } from "./corpus.ts";
import { type Figure, title } from "./figure.ts";
import { medians } from "./timing.ts";

type Check = (...args: unknown[]) => unknown;

/** The cost of each rule as a share of linting: repeats all calls of the rule over the texts, without anything else. */
export async function ruleCosts(name: string, files: readonly File[], rounds: number): Promise<Figure[]> {
  const registry = openRegistry("dist/registry.idx");
  const sources = await Promise.all(files.map(({ path, text }) => createSource(path, text)));
  title(`cost of rules: ${name}, ${(total(files) / 1e6).toFixed(1)} MB in ${files.length} files, ${rounds} rounds`);
  const lintAll = () => sources.forEach((source) => void examine(source, registry, { profile: "un" }));

  const calls = callsOf(rules, lintAll);
  const work = Object.fromEntries(
    [...calls].map(([id, made]) => [id, () => made.forEach((call) => void call())] as const),
  );
  const { lint: whole = 1, ...seconds } = medians({ lint: lintAll, ...work }, rounds, 2) as Record<string, number>;
  const shares = Object.entries(seconds).sort(([, a], [, b]) => b - a);
  return [
    ...shares.map(([id, time]) => ({ what: id, value: (100 * time) / whole, unit: "%", limit: { most: 5, wide: 15 } })),
    { what: "all rules", value: (100 * shares.reduce((sum, [, time]) => sum + time, 0)) / whole, unit: "%" },
  ];
}

/** Records every call of each rule during `run`, to repeat it. */
function callsOf(all: readonly Rule[], run: () => void): Map<string, (() => unknown)[]> {
  const calls = new Map<string, (() => unknown)[]>();
  const originals = all.map((rule) => rule.check as Check);
  for (const [i, rule] of all.entries()) {
    const check = originals[i] as Check;
    const made: (() => unknown)[] = [];
    calls.set(rule.id, made);
    (rule as { check: Check }).check = (...args) => {
      made.push(() => check(...args));
      return check(...args);
    };
  }
  run();
  for (const [i, rule] of all.entries()) (rule as { check: Check }).check = originals[i] as Check;
  return calls;
}
