/** Pseudo-random numbers, the same in every run. */
export interface Random {
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(all: readonly T[]): T;
}

/** Xorshift with 32 bits (https://en.wikipedia.org/wiki/Xorshift), seeded by the letters of a name. */
export function randomOf(name: string): Random {
  let state = 2463534242;
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 16777619) >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return { between, pick: (all) => all[between(0, all.length - 1)] as (typeof all)[number] };
}

/** Picks a random sample, in the original order. */
export function sample<T>(all: readonly T[], count: number, random: Random): T[] {
  const left = all.map((one, i) => ({ one, i }));
  for (let i = left.length - 1; i > 0; i--) {
    const j = random.between(0, i);
    [left[i], left[j]] = [left[j] as (typeof left)[number], left[i] as (typeof left)[number]];
  }
  return left
    .slice(0, count)
    .sort((a, b) => a.i - b.i)
    .map(({ one }) => one);
}
