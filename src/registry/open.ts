import { bodies } from "#tables";
import type { Claim, Entry, Lookup } from "../types.ts";
import { actNamed, actNames } from "./act-names.ts";
import { BoundedMap } from "./bounded-map.ts";
import { coverageOf } from "./coverage.ts";
import { nameOf, readEntry } from "./entry.ts";
import { fitness } from "./fitness.ts";
import { IndexFile, keyOf } from "./index-file.ts";
import { instrumentNamed } from "./instruments.ts";
import { nearestTo } from "./nearest.ts";
import type { Blocks, Registry } from "./registry.ts";
import { councilYear, legacyRange, meetings, sessionOf, sessionsOf } from "./sessions.ts";
import { seriesOf } from "./stems.ts";
import { isOf, namesByTitle } from "./titles.ts";

/**
 * The registry over an index in memory or in a file.
 *
 * @throws Error where the bytes are no index of the expected format
 */
export function registryFrom(blocks: Blocks): Registry {
  const index = new IndexFile(blocks);
  const entries = new BoundedMap<string, Entry | undefined>(16_384);
  const lookups = new BoundedMap<string, Lookup>(16_384);

  const find = (name: string): Entry | undefined => entries.get(name, read);

  function read(name: string): Entry | undefined {
    const key = keyOf(name);
    const line = index.find(key) ?? councilLine(key);
    return line === undefined ? undefined : readEntry(line);
  }

  /** A Security Council resolution exists when its number belongs to its year; `S/RES/1325` lacks the year only. */
  function councilLine(key: string): string | undefined {
    const [, number, given] = /^S\/RES\/(\d+)(?:\((\d{4})\))?$/.exec(key) ?? [];
    const year = number && councilYear(Number(number))?.label;
    if (!year || (given && given !== year)) return undefined;
    const name = `S/RES/${Number(number)} (${year})`;
    return index.find(keyOf(name)) ?? name;
  }

  const lookup = (name: string): Lookup => lookups.get(name, look);

  function look(name: string): Lookup {
    const entry = find(name);
    if (entry) return { status: "found", entry };
    const act = actNamed(name);
    const coverage = act && coverageOf(act);
    if (coverage) return { status: "missing", coverage, nearest: nearest(name) };
    const known = act ? bodies.some(({ body }) => body === act.body) : seriesOf(name) !== undefined;
    return known ? { status: "unlisted" } : { status: "unknown series", nearest: nearest(name) };
  }

  const nearest = (name: string, claims: readonly Claim[] = []): readonly string[] =>
    nearestTo(
      name,
      actNamed(name),
      (variant) => find(variant)?.name,
      (known) => fitness(claims, find(known) ?? { name: known }),
    );

  function siblings(name: string): readonly string[] {
    const act = actNamed(name);
    if (!act) return [];
    if (act.series === "S/RES") return councilSiblings(Number(act.session));
    const found = new Map<string, readonly [kind: string, ordinal: number]>();
    for (const beginning of actNames.beginnings(act))
      for (const line of index.range(keyOf(beginning))) {
        const other = actNamed(nameOf(line));
        if (other?.body === act.body && other.session === act.session)
          found.set(nameOf(line), [other.kind, other.ordinal]);
      }
    return [...found]
      .sort(([a, [kind, n]], [b, [otherKind, m]]) => compare(kind, otherKind) || n - m || compare(a, b))
      .map(([sibling]) => sibling);
  }

  function* all(): Iterable<Entry> {
    for (const line of index.range("")) {
      // the titles stand behind the entries
      if (line.startsWith("~")) return;
      yield readEntry(line);
    }
  }

  function councilSiblings(year: number): readonly string[] {
    const all: string[] = [];
    for (let number = 1; ; number++) {
      const at = councilYear(number);
      if (!at || at.year > year) return all;
      if (at.year === year) all.push(`S/RES/${number} (${year})`);
      else number = at.last;
    }
  }

  return {
    version: index.version,
    sha256: index.sha256,
    bodies,
    meetings,
    find,
    lookup,
    nearest,
    siblings,
    byTitle: (title, body) => namesByTitle(index, title).filter((name) => body === undefined || isOf(name, body)),
    session: sessionOf,
    sessionsOf,
    councilYear,
    legacyRange,
    instrument: instrumentNamed,
    seriesOf,
    entries: all,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
