/** Other institutions, whose organs are called as those of the United Nations are. */

import type { Span } from "../types/source.ts";
import { institutions } from "./facts.ts";

/** Words for the organs of an institution, each with the body, where the table of bodies has it. */
type Organs = ReadonlyMap<string, string | undefined>;

const organsOf = (cell: string): Organs =>
  new Map(
    cell.split("; ").map((organ): [string, string | undefined] => {
      const [word = "", body] = organ.split("=");
      return [word, body];
    }),
  );

const byName = new Map<string, Organs>();
for (const { name, also, organs } of institutions)
  for (const words of [name, ...also.split("; ").filter(Boolean)]) byName.set(words, organsOf(organs));

const anyName = new RegExp(
  `(?<![A-Za-z])(?:${[...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.]/g, "\\.").replace(/ /g, "\\s+"))
    .join("|")})(?![A-Za-z])`,
  "g",
);

/** An institution that a text names. */
export interface Institution extends Span {
  readonly organs: Organs;
}

/** All of them, in the order of the text. */
export const institutionsIn = (text: string): Institution[] =>
  [...text.matchAll(anyName)].map(({ index: start, 0: words }) => ({
    start,
    end: start + words.length,
    organs: byName.get(words.replace(/\s+/g, " ")) as Organs,
  }));
