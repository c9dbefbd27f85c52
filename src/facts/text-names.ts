/** Texts cited by names of their own: the 2030 Agenda, the Nelson Mandela Rules. */

import { once } from "../text/once.ts";
import type { NameRow } from "../types/rows.ts";
import { names } from "./facts.ts";

const byName = once(() => {
  const rows = new Map<string, NameRow>();
  for (const row of names())
    for (const name of [row.name, ...row.also.split("; ").filter(Boolean)]) rows.set(folded(name), row);
  return rows;
});

/** `The  Hyogo Framework for Action 2005-2015` → `hyogo framework for action 2005–2015` */
function folded(name: string): string {
  return name
    .replace(/[‘’]/g, "'")
    .replace(/[-‐‑–]/g, "–")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/^the (?!future)/, "");
}

/**
 * The row of the text with this name, in any case, with or without "the": `Sendai Framework` → A/RES/69/283, annex II.
 */
export const textNamed = (name: string): NameRow | undefined => byName().get(folded(name));
