/** Other institutions whose organs have the same names as those of the United Nations. */

import { once } from "../text/once.ts";
import type { Span } from "../types/source.ts";
import { institutions } from "./facts.ts";

/** The words for the organs of an institution, each with its body if the table of bodies has it. */
type Organs = ReadonlyMap<string, string | undefined>;

const organsOf = (cell: string): Organs =>
  new Map(
    cell.split("; ").map((organ): [string, string | undefined] => {
      const [word = "", body] = organ.split("=");
      return [word, body];
    }),
  );

const byName = once(() => {
  const names = new Map<string, Organs>();
  for (const { name, also, organs } of institutions())
    for (const words of [name, ...also.split("; ").filter(Boolean)]) names.set(words, organsOf(organs));
  return names;
});

const anyName = once(
  () =>
    new RegExp(
      `(?<![A-Za-z])(?:${[...byName().keys()]
        .sort((a, b) => b.length - a.length)
        .map((name) => name.replace(/[.]/g, "\\.").replace(/ /g, "\\s+"))
        .join("|")})(?![A-Za-z])`,
      "g",
    ),
);

/** An institution that a text names. */
export interface Institution extends Span {
  readonly organs: Organs;
}

/** The institutions named in the text, in order. */
export const institutionsIn = (text: string): Institution[] =>
  [...text.matchAll(anyName())].map(({ index: start, 0: words }) => ({
    start,
    end: start + words.length,
    organs: byName().get(words.replace(/\s+/g, " ")) as Organs,
  }));
