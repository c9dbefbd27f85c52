import { BoundedMap } from "../text/bounded-map.ts";
import { once } from "../text/once.ts";
import { differing } from "../text/slip.ts";
import type { Basis, Series } from "../types/registry.ts";
import { bodies, components, series as rows } from "./facts.ts";

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

/** Returns a test for symbols that begin with the stem: `A/AC.{n}/` accepts A/AC.105/. */
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
 * If no stem matches, the symbol with the stem that was probably meant: one letter missing, added or changed in a
 * word of several, or two transposed. `CTOC/CPO/WG.4/2010/6` → `CTOC/COP/WG.4/2010/6`
 */
export function respelt(symbol: string): readonly string[] {
  if (seriesOf(symbol)) return [];
  const parts = symbol.split("/");
  const stroked = withStroke(symbol);
  if (stroked !== undefined) return [stroked];
  return whole().flatMap(({ stem, components }) => {
    const begin = `${parts.slice(0, components).join("/")}/`;
    // HS/GC/ is the Governing Council's, not a slip for HS/C/
    const isLong = stem.split("/").every((word, i) => word === parts[i] || word.length !== 1);
    return parts.length > components && isLong && oneSlip(begin, stem)
      ? [stem + parts.slice(components).join("/")]
      : [];
  });
}

/** The symbol with the stroke that its stem lacks: NPT.CONF.2000/28 → NPT/CONF.2000/28, AC.5/64/L.3 → A/C.5/64/L.3 */
function withStroke(symbol: string): string | undefined {
  return [symbol.replace(/^([A-Z]+)\.(?=[A-Z])/, "$1/"), symbol.replace(/^([AE])(?=C\.\d)/, "$1/")].find(
    (other) => other !== symbol && seriesOf(other),
  );
}

/**
 * The symbols with the component that was probably meant, if the stem is known and a word after it is not:
 *   A/HCR/27/37 → A/HRC/27/37    S/REZ/1325 → S/RES/1325    A/COFN.151/26 → A/CONF.151/26    A/AC/237/84 → A/AC.237/84
 */
export const misspelt = (symbol: string): readonly string[] => corrected.get(symbol, respellComponent);

const corrected = new BoundedMap<string, readonly string[]>(4096);

function respellComponent(symbol: string): readonly string[] {
  const parts = symbol.split("/");
  const stem = seriesOf(symbol)?.stem.split("/") ?? [];
  const at = parts.findIndex((part, i) => i > 0 && stem[i] !== part && (isStrange(part) || isElsewhere(part, i, stem)));
  const { word = "", number } = componentOf(parts[at] ?? "") ?? {};
  const next = parts[at + 1];
  if (at < 1 || (!number && next === undefined)) return [];
  const root = parts[0] ?? "";
  const under = (stem: string | undefined) => stem?.split("/") ?? [];
  if (!number && isStopped(word)) {
    const dotted = /^\d+$/.test(next ?? "") ? parts.toSpliced(at, 2, `${word}.${next}`).join("/") : symbol;
    const series = seriesOf(dotted)?.stem;
    return under(series).length > 2 || series?.endsWith(".") ? [dotted] : [];
  }
  const alike = [...(number ? stopped() : plain())].flatMap((other) => {
    const right = parts.toSpliced(at, 1, other + (number ?? "")).join("/");
    // A/HRC/ is a series, A/PET/ is not
    const isSeries = () => under(seriesOf(right)?.stem)[at]?.startsWith(other);
    return isSlipOf(other, word, root, number !== undefined) && isSeries() ? [{ other, right }] : [];
  });
  // E/NC.15/ means E/CN.15/, not E/NL.15/
  const exchanged = alike.filter(({ other }) => isExchanged(word, other));
  return (exchanged.length > 0 || !isStrange(parts[at] ?? "") ? exchanged : alike).map(({ right }) => right);
}

/**
 * The symbol with the nature of the document or the addition that was probably meant, if no table has the word:
 *   A/C.3/80/RS.4 → A/C.3/80/SR.4    E/CN.4/2000/NOG/3 → E/CN.4/2000/NGO/3    A/80/1/Cor.1 → A/80/1/Corr.1
 *   A/80/6 (Introducton) → A/80/6 (Introduction)
 */
export function misnamed(symbol: string): string | undefined {
  const [, word, behind = ""] = /\(([A-Z][a-z]+)(\.? \d+[A-Z]?|\.? [IVX]+)?\)/.exec(symbol) ?? [];
  const qualifier = word && qualifierMeant(word, behind !== "");
  if (qualifier) return symbol.replace(`(${word}${behind})`, `(${qualifier}${behind.replace(".", "")})`);
  const parts = symbol.split("/");
  for (const [at, part] of parts.entries()) {
    const [, word = "", number = ""] = /^([A-Z][A-Za-z]{1,5})(\.\d+)?$/.exec(part) ?? [];
    if (at === 0 || word === "" || known().has(word) || (number === "" && parts[at + 1] === undefined)) continue;
    const meant = number === "" ? natures().filter((other) => plain().has(other)) : [...natures(), ...additions];
    const right = meant.find((other) => isExchanged(word, other)) ?? additionMeant(word);
    if (right !== undefined) return parts.toSpliced(at, 1, right + number).join("/");
  }
  return undefined;
}

const additions = ["Add", "Corr", "Rev", "Amend"];
/**
 * The addition that was probably meant: "Cor" for Corr, "Revv" for Rev, "Crro" and "Coor" for Corr. In short ones a
 * changed letter does not count, because it makes another word.
 */
export const additionMeant = (word: string): string | undefined =>
  additions.find((right) => {
    if (word[0] !== right[0] || word === right) return false;
    const isLong = word.length !== right.length || right.length > 3;
    return (isLong && oneSlip(word, right)) || lettersOf(word) === lettersOf(right);
  });
const lettersOf = (word: string): string => [...word].sort().join("");

/** The words in parentheses after a symbol, and whether a number follows them. */
const qualifiers: readonly (readonly [string, boolean])[] = [
  ["Introduction", false],
  ["Sect.", true],
  ["Vol.", true],
  ["Resumption", true],
];

/** The qualifier that was probably meant: "(Introducton)", "(Sct. 3)". */
export const qualifierMeant = (word: string, isNumbered: boolean): string | undefined =>
  qualifiers.find(([right, takesNumber]) => {
    const known = right.replace(".", "");
    return takesNumber === isNumbered && (known.length > 3 ? oneSlip(word, known) : isExchanged(word, known));
  })?.[0];

/** Whether two adjacent letters are transposed. */
const isExchanged = (a: string, b: string): boolean =>
  a.length === b.length && oneSlip(a, b) && lettersOf(a) === lettersOf(b);

/** A component of capitals, with or without a full stop and a number: "HCR", "COFN.151". */
function componentOf(part: string): { word: string; number?: string } | undefined {
  const [, word, number] = /^([A-Z]{1,6})(\.\d+)?$/.exec(part) ?? [];
  return word === undefined ? undefined : { word, ...(number ? { number } : {}) };
}

/** Whether no table has the component: "HCR", "COFN.151", and "AC" without a number. */
function isStrange(part: string): boolean {
  const { word = "", number } = componentOf(part) ?? {};
  if (word === "") return false;
  return number ? !stopped().has(word) && !rowsOfComponents().has(word) : !plain().has(word) || isStopped(word);
}

/** Whether no series of the organ has this numbered component: "NC.15" under E/. */
function isElsewhere(part: string, at: number, stem: readonly string[]): boolean {
  const { word = "", number } = componentOf(part) ?? {};
  return at === 1 && stem.length === 2 && word.length > 1 && number !== undefined && !isOfOrgan(stem[0] ?? "", word);
}
const isOfOrgan = (organ: string, word: string): boolean =>
  stems().some(({ series }) => series.stem.startsWith(`${organ}/${word}.`));

/**
 * Whether `word` is probably a slip for `other`. Two letters may be transposed: "COFN" for CONF. Under the principal
 * organs and ECE, all of whose words are in the tables, one letter after the first may also be added, dropped or
 * changed: "REZ" for RES. Elsewhere a word may be the code of a country.
 */
function isSlipOf(other: string, word: string, root: string, isStopped: boolean): boolean {
  if (!oneSlip(word, other)) return false;
  if (isExchanged(word, other)) return true;
  const isLong = word.length > 1 && other.length > (isStopped ? 1 : 2);
  return /^(?:[AES]|ECE)$/.test(root) && isLong && word[0] === other[0];
}

/**
 * The symbol with the stem of the body that it abbreviates:
 *   GA/RES/71/205, UNGA/RES/71/205, UN/A/RES/71/205, A/GA/RES/71/205 → A/RES/71/205
 */
export function unabbreviated(symbol: string): string | undefined {
  const own = symbol.replace(/^UN[/-]/, "");
  const [, name = "", rest = ""] = /^(?:[AES]\/)?([A-Z]+)\/(.+)/.exec(own) ?? [];
  const stem = abbreviated().get(name);
  const right = stem && /^(?:RES|DEC|PRST)\/\d/.test(rest) ? `${stem}/${rest}` : own;
  return right !== symbol && seriesOf(right) ? right : undefined;
}

/** Body codes by abbreviated name: UNGA → A, HRC → A/HRC. */
const abbreviated = once(
  () =>
    new Map(
      bodies()
        .filter(({ body }) => /^(?:[AES]|A\/HRC)$/.test(body))
        .flatMap(({ body, also }) => also.split("; ").flatMap((name) => (/^[A-Z]+$/.test(name) ? [[name, body]] : []))),
    ),
);

const rowsOfComponents = once(() => new Set(components().map(({ element }) => element)));
/** All components in the tables, by themselves or in a stem: "AC.", "HRC", "CONF.62" */
const elements = once(() => [...rowsOfComponents(), ...rows().flatMap(({ stem }) => stem.split("/"))]);
/** Words with a full stop and a number: AC, CN, CONF, GC. */
const stopped = once(() => new Set(elements().flatMap((element) => /^([A-Z]+)\./.exec(element)?.[1] ?? [])));
/** Words that are components by themselves: HRC, RES, GC. */
const plain = once(() => new Set(elements().filter((element) => /^[A-Z]{2,}$/.test(element))));
/** Words that always have a full stop and a number: AC, CN, CONF. The one exception, A/HRC/AC/, is a stem. */
const isStopped = (word: string): boolean => rowsOfComponents().has(`${word}.`) && !rowsOfComponents().has(word);

/** Words for natures of documents, meetings and working groups; recognized with two letters transposed. */
const natures = once(() => [
  ...new Set([
    ...["WP", "WG", "SR", "PV"],
    ...components().flatMap(({ kind, element }) => (kind === "nature" ? (/^[A-Z]{3,}/.exec(element)?.[0] ?? []) : [])),
  ]),
]);
/** All words of the components in the tables, without a full stop. */
const known = once(() => new Set(elements().map((element) => /^[A-Za-z]*/.exec(element)?.[0] ?? "")));

/** Stems long enough to be recognized despite a slip. */
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
