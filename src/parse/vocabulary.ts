/**
 * The words that the grammar takes from the registry: stems, components, names of bodies and instruments.
 * A new body is a new row of a table, not a change here.
 */
import { bodies, components, instruments, series } from "#tables";
import type { BodyMention } from "../types.ts";

// ---- stems ------------------------------------------------------------------------------------

const stems = new Map<string, "document" | "agency">();
const pressSeries = series.filter((row) => row.class === "press").map((row) => row.stem);
const notSymbols = series.filter((row) => row.class === "not a symbol").map((row) => row.stem);
for (const { stem, class: kind } of series) {
  if (kind === "press" || kind === "not a symbol") continue;
  const first = (stem.split("/")[0] ?? "").replace(/\.$/, "");
  if (stems.get(first) !== "document") stems.set(first, kind === "agency" ? "agency" : "document");
}

/** "IDB.45" → "IDB.{n}", "GC(69)" → "GC({n})", as stems with a session in them stand in the table */
export function stemClass(stem: string): "document" | "agency" | "unknown" {
  return stems.get(stem) ?? stems.get(stem.replace(/\d+(?=\)?$)/, "{n}")) ?? "unknown";
}

/** Whether a name such as `GA/10902` is the number of a press release. */
export function isPress(name: string): boolean {
  return pressSeries.some((stem) => name.startsWith(stem) && /^\d{3,}/.test(name.slice(stem.length)));
}

export const isNotSymbol = (name: string): boolean => notSymbols.some((start) => name.startsWith(start));

// ---- components -------------------------------------------------------------------------------

const elements = new Set(components.map((row) => row.element));
const dotted = new Set([...elements].filter((e) => e.endsWith(".")).map((e) => e.slice(0, -1)));
/** Components that always have a dot before their number: `WG4` is a slip, `INF4` need not be. */
const alwaysDotted = new Set([...dotted].filter((e) => !elements.has(e)));
const bodiesInSymbols = new Set(
  components.filter((row) => row.kind === "subsidiary").map((row) => row.element.replace(/\.$/, "")),
);

export const isDotted = (word: string): boolean => dotted.has(word);
export const isAlwaysDotted = (word: string): boolean => alwaysDotted.has(word);
export const isElement = (word: string): boolean => elements.has(word) || dotted.has(word);
/** `C`, `CN`, `CONF`: what stands for a body and is no document by itself. */
export const isBodyElement = (word: string): boolean => bodiesInSymbols.has(word);

// ---- bodies -----------------------------------------------------------------------------------

interface Named {
  readonly body: string;
  /** "GA", "UNSC": only an adopted text's number makes them a body's name. */
  readonly abbreviated: boolean;
}

const generic = ["Council", "Conference of the Parties", "Conference", "Commission"];
const named = new Map<string, Named>();
for (const { body, name, also } of bodies) {
  for (const words of [name, ...also.split("; ").filter(Boolean)]) {
    named.set(words, { body, abbreviated: words !== name && !words.includes(" ") });
  }
}
for (const words of generic) named.set(words, { body: words, abbreviated: false });

const spaced = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s{1,4}");
const byLength = (a: string, b: string) => b.length - a.length;
const bodyName = new RegExp(`(?:${[...named.keys()].sort(byLength).map(spaced).join("|")})(?![A-Za-z0-9])`, "y");

/** The first words of the bodies' names, for the trigger expression. */
export const bodyOpenings: readonly string[] = [
  ...new Set([...named.keys()].map((words) => words.split(" ")[0] ?? "")),
];

/** The body whose name begins at `at`; with `full`, not by its abbreviation. */
export function bodyAt(text: string, at: number, full: boolean): BodyMention | null {
  bodyName.lastIndex = at;
  const match = bodyName.exec(text);
  if (match === null) return null;
  const known = named.get(match[0].replace(/\s+/g, " "));
  if (known === undefined || (full && known.abbreviated)) return null;
  return { start: at, end: at + match[0].length, body: known.body };
}

export const isAbbreviatedBody = (words: string): boolean => named.get(words)?.abbreviated ?? false;

// ---- instruments ------------------------------------------------------------------------------

const instrumentForms = instruments.flatMap((row) => [row.name, ...row.short_forms.split("; ")]).filter(Boolean);
const instrumentSource = `(?:${[...new Set(instrumentForms)]
  .map((name) => name.replace(/^the /, ""))
  .sort(byLength)
  .map(spaced)
  .join("|")})(?![A-Za-z0-9])`;
const instrumentName = new RegExp(instrumentSource, "iy");

/** Every instrument that the registry knows, by any of its names. */
export const instrumentNames = new RegExp(instrumentSource, "g");

/** The end of the name of a known instrument that begins at `at`, or -1. */
export function instrumentAt(text: string, at: number): number {
  instrumentName.lastIndex = at;
  return instrumentName.test(text) ? instrumentName.lastIndex : -1;
}
