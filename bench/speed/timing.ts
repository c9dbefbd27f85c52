/** Medians of interleaved runs, so that other load on the machine affects everything compared. */

/** Seconds that each function takes: the median of `rounds` rounds after `warmUps` rounds that do not count. */
export function medians<Name extends string>(
  work: Readonly<Record<Name, () => void>>,
  rounds: number,
  warmUps: number,
): Record<Name, number> {
  const names = Object.keys(work) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = -warmUps; round < rounds; round++) {
    for (const name of names) {
      const start = process.hrtime.bigint();
      work[name]();
      if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e9);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] as number;
}
