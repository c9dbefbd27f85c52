/** Slips that people make in symbols, one at a time, chosen by a seeded random generator. */

export const kinds = ["drop", "swap", "digit", "component"] as const;
export type Kind = (typeof kinds)[number];

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The name with one slip of this kind; undefined if the name has no place for it. */
export function slipped(name: string, kind: Kind, random: () => number): string | undefined {
  const all = [...slips[kind](name)].filter((each) => each !== name);
  return all[Math.floor(random() * all.length)];
}

const slips: Readonly<Record<Kind, (name: string) => Iterable<string>>> = {
  /** 64/29 for 64/293 */
  *drop(name) {
    for (let i = 0; i < name.length; i++) if (/\w/.test(name.charAt(i))) yield name.slice(0, i) + name.slice(i + 1);
  },
  /** 64/239 for 64/293 */
  *swap(name) {
    for (let i = 1; i < name.length; i++)
      if (/\w\w/.test(name.slice(i - 1, i + 1)))
        yield name.slice(0, i - 1) + name.charAt(i) + name.charAt(i - 1) + name.slice(i + 1);
  },
  /** 64/283 for 64/293 */
  *digit(name) {
    for (const { index } of name.matchAll(/\d/g))
      for (let digit = 0; digit <= 9; digit++) yield name.slice(0, index) + digit + name.slice(index + 1);
  },
  /** CTOC/COP/2011/8 for CTOC/COP/WG.4/2011/8, A/62/7/Rev.1 for A/62/7/Add.1, WG.3 for WG.4 */
  *component(name) {
    const parts = name.split("/");
    for (let i = 1; i < parts.length - 1; i++) yield [...parts.slice(0, i), ...parts.slice(i + 1)].join("/");
    for (const [from, to] of others) if (name.includes(from)) yield name.replace(from, to);
  },
};

const others: readonly (readonly [from: string, to: string])[] = [
  ["/Add.", "/Rev."],
  ["/Rev.", "/Add."],
  ["/Corr.", "/Add."],
  ["/RES/", "/DEC/"],
  ["/DEC/", "/RES/"],
  ["/WG.1/", "/WG.2/"],
  ["/WG.4/", "/WG.3/"],
  ["/CN.7/", "/CN.17/"],
  ["/CN.15/", "/CN.5/"],
  ["/L.", "/CRP."],
  ["S/RES/", "A/RES/"],
];
