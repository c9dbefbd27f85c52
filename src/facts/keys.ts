/**
 * The keys by which the index is sorted and searched, shared by the build that writes it and the program that reads it.
 */

/** The key of a name: no spaces, one case. */
export const keyOf = (name: string): string => (/\s/.test(name) ? name.replace(/\s+/g, "") : name).toUpperCase();

/** The key of a title: its letters and digits. In the index, titles come after all names. */
export const titleKey = (title: string): string => `~${lettersOf(title)}`;

/**
 * The reversed key of a title, to find titles with a slip near the beginning. Sorted between the names and the titles.
 */
export const endingKey = (title: string): string => `|${[...lettersOf(title)].reverse().join("")}`;

/** Turns a reversed key back into a title key: `|TISIHT` → `~THISIT` */
export const turned = (ending: string): string => `~${[...ending.slice(1)].reverse().join("")}`;

const lettersOf = (title: string): string =>
  title
    .normalize("NFKC")
    // an Arabic letter that only stretches a word (tatweel) is left out
    .replace(/[^\p{L}\p{N}]+|\u0640/gu, "")
    .toUpperCase();

/** Bloom filter: bits per name, and how many of them each name sets. The false positive rate is 0.7 %. */
export const [bitsPerName, bitsSet] = [12, 4] as const;

/** Two hashes of a key (FNV-1a), from which the positions of its bits are computed. */
export function hashesOf(key: string): readonly [number, number] {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < key.length; i++) {
    a = Math.imul(a ^ key.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ key.charCodeAt(i), 0x85ebca6b);
  }
  return [a >>> 0, (b ^ (b >>> 15)) >>> 0];
}

/** The position of the `nth` bit of a key in a filter of `bits` bits. */
export const bitOf = ([a, b]: readonly [number, number], nth: number, bits: number): number => (a + nth * b) % bits;
