/** General comments and general recommendations of the treaty bodies, and the names of these bodies. */

import { once } from "../text/once.ts";
import type { GeneralCommentRow, TreatyBodyRow } from "../types/rows.ts";
import { generalComments as rows, treatyBodies } from "./facts.ts";

export interface GeneralComment {
  /** The stem of the committee's symbols: `CEDAW/C` */
  readonly body: string;
  /** `Committee on the Elimination of Discrimination against Women` */
  readonly bodyName: string;
  readonly kind: "general comment" | "general recommendation";
  readonly number: number;
  /** The year of adoption, as in "general comment No. 14 (2000)", and the year of a revision. */
  readonly years: readonly number[];
  readonly title: string;
  /** `CEDAW/C/GC/35`; `CEDAW/C/GC/31-CRC/C/GC/18` if two committees adopted it. */
  readonly symbol?: string;
  readonly source: string;
}

const bodyOf = once(() => new Map(treatyBodies().map((row) => [row.body, row])));
const byNumber = once(() => new Map(rows().map((row) => [`${row.body} ${row.number}`, read(row)])));

function read({ body, number, year, title, symbol, source }: GeneralCommentRow): GeneralComment {
  const { name, kind } = bodyOf().get(body) as TreatyBodyRow;
  return {
    body,
    bodyName: name,
    kind: kind as GeneralComment["kind"],
    number: Number(number),
    years: year.split("; ").map(Number),
    title,
    ...(symbol ? { symbol } : {}),
    source,
  };
}

/** `CEDAW/C`, 35 → general recommendation No. 35 (2017) */
export const generalComment = (body: string, number: number): GeneralComment | undefined =>
  byNumber().get(`${body} ${number}`);

/** The general comments with this number, of every committee. */
export const generalCommentsNumbered = (number: number): readonly GeneralComment[] =>
  treatyBodies().flatMap(({ body }) => generalComment(body, number) ?? []);

/** The highest number that a committee has used. */
export const highestComment = (body: string): number =>
  Math.max(
    0,
    ...rows()
      .filter((row) => row.body === body)
      .map((row) => Number(row.number)),
  );

const bySymbol = once(() => {
  const comments = new Map<string, GeneralComment>();
  for (const comment of byNumber().values())
    for (const half of comment.symbol?.split("-") ?? [])
      if (half.startsWith(comment.body.replace(/\/C$/, "/"))) comments.set(half, comment);
  return comments;
});

/** The general comment with this symbol, or with this half of the symbol of two committees: `CRC/C/GC/18`. */
export const generalCommentWith = (symbol: string): GeneralComment | undefined => bySymbol().get(symbol);

/** The general comment with this canonical name: `CCPR/C/GC/34`, or `CCPR/C general comment 1` if it has no symbol. */
export function generalCommentNamed(name: string): GeneralComment | undefined {
  const [, body = "", number] = /^(\S+) general (?:comment|recommendation) (\d+)$/.exec(name) ?? [];
  return number === undefined ? generalCommentWith(name) : generalComment(body, Number(number));
}

const bodyByName = once(
  () =>
    new Map(
      treatyBodies().flatMap((row) =>
        [row.name, ...row.also.split("; ")].map((name) => [name.toLowerCase(), row] as const),
      ),
    ),
);

/** The treaty body with this name or abbreviation, in any case: `CEDAW`, `Human Rights Committee`. */
export const treatyBodyNamed = (name: string): TreatyBodyRow | undefined => bodyByName().get(name.toLowerCase());
