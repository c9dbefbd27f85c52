import { BoundedMap } from "../text/bounded-map.ts";
import { once } from "../text/once.ts";
import { differing } from "../text/slip.ts";
import type { Basis, Series } from "../types/registry.ts";
import { components, series as rows } from "./facts.ts";

/** Longest stem first, so that the first match is the most specific. */
const stems = once(() =>
  rows()
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
    .map((series) => ({ series, begins: beginning(series.stem) })),
);

/** `A/AC.{n}/` → whether a symbol begins with it, as A/AC.105/ does. */
function beginning(stem: string): (symbol: string) => boolean {
  if (!stem.includes("{n}")) return (symbol) => symbol.startsWith(stem);
  const pattern = new RegExp(`^${stem.replace(/[.()[\]+?*]/g, "\\$&").replace("{n}", "\\d+")}`);
  return (symbol) => pattern.test(symbol);
}

const found = new BoundedMap<string, Series | undefined>(4096);

export const seriesOf = (symbol: string): Series | undefined =>
  found.get(symbol, () => stems().find(({ begins }) => begins(symbol))?.series);

/** Stems one component longer than the series of the symbol: CTOC/COP/WG.4/ under CTOC/COP/. */
export function narrower(symbol: string): readonly { readonly from: string; readonly to: string }[] {
  const from = seriesOf(symbol)?.stem;
  return from === undefined ? [] : narrowerThan.get(from, () => under(from));
}

const narrowerThan = new BoundedMap<string, readonly { readonly from: string; readonly to: string }[]>(256);

const under = (from: string) =>
  stems()
    .map(({ series }) => series.stem)
    .filter((stem) => stem !== from && stem.startsWith(from) && !stem.includes("{n}"))
    .map((to) => ({ from, to }));

/**
 * If no stem matches, the symbol with the stem that was probably meant: one letter missing, added or changed, or two
 * transposed. `CTOC/CPO/WG.4/2010/6` → `CTOC/COP/WG.4/2010/6`
 */
export function respelt(symbol: string): readonly string[] {
  if (seriesOf(symbol)) return [];
  const parts = symbol.split("/");
  return whole().flatMap(({ stem, components }) => {
    const begin = `${parts.slice(0, components).join("/")}/`;
    return parts.length > components && oneSlip(begin, stem) ? [stem + parts.slice(components).join("/")] : [];
  });
}

/**
 * The symbol with the component that was probably meant, where the stem is known and a word behind it is not:
 *   A/HCR/27/37 → A/HRC/27/37    S/REZ/1325 → S/RES/1325    A/AC/237/84 → A/AC.237/84    E/CM.4/5 → E/CN.4/5
 */
export function misspelt(symbol: string): readonly string[] {
  const parts = symbol.split("/");
  const stem = seriesOf(symbol)?.stem.split("/") ?? [];
  return misspeltStopped(parts, stem) ?? misspeltWord(parts, stem);
}

/** The first component behind the stem, if it is a word with a stop and number that no series knows: "CM.4", "CONG.151" */
function misspeltStopped(parts: readonly string[], stem: readonly string[]): readonly string[] | undefined {
  const [, word = "", rest = ""] = /^([A-Z]{2,5})(\.\d{1,3})$/.exec(parts[1] ?? "") ?? [];
  if (word === "" || stem.length > 2 || isElement(word)) return undefined;
  return [...stopped()]
    .filter((other) => other.length > 1 && oneSlip(word, other) && word[0] === other[0])
    .flatMap((other) => known(parts.toSpliced(1, 1, other + rest), "/"));
}

const isElement = (word: string): boolean => elements().has(word) || elements().has(`${word}.`);

function misspeltWord(parts: readonly string[], stem: readonly string[]): readonly string[] {
  const at = parts.findIndex(
    (part, i) => i > 0 && /^[A-Z]{1,6}$/.test(part) && stem[i] !== part && !(words().has(part) && !stopped().has(part)),
  );
  const [word, next] = [parts[at] ?? "", parts[at + 1] ?? ""];
  if (at < 1 || next === "") return [];
  if (stopped().has(word)) return /^\d+$/.test(next) ? known(parts.toSpliced(at, 2, `${word}.${next}`)) : [];
  return [...words()]
    .filter((other) => other.length > 2 && word.length > 1 && oneSlip(word, other) && beginsAlike(word, other))
    .flatMap((other) => known(parts.toSpliced(at, 1, other)));
}

/** With the same letter, or with the first two transposed: "RTANS" */
const beginsAlike = (word: string, other: string): boolean =>
  word[0] === other[0] || (word[0] === other[1] && word[1] === other[0]);

/** With its new component, the symbol must belong to a separate series: A/HRC/ is one, A/PET/ is not. */
function known(parts: string[], end = ""): string[] {
  const symbol = parts.join("/");
  const { stem = "" } = seriesOf(symbol + end) ?? {};
  return stem.split("/").length > 2 || /^[AES]\/(?:[A-Z]+\/)?(?:RES|DEC|PRST)\/\d/.test(symbol) ? [symbol] : [];
}

const elements = once(() => new Set(components().map(({ element }) => element)));
/** Words that always have a full stop and a number: AC, CN, CONF. */
const stopped = once(
  () =>
    new Set(
      [...elements()].filter((e) => /^[A-Z]+\.$/.test(e) && !elements().has(e.slice(0, -1))).map((e) => e.slice(0, -1)),
    ),
);
/** Words that are components by themselves in symbols of the principal organs and of ECE; others have codes of countries. */
const words = once(
  () =>
    new Set(
      [...elements(), ...rows().flatMap(({ stem }) => (/^(?:[AES]|ECE)\//.test(stem) ? stem.split("/") : []))].filter(
        (word) => /^[A-Z]{2,}$/.test(word),
      ),
    ),
);

/** The stems that are long enough to be recognized despite a slip. */
const whole = once(() =>
  stems()
    .filter(({ series: { stem, class: kind } }) => stem.length > 4 && stem.endsWith("/") && kind !== "not a symbol")
    .map(({ series: { stem } }) => ({ stem, components: stem.split("/").length - 1 })),
);

/** Whether `a` is `b` with one letter added, dropped or changed, or two adjacent letters transposed. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [left, right] = differing(a, b);
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(""));
}
