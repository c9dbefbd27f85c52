/** How people name rules: `date/adoption` one, `date/*` a group, `*` all. */
import { rules } from "./index.ts";

export const groups: readonly string[] = [...new Set(rules.map(({ id }) => id.replace(/[^/]+$/, "*")))];

/** All that a rule or rules can be named by. */
export const patterns: readonly string[] = ["*", ...groups, ...rules.map(({ id }) => id)];

export const matches = (pattern: string, id: string): boolean =>
  pattern === id || pattern === "*" || (pattern.endsWith("/*") && id.startsWith(pattern.slice(0, -1)));
