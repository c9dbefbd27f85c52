/** Finds corresponding paragraphs of two language versions. */
import type { Paragraph } from "./paragraphs.ts";

/** Indices into the two lists; both increase from pair to pair. */
export type Pair = readonly [a: number, b: number];

/** How far from the diagonal to look for a counterpart, in paragraphs. */
const band = 400;

/**
 * The pairs with the greatest total likeness, as in sequence alignment: translations keep the order of paragraphs,
 * their numbers and their relative lengths. A paragraph without a counterpart is in no pair.
 */
export function align(a: readonly Paragraph[], b: readonly Paragraph[]): Pair[] {
  const like = likeness(a, b);
  const sums = new Sums(a.length, b.length);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = sums.last(i); j >= sums.first(i); j--) {
      sums.set(i, j, Math.max(like(i, j) + sums.from(i + 1, j + 1), sums.from(i + 1, j), sums.from(i, j + 1)));
    }
  }
  const pairs: Pair[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length; ) {
    if (sums.from(i, j) === sums.from(i + 1, j)) i++;
    else if (sums.from(i, j) === sums.from(i, j + 1)) j++;
    else pairs.push([i++, j++]);
  }
  return pairs;
}

/** The greatest total from each pair to the end. Keeps only a band around the diagonal. */
class Sums {
  readonly #length: number;
  readonly #slope: number;
  readonly #values: Float32Array;

  constructor(lengthOfA: number, lengthOfB: number) {
    this.#length = lengthOfB;
    this.#slope = lengthOfB / Math.max(lengthOfA, 1);
    this.#values = new Float32Array(lengthOfA * (2 * band + 1));
  }

  first = (i: number): number => Math.max(0, Math.round(i * this.#slope) - band);
  last = (i: number): number => Math.min(this.#length - 1, Math.round(i * this.#slope) + band);

  from(i: number, j: number): number {
    return j < this.first(i) || j > this.last(i) ? 0 : (this.#values[this.#at(i, j)] ?? 0);
  }

  set(i: number, j: number, sum: number): void {
    this.#values[this.#at(i, j)] = sum;
  }

  #at = (i: number, j: number): number => i * (2 * band + 1) + j - this.first(i);
}

/** The likeness of two paragraphs, from less than 0 (unlike) to about 2. */
function likeness(a: readonly Paragraph[], b: readonly Paragraph[]): (i: number, j: number) => number {
  const [lengthsOfA, lengthsOfB] = [shares(a), shares(b)];
  return (i, j) => {
    const [x, y] = [lengthsOfA[i] as number, lengthsOfB[j] as number];
    return 2 * shared((a[i] as Paragraph).numbers, (b[j] as Paragraph).numbers) + Math.min(x, y) / Math.max(x, y) - 0.8;
  };
}

/** The length of each paragraph as a share of the whole: Chinese has a third as many letters as French. */
function shares(paragraphs: readonly Paragraph[]): number[] {
  const lengths = paragraphs.map(({ start, end }) => end - start);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  return lengths.map((length) => length / whole);
}

/** The share of numbers that both have, from 0 to 1; 0.3 if neither has any. */
function shared(a: readonly string[], b: readonly string[]): number {
  if (a.length + b.length === 0) return 0.3;
  const left = new Map<string, number>();
  for (const number of a) left.set(number, (left.get(number) ?? 0) + 1);
  let both = 0;
  for (const number of b) {
    const count = left.get(number) ?? 0;
    if (count > 0) both++;
    left.set(number, count - 1);
  }
  return (2 * both) / (a.length + b.length);
}
