/** Interleaved runs, so that other load on the machine affects everything compared. */

type Work<Name extends string> = Readonly<Record<Name, () => void>>;

/** Seconds that each function takes: the median of `rounds` rounds, after `warmUps` rounds that do not count. */
export function medians<Name extends string>(work: Work<Name>, rounds: number, warmUps: number): Record<Name, number> {
  return each(times(work, rounds, warmUps), median);
}

/** The same with the minimum of the rounds: what the work takes without interruption. */
export function fastest<Name extends string>(work: Work<Name>, rounds: number, warmUps: number): Record<Name, number> {
  return each(times(work, rounds, warmUps), (values) => Math.min(...values));
}

function times<Name extends string>(work: Work<Name>, rounds: number, warmUps: number): Record<Name, number[]> {
  const names = Object.keys(work) as Name[];
  const seconds = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of names) {
      const start = process.hrtime.bigint();
      work[name]();
      if (round >= 0) seconds[name].push(Number(process.hrtime.bigint() - start) / 1e9);
    }
  }
  return seconds;
}

function each<Name extends string>(
  seconds: Record<Name, number[]>,
  figure: (values: number[]) => number,
): Record<Name, number> {
  const entries = Object.entries<number[]>(seconds).map(([name, values]) => [name, figure(values)]);
  return Object.fromEntries(entries) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}

/** The value below which this fraction of the values lies: 0.95. */
export const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(part * values.length))] as number;
