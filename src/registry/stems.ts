import { series as rows } from "#tables";
import type { Basis } from "../types.ts";
import { BoundedMap } from "./bounded-map.ts";
import type { Series } from "./registry.ts";

/** Longest stem first, so that the first that fits is the narrowest. */
const stems = rows
  .map(
    ({ stem, body, scheme, class: kind, basis }): Series => ({
      stem,
      body,
      scheme,
      class: kind,
      basis: basis as Basis,
    }),
  )
  .sort((a, b) => b.stem.length - a.stem.length)
  .map((series) => ({ series, pattern: patternOf(series.stem) }));

/** `A/AC.{n}/` → a pattern that takes A/AC.105/ at the beginning. */
function patternOf(stem: string): RegExp {
  return new RegExp(`^${stem.replace(/[.()[\]+?*]/g, "\\$&").replace("{n}", "\\d+")}`);
}

const found = new BoundedMap<string, Series | undefined>(4096);

export const seriesOf = (symbol: string): Series | undefined =>
  found.get(symbol, () => stems.find(({ pattern }) => pattern.test(symbol))?.series);

/** Stems one component longer than the series of the symbol: CTOC/COP/WG.4/ under CTOC/COP/. */
export function narrower(symbol: string): readonly { readonly from: string; readonly to: string }[] {
  const from = seriesOf(symbol)?.stem ?? "";
  return stems
    .map(({ series }) => series.stem)
    .filter((stem) => from !== "" && stem !== from && stem.startsWith(from) && !stem.includes("{n}"))
    .map((to) => ({ from, to }));
}

/**
 * The symbol with the stem that was probably meant, where no stem fits: one letter missing, doubled, changed, or two
 * changed over. `CTOC/CPO/WG.4/2010/6` → `CTOC/COP/WG.4/2010/6`
 */
export function respelt(symbol: string): readonly string[] {
  if (seriesOf(symbol)) return [];
  return stems
    .map(({ series }) => series)
    .filter(({ stem, class: kind }) => stem.length > 4 && stem.endsWith("/") && kind !== "not a symbol")
    .flatMap(({ stem }) => {
      const components = stem.split("/").length - 1;
      const rest = symbol.split("/");
      const begin = `${rest.slice(0, components).join("/")}/`;
      return rest.length > components && oneSlip(begin, stem) ? [stem + rest.slice(components).join("/")] : [];
    });
}

/** Whether `a` is `b` with one letter added, dropped or changed, or with two neighbours changed over. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(""));
}
