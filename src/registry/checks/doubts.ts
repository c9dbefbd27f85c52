/** The checks that find mistakes in facts: in the tables, in a project's file, in what was harvested. */
import { keyOf } from "../../facts/keys.ts";
import type { Entry, Registry } from "../../types/registry.ts";
import { type Claims, contradicted } from "./claims.ts";
import { dateFault } from "./dates.ts";
import type { Doubt } from "./doubt.ts";
import { outOfOrder } from "./order.ts";
import { sharedTitles, wordingFault } from "./titles.ts";

/** Conflicts of the facts with each other and with their names. */
export function doubtsOf(entries: readonly Entry[]): Doubt[] {
  return [...entries.flatMap(ownDoubts), ...outOfOrder(entries), ...sharedTitles(entries)];
}

/** What facts are compared with, besides each other. */
export interface Beside {
  /** Other facts from the same sessions. */
  readonly registry?: Registry;
  /** The dates that texts give to the documents they cite. */
  readonly claims?: Claims;
}

/** Conflicts of the facts of these entries with each other, with other facts and with texts. */
export function doubtsBeside(entries: readonly Entry[], { registry, claims }: Beside): Doubt[] {
  const own = new Set(entries.map(({ name }) => name));
  const all = doubtsOf(registry ? [...entries, ...neighbours(entries, registry)] : entries);
  return [...all.filter(({ name }) => own.has(name)), ...(claims ? contradicted(entries, claims) : [])];
}

/** The registry's other entries from the sessions of these entries. */
function neighbours(entries: readonly Entry[], registry: Registry): Entry[] {
  const own = new Set(entries.map(({ name }) => keyOf(name)));
  const names = new Set(entries.flatMap(({ name }) => registry.siblings(name)));
  return [...names].flatMap((name) => (own.has(keyOf(name)) ? [] : (registry.find(name) ?? [])));
}

/** Removes the facts in doubt from the entries; returns the entries and what was removed. */
export function sound<T extends Entry>(
  entries: readonly T[],
  beside: Beside,
): { entries: T[]; doubts: readonly Doubt[] } {
  const doubts = doubtsBeside(entries, beside);
  return { entries: entries.map((entry) => without(entry, doubts)), doubts };
}

/** The entry without its facts in doubt. */
export function without<T extends Entry>(entry: T, doubts: readonly Doubt[]): T {
  const facts = new Set<string>(doubts.flatMap(({ name, fact }) => (name === entry.name ? [fact] : [])));
  if (facts.size === 0) return entry;
  return Object.fromEntries(Object.entries(entry).filter(([fact]) => !facts.has(fact))) as T;
}

/** What is wrong with the facts of one entry by itself. */
function ownDoubts({ name, date, title }: Entry): Doubt[] {
  const dated = date && dateFault(name, date.value);
  const worded = title && wordingFault(title.value);
  return [
    ...(dated ? [{ name, fact: "date", reason: dated } as const] : []),
    ...(worded ? [{ name, fact: "title", reason: `“${title.value}” ${worded}` } as const] : []),
  ];
}
