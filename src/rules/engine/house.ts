/** House rules: a project's own rules, `house/banned-form`, in modules that its configuration names. */
import type { Rule } from "./rule.ts";

export const isHouse = (name: string): boolean => name.startsWith("house/");

const severities = ["error", "warning", "style"];

/**
 * Checks what a module exports: a rule or a list of rules. Directive rules cannot be house rules.
 *
 * @throws Error that names the rule and what is missing
 */
export function houseRules(exported: unknown): readonly Rule[] {
  const rules = [exported].flat() as readonly (Partial<Rule> | undefined)[];
  if (rules.length === 0) throw new Error("its default export is no rule");
  for (const rule of rules) {
    const fault = faultOf(rule);
    if (fault) throw new Error(`${typeof rule?.id === "string" ? rule.id : "its default export"}: ${fault}`);
  }
  return rules as readonly Rule[];
}

function faultOf(rule: Partial<Rule> | undefined): string | undefined {
  if (typeof rule !== "object" || rule === null) return "no rule";
  if (!/^house\/[a-z][a-z0-9-]*$/.test(rule.id ?? "")) return "the id of a house rule is like house/banned-form";
  if (!severities.includes(rule.severity ?? "")) return `severity must be one of ${severities.join(", ")}`;
  for (const key of ["summary", "why", "limits"] as const) {
    if (typeof rule[key] !== "string") return `${key} is missing: a sentence for people`;
  }
  const { wrong, right } = rule.examples ?? {};
  if (!Array.isArray(wrong) || !Array.isArray(right) || wrong.length === 0) {
    return "examples are missing: { wrong: [texts], right: [texts] }";
  }
  return typeof rule.check === "function" ? undefined : "check is missing: a function";
}
