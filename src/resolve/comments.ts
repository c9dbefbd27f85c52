/** Whose "general comment No. 14"? */
import {
  type GeneralComment,
  generalComment,
  generalCommentsNumbered,
  highestComment,
} from "../facts/general-comments.ts";
import { treatyBodiesIn, treatyBodyAt } from "../parse/vocabulary.ts";
import type { Citation, CommentTarget } from "../types/citation.ts";
import type { Because } from "../types/finding.ts";
import type { DocumentIdentity } from "../types/source.ts";

/** How far before a number to look for its committee, in UTF-16 units. */
const reach = 600;

interface Found {
  readonly name: string;
  readonly because: Because;
}

/** The symbol of a general comment; if its committee is open, the names of several, or none. */
export function commentName(
  citation: Citation,
  target: CommentTarget,
  { text, document }: { readonly text: string; readonly document: DocumentIdentity },
): Found | { readonly candidates: readonly string[] } {
  const { body, number, year, roman } = target;
  if (body !== undefined) return nameOf(body, target, "named");
  // Only the Committee on the Elimination of Racial Discrimination used roman numerals
  const isNumbered = (one: GeneralComment | undefined): one is GeneralComment =>
    one?.kind === target.comment && (!roman || one.body === "CERD/C");
  const fits = (one: GeneralComment | undefined): one is GeneralComment =>
    isNumbered(one) && (year === undefined || one.years.includes(year));
  const around = (
    [
      [committeeBehind(text, citation.end), "sentence"],
      [committeeBefore(text, citation.start), "sentence"],
      [committeeOf(document.symbol), "masthead"],
    ] as const
  ).flatMap(([committee, because]) => (committee === undefined ? [] : [{ committee, because }]));
  const nearest = (suits: (one: GeneralComment | undefined) => boolean) =>
    around.find(({ committee }) => suits(generalComment(committee, number)));
  const near = nearest(fits);
  if (near) return nameOf(near.committee, target, near.because);
  const possible = generalCommentsNumbered(number).filter(fits);
  const [only] = possible;
  if (only && possible.length === 1) return nameOf(only.body, target, "form");
  // "The Human Rights Committee, in its general comment No. 34 (2012)": the year is wrong, and fits no other
  // committee's either
  const misdated = possible.length === 0 ? nearest(isNumbered) : undefined;
  if (misdated) return nameOf(misdated.committee, target, misdated.because);
  return { candidates: possible.map((one) => nameOf(one.body, target, "form").name) };
}

function nameOf(body: string, { number, comment }: CommentTarget, because: Because): Found {
  const known = generalComment(body, number);
  const half = known?.symbol?.split("-").find((symbol) => symbol.startsWith(body.replace(/\/C$/, "/")));
  if (half !== undefined) return { name: half, because };
  if (known || number <= highestComment(body)) return { name: `${body} ${known?.kind ?? comment} ${number}`, because };
  return { name: `${body}/GC/${number}`, because };
}

/** "general comments No. 21 (1992) on …, No. 32 (2007) on … and No. 35 (2014) on …, adopted by the [Human Rights Committee]" */
function committeeBehind(text: string, at: number): string | undefined {
  const rest =
    /^(?:(?!general\s+(?:comment|recommendation))(?:[^.;]|\.(?!\s+[A-Z])))*/i.exec(text.slice(at, at + reach))?.[0] ??
    "";
  const by = /\b(?:adopted\s+by|by|of)\s+the\s+(?=Committee|Human)/g;
  return [...rest.matchAll(by)].flatMap(
    ({ index, 0: { length } }) => treatyBodyAt(rest, index + length)?.body ?? [],
  )[0];
}

/** The last committee named in the paragraph. */
function committeeBefore(text: string, at: number): string | undefined {
  const paragraph = text.slice(Math.max(0, at - reach), at).replace(/^[\s\S]*\n(?=[ \t]*\n)/, "");
  return treatyBodiesIn(paragraph).at(-1);
}

/** `CEDAW/C/FJI/CO/6` → `CEDAW/C` */
const committeeOf = (symbol = ""): string | undefined => /^(?:E\/C\.12|[A-Z]+\/C)(?=\/)/.exec(symbol)?.[0];
