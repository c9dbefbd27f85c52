/** The names for rules: `date/adoption` for one rule, `date/*` for a group, `*` for all. */
import { rules } from "./index.ts";

export const groups: readonly string[] = [...new Set(rules.map(({ id }) => id.replace(/[^/]+$/, "*")))];

/** All valid names of rules and groups. */
export const patterns: readonly string[] = ["*", ...groups, ...rules.map(({ id }) => id)];

export const matches = (pattern: string, id: string): boolean =>
  pattern === id || pattern === "*" || (pattern.endsWith("/*") && id.startsWith(pattern.slice(0, -1)));
