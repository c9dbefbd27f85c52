/** One citation by itself, as people paste it: there is no text around it that could say more. */
import { parse } from "../parse/parse.ts";
import { printForm } from "../registry/tables/print-form.ts";
import type { ResolvedCitation } from "../types/finding.ts";
import type { Registry } from "../types/registry.ts";
import { resolve } from "./resolve.ts";

/**
 * What a pasted text cites, each thing once: a number and its symbol side by side are one.
 *   GA res. 64/293 · https://undocs.org/A/80/5%20(Vol.II) · CTOC/COP decision 4/4 ·
 *   Trafficking in human beings ·
 *   S.C. Res. 1325, U.N. Doc. S/RES/1325 (Oct. 31, 2000)
 */
export function resolveArgument(argument: string, registry: Registry): ResolvedCitation[] {
  const text = /^https?:/i.test(argument) ? unescaped(argument) : argument;
  const cited = resolve(parse({ text, skip: [] }), { text, registry });
  // `Trafficking in human beings`: the texts so entitled
  if (cited.length === 0) return registry.byTitle(text).flatMap((name) => resolveArgument(name, registry));
  const canonical = asCanonical(text, cited, registry);
  if (canonical) return [canonical];
  return cited.filter((one, i) => one.target === null || cited.findIndex(({ target }) => target === one.target) === i);
}

/** `…/S/RES/1325%20(2000)` → `…/S/RES/1325 (2000)`; `…?symbol=A/64/7&lang=en` → `… symbol A/64/7 lang en` */
function unescaped(address: string): string {
  const parts = address.replace(/[?&=]/g, " ");
  try {
    return decodeURIComponent(parts);
  } catch {
    return parts;
  }
}

/** `CTOC/COP decision 4/4`: a canonical name says itself whose decision it is. */
function asCanonical(text: string, cited: readonly ResolvedCitation[], registry: Registry) {
  const name = printForm(text);
  const [one, ...more] = cited;
  if (!name?.includes(" ") || !one || more.length > 0 || one.citation.target.kind !== "act") return undefined;
  const lookup = registry.lookup(name);
  const entry = lookup.status === "found" ? { entry: lookup.entry } : {};
  return { ...one, target: name, status: lookup.status, because: "named", candidates: [], lookup, ...entry } as const;
}
