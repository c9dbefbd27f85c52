import { actNamed } from "../../facts/act-names.ts";
import { endingKey, keyOf, titleKey } from "../../facts/keys.ts";
import type { Entry, Lookup, Registry } from "../../types/registry.ts";
import { mostNearest, nearestTo } from "../near/nearest.ts";
import { nearestTitleKeys } from "../near/nearest-title.ts";
import { isOf, titlesOf } from "../near/titles.ts";
import { extended } from "./extend.ts";

/**
 * Layers entries over a registry. They extend or correct its facts but never remove one. Series, sessions and coverage
 * do not change.
 */
export function layered(base: Registry, entries: Iterable<Entry>): Registry {
  const own = new Map<string, Entry>();
  for (const entry of entries) {
    const earlier = own.get(keyOf(entry.name));
    own.set(keyOf(entry.name), earlier ? extended(earlier, entry) : entry);
  }
  if (own.size === 0) return base;

  function find(name: string): Entry | undefined {
    const known = base.find(name);
    // `S/RES/1325` is known by its full name
    const later = own.get(keyOf(known?.name ?? name));
    return known && later ? extended(known, later) : (later ?? known);
  }

  function lookup(name: string): Lookup {
    const entry = find(name);
    if (entry) return { status: "found", entry };
    const below = base.lookup(name);
    return "nearest" in below ? { ...below, nearest: nearest(name) } : below;
  }

  const nearest: Registry["nearest"] = (name, ...rest) => {
    const near = nearestTo(name, { act: actNamed(name), known: (variant) => own.get(keyOf(variant))?.name });
    return unique([...near, ...base.nearest(name, ...rest)]).slice(0, mostNearest);
  };

  function siblings(name: string): readonly string[] {
    const act = actNamed(name);
    if (!act) return [];
    const more = [...own.values()]
      .map((entry) => ({ name: entry.name, act: actNamed(entry.name) }))
      .filter((other) => other.act?.body === act.body && other.act.session === act.session);
    if (more.length === 0) return base.siblings(name);
    return unique([...base.siblings(name), ...more.map((other) => other.name)])
      .map((sibling) => ({ sibling, act: actNamed(sibling) }))
      .sort((a, b) => compare(a.act?.kind, b.act?.kind) || (a.act?.ordinal ?? 0) - (b.act?.ordinal ?? 0))
      .map(({ sibling }) => sibling);
  }

  let titled: readonly Titled[] | undefined;
  /** The entries with titles; their keys are computed on first use. */
  const ownTitles = (body?: string): readonly Titled[] => {
    titled ??= [...own.values()].flatMap((entry) => titlesOf(entry).map((title) => titledOf(entry.name, title)));
    return body === undefined ? titled : titled.filter(({ name }) => isOf(name, body));
  };

  function byTitle(title: string, body?: string): readonly string[] {
    const key = titleKey(title);
    const more = ownTitles(body).filter((other) => other.key === key);
    return unique([...base.byTitle(title, body), ...more.map(({ name }) => name)]);
  }

  function nearestTitles(title: string, body?: string): readonly string[] {
    const titles = new Map(ownTitles(body).map((each) => [each.key, each]));
    const starting = (beginning: string) =>
      [...titles.values()].flatMap(({ key, ending }) => [key, ending].filter((each) => each.startsWith(beginning)));
    const near = nearestTitleKeys(title, starting).flatMap((key) => titles.get(key)?.title ?? []);
    return unique([...near, ...base.nearestTitles(title, body)]).slice(0, mostNearest);
  }

  let drafts: ReadonlyMap<string, string> | undefined;
  function adoptedAs(symbol: string): string | undefined {
    drafts ??= new Map([...own.values()].flatMap(({ name, draft }) => (draft ? [[keyOf(draft.value), name]] : [])));
    return drafts.get(keyOf(symbol)) ?? base.adoptedAs(symbol);
  }

  function* beginning(name: string): Iterable<Entry> {
    const key = keyOf(name);
    for (const entry of base.beginning(name)) yield find(entry.name) ?? entry;
    for (const [other, entry] of own) if (other.startsWith(key) && !base.find(entry.name)) yield entry;
  }

  function* all(): Iterable<Entry> {
    const later = new Map(own);
    for (const entry of base.entries()) {
      const key = keyOf(entry.name);
      const more = later.get(key);
      later.delete(key);
      yield more ? extended(entry, more) : entry;
    }
    yield* later.values();
  }

  return { ...base, find, lookup, nearest, siblings, byTitle, nearestTitles, adoptedAs, beginning, entries: all };
}

interface Titled {
  readonly name: string;
  readonly title: string;
  readonly key: string;
  readonly ending: string;
}

const titledOf = (name: string, title: string): Titled => ({
  name,
  title,
  key: titleKey(title),
  ending: endingKey(title),
});

const unique = (names: readonly string[]): string[] => [...new Set(names)];

const compare = (a = "", b = ""): number => (a < b ? -1 : a > b ? 1 : 0);
