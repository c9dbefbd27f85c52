/** Numbers and dates of one series rise together: a date that breaks the rise is wrong. */
import type { ActName } from "../../facts/act-name.ts";
import { actNamed } from "../../facts/act-names.ts";
import type { Basis, Entry } from "../../types/registry.ts";
import { daysBetween } from "../../words/days.ts";
import type { Doubt } from "./doubt.ts";

/** Days by which texts read themselves may be out of order: within a session, texts of neighbouring days change places. */
const tolerance = 3;

/** No series is so long, and the check takes time with the square of its length. */
export const mostInSeries = 5000;

interface Dated {
  readonly name: string;
  readonly act: ActName;
  readonly date: string;
  readonly basis: Basis;
}

/** Dates that stand on none, or not on each, of the longest rising chains of their series: whatever their bases, for a scanned text is misread as easily as a citation is misprinted. */
export function outOfOrder(entries: Iterable<Entry>): Doubt[] {
  return [...seriesOf(entries)].flatMap(([series, dated]) => doubtsIn(dated, series.startsWith("S/") ? 0 : tolerance));
}

/** The Security Council's resolutions run on; its statements rise within a year, other resolutions within a session. */
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
  // the parts of a resolution may be of several days
  for (const [key, dated] of series) {
    const whole = dated.filter(({ act }) => !inParts.has(`${key} ${act.ordinal}`));
    series.set(
      key,
      whole.sort((a, b) => a.act.ordinal - b.act.ordinal),
    );
  }
  return series;
}

/** The series in which numbers and dates rise together: `S/RES`, `A/RES/64`; undefined for other texts. */
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

/** Those that are not on every rising chain of the greatest length */
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

/** The longest chains that end in a row: their length, and how many there are. */
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
