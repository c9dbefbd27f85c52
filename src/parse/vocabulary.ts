/**
 * The words that the grammar takes from the registry: stems, components, names of bodies and instruments.
 * A new body is a new row of a table, not a change here.
 */
import { bodies, components, instruments, names, series, treatyBodies } from "../facts/facts.ts";
import { NameTable } from "../text/name-table.ts";
import { once } from "../text/once.ts";
import type { BodyMention } from "../types/citation.ts";
import type { Span } from "../types/source.ts";
import { fold } from "./fold.ts";

// ---- stems ------------------------------------------------------------------------------------

const stems = new Map<string, "document" | "agency">();
/** By first component: names with a stroke that are not symbols, and the numbers of press releases. */
const lookalikes = new Map<string, { readonly press: boolean; readonly stem: string }[]>();
for (const { stem, class: kind } of series()) {
  const first = (stem.split("/")[0] ?? "").replace(/\.$/, "");
  if (kind === "press" || kind === "not a symbol") {
    lookalikes.set(first, [...(lookalikes.get(first) ?? []), { press: kind === "press", stem }]);
    continue;
  }
  if (stems.get(first) !== "document") stems.set(first, kind === "agency" ? "agency" : "document");
}

/** Stems that contain a session are in the table with a placeholder: "IDB.45" → "IDB.{n}", "GC(69)" → "GC({n})". */
export function stemClass(stem: string): "document" | "agency" | "unknown" {
  return stems.get(stem) ?? stems.get(stem.replace(/\d+(?=\)?$)/, "{n}")) ?? "unknown";
}

/** Whether a name with this stem looks like a symbol but is not one: a press release (`GA/10902`), or `HIV/AIDS`. */
export function lookalike(stem: string, name: () => string): "press" | "none" | undefined {
  const known = lookalikes.get(stem);
  if (known === undefined) return undefined;
  const full = name();
  const hit = known.find(
    (one) => full.startsWith(one.stem) && (!one.press || /^\d{3,}/.test(full.slice(one.stem.length))),
  );
  return hit && (hit.press ? "press" : "none");
}

// ---- components -------------------------------------------------------------------------------

const elements = new Set(components().map((row) => row.element));
const dotted = new Set([...elements].filter((e) => e.endsWith(".")).map((e) => e.slice(0, -1)));
/** Components that always have a dot before their number: `WG4` is a fault, `INF4` may not be. */
const alwaysDotted = new Set([...dotted].filter((e) => !elements.has(e)));
const bodiesInSymbols = new Set(
  components()
    .filter((row) => row.kind === "subsidiary")
    .map((row) => row.element.replace(/\.$/, "")),
);

export const isDotted = (word: string): boolean => dotted.has(word);
export const isAlwaysDotted = (word: string): boolean => alwaysDotted.has(word);
export const isElement = (word: string): boolean => elements.has(word) || dotted.has(word);
/** `C`, `CN`, `CONF`: components that stand for a body, not a document. */
export const isBodyElement = (word: string): boolean => bodiesInSymbols.has(word);

// ---- bodies -----------------------------------------------------------------------------------

interface Named {
  readonly body: string;
  /** "GA", "UNSC": these name a body only beside the number of an adopted text. */
  readonly abbreviated: boolean;
}

/** A body named in the text; an abbreviation counts only beside the number of an act. */
export interface NamedBody extends BodyMention {
  readonly abbreviated: boolean;
}

/** The words for a body that has already been introduced. */
export const genericBodies: ReadonlySet<string> = new Set([
  "Council",
  "Conference of the Parties",
  "Conference",
  "Commission",
  "Assembly",
  "Executive Board",
]);

const bodyNames = new NameTable<Named>([
  ...bodies().flatMap(({ body, name, also }) =>
    [name, ...also.split("; ").filter(Boolean)].map(
      (words) =>
        [
          words,
          { body, abbreviated: words !== name && !words.includes(" ") && words.toUpperCase() === words },
        ] as const,
    ),
  ),
  ...[...genericBodies].map((words) => [words, { body: words, abbreviated: false }] as const),
]);

/** The body whose name begins at `at`. */
export function bodyAt(text: string, at: number): NamedBody | null {
  const hit = bodyNames.at(text, at);
  return hit ? { start: hit.start, end: hit.end, ...hit.value } : null;
}

/** The start of the name of a body right before `at`: "[General Assembly] resolution". */
export const bodyBefore = (text: string, at: number): number | undefined => bodyNames.before(text, at)?.start;

/** First words of names that are found by their other words ("United Nations General Assembly"), or that are rare. */
const weakOpenings = new Set(["United", "International", "World"]);
const openings = bodies()
  .flatMap(({ name, also }) => [name, ...also.split("; ")])
  .filter((words) => words.includes(" "))
  .map((words) => words.slice(0, words.indexOf(" ")))
  .filter((word) => /^[A-Z][a-z]/.test(word) && !weakOpenings.has(word));
const bodyOpening = new RegExp(`(?:${[...new Set([...openings, "Assembly", "Council"])].join("|")})(?![A-Za-z])`, "g");

/** All bodies named in a text, and the words for bodies, in order. Names do not overlap. */
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

// ---- treaty bodies ----------------------------------------------------------------------------

const namesOfTreatyBodies = once(() =>
  treatyBodies().flatMap(({ body, name, also }) =>
    [name, ...also.split("; ")].filter(Boolean).map((words) => [words, body] as const),
  ),
);
const treatyBodyNames = once(() => new NameTable(namesOfTreatyBodies()));
/** V8 would take some 50 ms to compile one expression for the whole names. */
const firstWordsOfTreatyBodies = once(() => {
  const words = namesOfTreatyBodies().map(([words]) => words.split(" ")[0]);
  return new RegExp(`\\b(?:${[...new Set(words)].join("|")})\\b`, "g");
});

/** The treaty body whose name begins at `at`, as the stem of its symbols. */
export function treatyBodyAt(text: string, at: number): { readonly end: number; readonly body: string } | null {
  const hit = treatyBodyNames().at(text, at);
  return hit ? { end: hit.end, body: hit.value } : null;
}

/**
 * The treaty body named before a general comment: "[CCPR] General Comment", "[Committee on the Rights of the Child],
 * general comment"; but not in "general comment No. 14 of the [Committee …], general recommendation"
 */
export function treatyBodyBefore(text: string, at: number): string | undefined {
  const gap = /(?:,\s{1,3}|\s{1,3}(?:joint\s{1,3})?)$/.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? "";
  const hit = gap === "" ? undefined : treatyBodyNames().before(text, at - gap.length, true);
  const isOfOther =
    hit &&
    gap.startsWith(",") &&
    /\b(?:of|by)\s{1,3}(?:the\s{1,3})?$/.test(text.slice(Math.max(0, hit.start - 10), hit.start));
  return isOfOther ? undefined : hit?.value;
}

/** The treaty bodies named in a text, in order. */
export function treatyBodiesIn(text: string): string[] {
  const bodies: string[] = [];
  const first = firstWordsOfTreatyBodies();
  first.lastIndex = 0;
  for (let match = first.exec(text); match !== null; match = first.exec(text)) {
    // "CCPR.": the full stop is not part of the abbreviation
    const hit =
      treatyBodyNames().at(text, match.index) ?? treatyBodyNames().at(text.slice(0, first.lastIndex), match.index);
    if (hit === undefined || text[hit.end] === "/") continue;
    bodies.push(hit.value);
    first.lastIndex = hit.end;
  }
  return bodies;
}

// ---- instruments, and other texts with names of their own ---------------------------------------

const instrumentNames = once(
  () =>
    new NameTable<string>(
      instruments().flatMap((row) =>
        [row.name, ...row.short_forms.split("; ")]
          .filter(Boolean)
          .map((name) => [name.replace(/^the /, ""), row.name] as const),
      ),
      { anyCase: true },
    ),
);

const textNames = once(
  () =>
    new NameTable(
      names()
        .flatMap(({ name, also }) => [name, ...also.split("; ")])
        // a place in a treaty is a provision of it
        .filter((words) => words !== "" && !instrumentNames().at(words, 0))
        .map((words) => [fold(words), words]),
    ),
);

/** The name of a text that begins at `at`. */
export const textNameAt = (text: string, at: number): Span | null => textNames().at(text, at) ?? null;

/** The name of a text right before a locator at `at`: "[Sendai Framework], para. 99", "the [2030 Agenda] (para. 36)" */
export function textNameBefore(text: string, at: number): Span | null {
  const gap = /(?:,?\s{1,3}(?:(?:in particular|especially|notably|including|see),?\s{1,3})?|\s\()$/.exec(
    text.slice(Math.max(0, at - 20), at),
  )?.[0];
  return gap === undefined ? null : (textNames().before(text, at - gap.length, true) ?? null);
}

/** The end of the name of a known instrument that begins at `at`, or -1. */
export const instrumentAt = (text: string, at: number): number => instrumentNames().at(text, at)?.end ?? -1;

/**
 * Text between the name of an instrument and its article:
 *   "ICCPR, art. 60", "the Charter, in particular Article 33", "the Rome Statute, especially its article 16"
 */
const toArticle =
  /,?\s{1,3}(?:(?:in particular|particularly|in|especially|notably|including|see),?\s{1,3})?(?:its\s{1,3})?$/;
/** … if "thereof" follows the article: "the Covenant, and article 14 thereof" */
const andArticle = /,?\s{1,3}and\s{1,3}$/;
const thereof = /^[^.;]{0,60}?\bthereof\b/;
const calledSo = /\bthe\s{1,3}(Convention|Covenant|Protocol|Charter|Statute|Treaty|Agreement)$/;

/** The instrument named right before the article at `at`, or null. */
export function instrumentBefore(text: string, at: number): string | null {
  const before = text.slice(Math.max(0, at - 200), at);
  const gap = (andArticle.test(before) && thereof.test(text.slice(at, at + 80)) ? andArticle : toArticle).exec(
    before,
  )?.[0];
  if (gap === undefined) return null;
  const hit = instrumentNames().before(text, at - gap.length, true);
  if (hit) return text.slice(hit.start, hit.end);
  // Only with a comma: "under the Convention article 5 applies" may mean another instrument's article
  return gap.startsWith(",") ? (calledSo.exec(before.slice(0, -gap.length))?.[1] ?? null) : null;
}

export interface InstrumentMention extends Span {
  /** The full name. */
  readonly name: string;
  /** Set if the text defines it as a short form: "United Nations Convention on the Law of the Sea (the Convention)". */
  readonly defined: boolean;
}

/** The instruments named in a text whose names contain a word such as "Convention". */
export function instrumentsIn(text: string, word: string): InstrumentMention[] {
  const found: InstrumentMention[] = [];
  for (let place = text.indexOf(word); place >= 0; place = text.indexOf(word, place + 1)) {
    const hit = nameAround(text, place);
    if (!hit?.value.includes(word)) continue;
    const behind = text.slice(hit.end, hit.end + 60);
    const defined = /^[,\s]*\((?:hereinafter\s[^)]{0,20})?[“"]?the\s/.test(behind) && behind.includes(`${word})`);
    found.push({ start: hit.start, end: hit.end, name: hit.value, defined: defined || behind.includes(`${word}”)`) });
  }
  return found;
}

/** A name that contains the word at `place`, and begins there or at one of the twelve words before. */
function nameAround(text: string, place: number) {
  for (let start = place, words = 0; start >= 0 && words < 12; words++) {
    const hit = instrumentNames().at(text, start);
    if (hit && hit.end > place) return hit;
    start = previousWord(text, start);
  }
  return undefined;
}

function previousWord(text: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && /\s/.test(text[i] as string)) i--;
  while (i > 0 && /[^\s(“"]/.test(text[i - 1] as string)) i--;
  return i;
}
