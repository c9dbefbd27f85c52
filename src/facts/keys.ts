/** What the index is sorted and searched by: shared by the build, which writes it, and the program, which reads it. */

/** How names are compared: without spaces, without case. */
export const keyOf = (name: string): string => (/\s/.test(name) ? name.replace(/\s+/g, "") : name).toUpperCase();

/** How titles are compared: by their letters and digits. In the index they stand behind all names. */
export const titleKey = (title: string): string => `~${lettersOf(title)}`;

/** The same from its end, for titles with a slip at the beginning; between the names and the titles. */
export const endingKey = (title: string): string => `|${[...lettersOf(title)].reverse().join("")}`;

/** The key of the title that ends so: `|TISIHT` → `~THISIT` */
export const turned = (ending: string): string => `~${[...ending.slice(1)].reverse().join("")}`;

const lettersOf = (title: string): string =>
  title
    .normalize("NFKC")
    .replace(/[^\p{L}\p{N}]+/gu, "")
    .toUpperCase();

/** Bits of the filter for each name, and how many of them a name sets: 7 in 1,000 other names find theirs set. */
export const [bitsPerName, bitsSet] = [12, 4] as const;

/** Two hashes of a key (FNV-1a), of which the places of its bits are made. */
export function hashesOf(key: string): readonly [number, number] {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < key.length; i++) {
    a = Math.imul(a ^ key.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ key.charCodeAt(i), 0x85ebca6b);
  }
  return [a >>> 0, (b ^ (b >>> 15)) >>> 0];
}

/** The place of one of a key's bits in a filter of so many. */
export const bitOf = ([a, b]: readonly [number, number], nth: number, bits: number): number => (a + nth * b) % bits;
