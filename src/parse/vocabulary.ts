/**
 * The words that the grammar takes from the registry: stems, components, names of bodies and instruments.
 * A new body is a new row of a table, not a change here.
 */
import { bodies, components, instruments, series } from "#tables";
import type { BodyMention } from "../types.ts";
import { NameTable } from "./name-table.ts";

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

/** A body named in the text; abbreviated, it is one only beside the number of an act. */
export interface NamedBody extends BodyMention {
  readonly abbreviated: boolean;
}

/** The words by which a body is called once it has been introduced. */
export const genericBodies: ReadonlySet<string> = new Set(["Council", "Conference of the Parties", "Conference", "Commission"]);

const bodyNames = new NameTable<Named>([
  ...bodies.flatMap(({ body, name, also }) =>
    [name, ...also.split("; ").filter(Boolean)].map((words) => [words, { body, abbreviated: words !== name && !words.includes(" ") && words.toUpperCase() === words }] as const),
  ),
  ...[...genericBodies].map((words) => [words, { body: words, abbreviated: false }] as const),
]);

/** The body whose name begins at `at`. */
export function bodyAt(text: string, at: number): NamedBody | null {
  const hit = bodyNames.at(text, at);
  return hit ? { start: hit.start, end: hit.end, ...hit.value } : null;
}

/** Where the name of a body begins that stands right before `at`: "[General Assembly] resolution". */
export const bodyBefore = (text: string, at: number): number | undefined => bodyNames.before(text, at)?.start;

const openings = [...new Set(bodies.flatMap(({ name, also }) => [name, ...also.split("; ")]).filter((words) => words.includes(" ")).map((words) => words.split(" ")[0] as string))];
const bodyOpening = new RegExp(`\\b(?:${[...openings, "Assembly", "Council", "Conference", "Commission"].join("|")})\\b`, "g");

/** All bodies named in a text, in order; a name is not looked for inside another. */
export function bodiesIn(text: string): BodyMention[] {
  const found: BodyMention[] = [];
  bodyOpening.lastIndex = 0;
  for (let match = bodyOpening.exec(text); match !== null; match = bodyOpening.exec(text)) {
    const hit = bodyNames.at(text, match.index);
    if (hit === undefined || hit.value.abbreviated) continue;
    found.push({ start: hit.start, end: hit.end, body: hit.value.body });
    bodyOpening.lastIndex = hit.end;
  }
  return found;
}

// ---- instruments ------------------------------------------------------------------------------

const instrumentNames = new NameTable<string>(
  instruments.flatMap((row) => [row.name, ...row.short_forms.split("; ")].filter(Boolean).map((name) => [name.replace(/^the /, ""), row.name] as const)),
  { anyCase: true },
);

/** The end of the name of a known instrument that begins at `at`, or -1. */
export const instrumentAt = (text: string, at: number): number => instrumentNames.at(text, at)?.end ?? -1;

/** The known instruments named in a text, by their full names, with the places. */
export function instrumentsIn(text: string): { readonly at: number; readonly name: string }[] {
  const found: { at: number; name: string }[] = [];
  for (const { index } of text.matchAll(/\b[A-Z1][A-Za-z0-9]+/g)) {
    const hit = instrumentNames.at(text, index);
    if (hit) found.push({ at: index, name: hit.value });
  }
  return found;
}
