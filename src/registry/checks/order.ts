/** Within a series, a higher number never has an earlier date. Dates that break this order are in doubt. */
import type { ActName } from "../../facts/act-name.ts";
import { actNamed } from "../../facts/act-names.ts";
import type { Basis, Entry } from "../../types/registry.ts";
import { daysBetween } from "../../words/days.ts";
import type { Doubt } from "./doubt.ts";

/**
 * Days by which a date read in the document itself may be out of order: in a session, texts adopted on neighbouring
 * days are not always numbered in that order.
 */
const tolerance = 3;

/** The check takes time quadratic in the length of a series. No real series is this long. */
export const mostInSeries = 5000;

interface Dated {
  readonly name: string;
  readonly act: ActName;
  readonly date: string;
  readonly basis: Basis;
}

/**
 * Dates that are not on every longest non-decreasing chain of their series. Their bases make no difference, because a
 * scanned text is misread as easily as a citation is misprinted.
 */
export function outOfOrder(entries: Iterable<Entry>): Doubt[] {
  return [...seriesOf(entries)].flatMap(([series, dated]) => doubtsIn(dated, series.startsWith("S/") ? 0 : tolerance));
}

/**
 * Security Council resolutions form one series; its statements form one for each year, other resolutions for each
 * session.
 */
function seriesOf(entries: Iterable<Entry>): Map<string, Dated[]> {
  const series = new Map<string, Dated[]>();
  const inParts = new Set<string>();
  for (const { name, date } of entries) {
    const act = date && actNamed(name);
    const key = act && risingSeries(act);
    if (!key) continue;
    if (act.part) inParts.add(`${key} ${act.ordinal}`);
    const dated = series.get(key) ?? [];
    if (!act.part) dated.push({ name, act, date: date.value, basis: date.basis });
    series.set(key, dated);
  }
  // the parts of a resolution may have been adopted on different days
  for (const [key, dated] of series) {
    const whole = dated.filter(({ act }) => !inParts.has(`${key} ${act.ordinal}`));
    series.set(
      key,
      whole.sort((a, b) => a.act.ordinal - b.act.ordinal),
    );
  }
  return series;
}

/** The series in which dates follow the order of numbers: `S/RES`, `A/RES/64`; undefined for other texts. */
export function risingSeries({ series, body, kind, session }: ActName): string | undefined {
  if (series === "S/RES") return series;
  const rises = series === "S/PRST" || (kind === "resolution" && /^(?:A|E|A\/HRC)$/.test(body));
  return rises && !/[IVXLC]$|^OS\//.test(session) ? `${series}/${session}` : undefined;
}

function doubtsIn(dated: readonly Dated[], slack: number): Doubt[] {
  if (dated.length > mostInSeries) return [];
  const doubtful = offChains(dated);
  if (doubtful.size === 0) return [];
  const sound = dated.filter((each) => !doubtful.has(each));
  return [...doubtful].flatMap((each): Doubt[] => {
    const before = sound.findLast(({ act }) => act.ordinal < each.act.ordinal);
    const after = sound.find(({ act }) => act.ordinal > each.act.ordinal);
    const readAll = dated.every((other) => !contradicts(other, each) || other.basis === "header");
    if (slack > 0 && each.basis === "header" && readAll && isNear(each.date, before?.date, after?.date, slack))
      return [];
    const neighbours = [before, after].flatMap((other) => (other ? [`${other.name} is of ${other.date}`] : []));
    return [{ name: each.name, fact: "date", reason: `${each.date} is out of order: ${neighbours.join(", ")}` }];
  });
}

const contradicts = (one: Dated, other: Dated): boolean =>
  one.act.ordinal < other.act.ordinal ? one.date > other.date : one.date < other.date;

const isNear = (date: string, from: string | undefined, to: string | undefined, slack: number): boolean =>
  (from === undefined || date >= from || daysBetween(date, from) <= slack) &&
  (to === undefined || date <= to || daysBetween(to, date) <= slack);

/** The rows that are not on every longest chain. */
function offChains(dated: readonly Dated[]): Set<Dated> {
  const forward = chains(dated, (before, date) => before <= date);
  const backward = chains([...dated].reverse(), (after, date) => after >= date).reverse();
  const all = dated.map((each, i) => {
    const [to, from] = [forward[i] as Chain, backward[i] as Chain];
    return { each, length: to.length + from.length - 1, count: to.count * from.count };
  });
  const longest = Math.max(0, ...all.map(({ length }) => length));
  const total = forward.reduce((sum, chain) => (chain.length === longest ? sum + chain.count : sum), 0);
  return new Set(all.flatMap(({ each, length, count }) => (length < longest || count < total ? [each] : [])));
}

/** The longest chains that end at a row: their length and how many there are. */
interface Chain {
  readonly length: number;
  readonly count: number;
}

function chains(dated: readonly Dated[], follows: (before: string, date: string) => boolean): Chain[] {
  const made: Chain[] = [];
  for (const { date } of dated) {
    let [length, count] = [0, 1];
    for (const [j, other] of made.entries()) {
      if (other.length < length || !follows((dated[j] as Dated).date, date)) continue;
      count = other.length > length ? other.count : count + other.count;
      length = other.length;
    }
    made.push({ length: length + 1, count });
  }
  return made;
}
