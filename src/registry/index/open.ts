import { actNamed, actNames } from "../../facts/act-names.ts";
import { coverageOf } from "../../facts/coverage.ts";
import { bodies } from "../../facts/facts.ts";
import { instrumentNamed } from "../../facts/instruments.ts";
import { keyOf, titleKey } from "../../facts/keys.ts";
import { councilYear, legacyRange, meetings, sessionOf, sessionsOf } from "../../facts/sessions.ts";
import { seriesOf } from "../../facts/stems.ts";
import { BoundedMap } from "../../text/bounded-map.ts";
import type { Claim } from "../../types/citation.ts";
import type { Blocks, Entry, Lookup, Registry } from "../../types/registry.ts";
import { fitness } from "../near/fitness.ts";
import { nearestTo } from "../near/nearest.ts";
import { nearestTitleKeys } from "../near/nearest-title.ts";
import { namesByTitle, titlesOf } from "../near/titles.ts";
import { nameOf, readEntry } from "./entry.ts";
import { IndexFile } from "./index-file.ts";

/**
 * A registry backed by an index, `registry.idx`: its bytes, or blocks of it that are read when needed.
 *
 * @throws Error if the bytes are not an index in the expected format
 */
export function registryFrom(index: Blocks | Uint8Array): Registry {
  return openIndex(new IndexFile("read" in index ? index : inMemory(index)));
}

const inMemory = (bytes: Uint8Array): Blocks => ({
  size: bytes.length,
  read: (start, end) => bytes.subarray(start, end),
});

function openIndex(index: IndexFile): Registry {
  const entries = new BoundedMap<string, Entry | undefined>(16_384);
  const lookups = new BoundedMap<string, Lookup>(16_384);

  const find = (name: string): Entry | undefined => entries.get(name, read);

  function read(name: string): Entry | undefined {
    const key = keyOf(name);
    const line = index.find(key) ?? councilLine(key);
    return line === undefined ? undefined : readEntry(line);
  }

  /** The line of a Security Council resolution. One with a known number exists even if it has no row. */
  function councilLine(key: string): string | undefined {
    const name = councilName(key);
    return name && (index.find(keyOf(name)) ?? name);
  }

  const lookup = (name: string): Lookup => lookups.get(name, look);

  function look(name: string): Lookup {
    const entry = find(name);
    if (entry) return { status: "found", entry };
    const act = actNamed(name);
    const coverage = act && coverageOf(act);
    if (coverage) return { status: "missing", coverage, nearest: nearest(name) };
    const known = act ? bodies().some(({ body }) => body === act.body) : seriesOf(name) !== undefined;
    return known ? { status: "unlisted" } : { status: "unknown series", nearest: nearest(name) };
  }

  const nearest = (name: string, claims: readonly Claim[] = []): readonly string[] =>
    nearestTo(name, {
      act: actNamed(name),
      known,
      ...(claims.length > 0 ? { fitness: (known) => fitness(claims, find(known) ?? { name: known }) } : {}),
    });

  /**
   * The registered name of a variant. Asks the filter first, because most variants are unknown and each would cost a
   * block.
   */
  function known(variant: string): string | undefined {
    const key = keyOf(variant);
    return councilName(key) ?? (index.mayHave(key) ? find(variant)?.name : undefined);
  }

  function nearestTitles(title: string, body?: string): readonly string[] {
    const keys = nearestTitleKeys(title, keysFrom, (key) => namesByTitle(index, key, body).length > 0);
    return keys.flatMap((key) => {
      const entry = find(namesByTitle(index, key)[0] ?? "");
      return (entry && titlesOf(entry).find((each) => titleKey(each) === key)) ?? [];
    });
  }

  function* keysFrom(beginning: string): Iterable<string> {
    for (const line of index.range(beginning)) yield nameOf(line);
  }

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

  function* beginning(name: string): Iterable<Entry> {
    const key = keyOf(name);
    const council = councilNamesFrom(key);
    for (const full of council) yield find(full) ?? { name: full };
    if (key !== "" && council.length === 0) for (const line of index.range(key)) yield readEntry(line);
  }

  function* all(): Iterable<Entry> {
    for (const line of index.range("")) {
      // titles and reversed titles come after the entries
      if (/^[|~]/.test(line)) return;
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
    bodies: bodies(),
    get meetings() {
      return meetings();
    },
    find,
    lookup,
    nearest,
    siblings,
    byTitle: (title, body) => namesByTitle(index, titleKey(title), body),
    nearestTitles,
    session: sessionOf,
    sessionsOf,
    councilYear,
    legacyRange,
    adoptedAs: (draft) => find(draft)?.adoptedAs?.value,
    instrument: instrumentNamed,
    seriesOf,
    beginning,
    entries: all,
  };
}

/** Adds the year that follows from the number: `S/RES/1325(2000)`, `S/RES/1325` → `S/RES/1325 (2000)`. */
function councilName(key: string): string | undefined {
  if (!key.startsWith("S/RES/")) return undefined;
  const [, number, given] = /^S\/RES\/(\d+)(?:\((\d{4})\))?$/.exec(key) ?? [];
  const year = number && councilYear(Number(number))?.label;
  return year && (given ?? year) === year ? `S/RES/${Number(number)} (${year})` : undefined;
}

/** Longest number of a resolution of the Council, in digits. */
const councilDigits = 4;

/** `S/RES/132` → `S/RES/132 (1959)`, `S/RES/1320 (2000)`, …; every number exists, but not every one has a row. */
function councilNamesFrom(key: string): string[] {
  const [, digits] = /^S\/RES\/(\d+)$/.exec(key) ?? [];
  if (digits === undefined) return [];
  const names: string[] = [];
  for (let size = 1; digits.length + Math.log10(size) <= councilDigits; size *= 10)
    for (let number = Number(digits) * size; number < (Number(digits) + 1) * size; number++)
      names.push(councilName(`S/RES/${number}`) ?? "");
  return names.filter((name) => name !== "");
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
