/** A single citation as people paste it, without any text around it. */
import { textNamed } from "../facts/text-names.ts";
import { parse, readSymbol } from "../parse/parse.ts";
import { printForm } from "../registry/tables/print-form.ts";
import type { ResolvedCitation } from "../types/finding.ts";
import type { Registry } from "../types/registry.ts";
import { resolveAlone } from "./resolve.ts";

/**
 * What a pasted text cites, without duplicates: a number and its symbol side by side count once.
 *   GA res. 64/293 · https://undocs.org/A/80/5%20(Vol.II) · CTOC/COP decision 4/4 ·
 *   Trafficking in human beings · A_RES_70_1-EN.pdf ·
 *   S.C. Res. 1325, U.N. Doc. S/RES/1325 (Oct. 31, 2000)
 */
export function resolveArgument(argument: string, registry: Registry): ResolvedCitation[] {
  const text = isAddress(argument)
    ? unescaped(argument)
    : argument.replace(/^\s*(?=(?:res\.?|resolution)\s+\d+\s*$)/i, "UN ");
  const cited = resolveAlone(parse({ text, skip: [] }), { text, registry });
  if (cited.length === 0) {
    const symbol = symbolOfFile(text, registry);
    if (symbol) return resolveArgument(symbol, registry);
    const named = textNamed(text);
    if (named) return resolveArgument(named.symbol, registry);
    // `Trafficking in human beings`: the texts with this title
    return registry.byTitle(text).flatMap((name) => resolveArgument(name, registry));
  }
  const canonical = asCanonical(text, cited, registry);
  if (canonical) return [canonical];
  return cited.filter((one, i) => one.target === null || cited.findIndex(({ target }) => target === one.target) === i);
}

const isAddress = (text: string): boolean => /^(?:https?:|www\.|[a-z-]+\.un\.org\/|undocs\.org\/)/i.test(text);

/** `…/S/RES/1325%20(2000)` → `…/S/RES/1325 (2000)`; `…?symbol=en/A/64/7&lang=en` → `… symbol A/64/7 lang en` */
function unescaped(address: string): string {
  const parts = address.replace(/[?&=](?:(?:en|fr|es|ru|ar|zh)\/)?/g, " ");
  try {
    return decodeURIComponent(parts);
  } catch {
    return parts;
  }
}

/**
 * The symbol in the name of a file, in which strokes are underscores or hyphens:
 *   https://digitallibrary.un.org/record/3923/files/A_RES_70_1-EN.pdf   s_res_2254.pdf   A-RES-70-1   A_80_6_(Sect._3).pdf
 */
function symbolOfFile(text: string, registry: Registry): string | undefined {
  const name = text
    .trim()
    .replace(/\s(?:ln|lang|download|register|version)\s.*$/i, "")
    .replace(/^.*[/\\](?=[^/\\]*$)/, "")
    .replace(/\.(?:pdf|docx?|txt|html?|xml|epub)$/i, "")
    .replace(/[-_](?:AR|ZH|EN|FR|RU|ES|DE|[ACEFRS])$/i, "");
  const stroked = name.includes("_")
    ? name.replace(/_?\([^()]*\)/g, (part) => ` ${part.replaceAll("_", " ").trim()}`).replaceAll("_", "/")
    : name.replace(/-/g, (hyphen, at: number) => (/[-/](?:S|ES|SS)$/i.test(name.slice(0, at)) ? hyphen : "/"));
  const symbol = readSymbol(stroked.toUpperCase())?.name ?? "";
  return /\/.*\d/.test(symbol) && (name.includes("_") || /\/.*\//.test(symbol)) && registry.seriesOf(symbol)
    ? symbol
    : undefined;
}

/** `CTOC/COP decision 4/4`: a canonical name states whose decision it is. */
function asCanonical(text: string, cited: readonly ResolvedCitation[], registry: Registry) {
  const name = printForm(text);
  const [one, ...more] = cited;
  if (!name?.includes(" ") || !one || more.length > 0 || one.citation.target.kind !== "act") return undefined;
  const lookup = registry.lookup(name);
  const entry = lookup.status === "found" ? { entry: lookup.entry } : {};
  return { ...one, target: name, status: lookup.status, because: "named", candidates: [], lookup, ...entry } as const;
}
