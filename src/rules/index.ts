/** All rules, by group. The order is that of the table in the README. */
import { adoptionDate } from "./date/adoption.ts";
import type { Rule } from "./rule.ts";
import { dot } from "./symbol/dot.ts";

export const rules: readonly Rule[] = [dot, adoptionDate];
