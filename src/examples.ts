import { examine } from "./pipeline.ts";
import type { Rule } from "./rules/engine/rule.ts";
import { createSource } from "./source/source.ts";
import { splice } from "./text/splice.ts";
import type { Registry } from "./types/registry.ts";

/**
 * Runs a rule over its own examples: it must report each wrong one and no right one, and nothing once its fix is
 * applied. Returns a sentence for each that fails.
 */
export async function faultsOfExamples(rule: Rule, registry: Registry): Promise<string[]> {
  const options = { profile: "un", house: [rule], rules: { [rule.id]: { severity: rule.severity } } } as const;
  const found = async (text: string) =>
    examine(await createSource("example.txt", text), registry, options).diagnostics.filter(
      ({ rule: id }) => id === rule.id,
    );
  const faults: string[] = [];
  for (const text of rule.examples.right) {
    if ((await found(text)).length > 0) faults.push(`speaks, but this is right: ${text}`);
  }
  for (const text of rule.examples.wrong) {
    const findings = await found(text);
    if (findings.length === 0) faults.push(`is silent, but this is wrong: ${text}`);
    const fixes = findings.flatMap(({ fix }) => fix ?? []);
    if (fixes.length > 0 && rule.fixes === undefined)
      faults.push("offers a fix, but does not say so: fixes is missing");
    if (fixes.length > 0 && (await found(splice(text, fixes))).length > 0)
      faults.push(`its fix leaves this wrong: ${text}`);
  }
  return faults;
}
