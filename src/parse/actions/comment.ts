/** General comments of the treaty bodies, and texts cited by names of their own. */
import { generalCommentWith } from "../../facts/general-comments.ts";
import { textNamed } from "../../facts/text-names.ts";
import type { CommentTarget } from "../../types/citation.ts";
import type { Span } from "../../types/source.ts";
import { fromRoman } from "../../words/roman.ts";
import { treatyBodyBefore } from "../vocabulary.ts";
import { type Draft, draft, type Reading } from "./common.ts";

type CommentClaim = Reading | { readonly year: number } | { readonly body: string } | Beside;

/** `isSame` is set in parentheses: "general comment No. 34 (CCPR/C/GC/34)" */
interface Beside {
  readonly beside: readonly Draft[];
  readonly isSame: boolean;
}

interface CommentMember extends Span {
  /** `34`, `XXIX` */
  readonly number: string;
  /** "comment" after the stroke of "general recommendation No. 31 …/general comment No. 18" */
  readonly word?: string;
  readonly claims: readonly CommentClaim[];
}

const isOf = <K extends string>(claim: CommentClaim, key: K): claim is Extract<CommentClaim, Record<K, unknown>> =>
  claim !== null && !Array.isArray(claim) && key in claim;

/** Whether the words are a citation; "made a general comment 3 times" is not. */
export function isCited(text: string, at: number, signed: boolean, { number, claims }: CommentMember): boolean {
  return (
    signed ||
    /^General\s+[CR]/.test(text.slice(at, at + 12)) ||
    /^[IVXL]+$/.test(number) ||
    treatyBodyBefore(text, at) !== undefined ||
    claims.some((claim) => isOf(claim, "year") || isOf(claim, "body"))
  );
}

/** Whether a committee is named before it: "[CRC] GC 25". Without one, GC may be anything. */
export const hasCommittee = (text: string, at: number): boolean => treatyBodyBefore(text, at) !== undefined;

/** The citations of one list. A committee named with one member applies to members without one. */
export function comments(text: string, at: number, word: string, members: readonly CommentMember[]): Draft[] {
  const named = members.flatMap(({ claims }) => claims.filter((claim) => isOf(claim, "body")))[0];
  const body = named?.body ?? treatyBodyBefore(text, at) ?? committeeBeside(members);
  return members.flatMap(({ number, word: own, start, end, claims }, i) => {
    const ofOwn = claims.find((claim) => isOf(claim, "body"))?.body ?? body;
    const year = claims.find((claim) => isOf(claim, "year"))?.year;
    const target: CommentTarget = {
      kind: "comment",
      comment: `general ${(own ?? word).toLowerCase() as "comment" | "recommendation"}`,
      number: /^\d/.test(number) ? Number(number) : fromRoman(number),
      ...(/^\d/.test(number) ? {} : { roman: true }),
      ...(ofOwn === undefined ? {} : { body: ofOwn }),
      ...(year === undefined ? {} : { year }),
    };
    const said = claims.filter(
      (claim): claim is Reading => !["year", "body", "beside"].some((key) => isOf(claim, key)),
    );
    const groups = claims.filter((claim) => isOf(claim, "beside"));
    const [symbol, half] = groups.find(({ isSame }) => isSame)?.beside ?? [];
    const same: Reading =
      symbol && !half ? { kind: "same-as", with: symbol.target, start: symbol.start, end: symbol.end } : null;
    return [draft(i === 0 ? at : start, end, target, [...said, same]), ...groups.flatMap(({ beside }) => beside)];
  });
}

/**
 * "general comment No. 34 (CCPR/C/GC/34)"; if two committees share the symbol, the one that has a comment with this
 * number
 */
function committeeBeside(members: readonly CommentMember[]): string | undefined {
  const known = members.flatMap(({ number, claims }) => {
    const { beside = [] } = claims.find((claim) => isOf(claim, "beside")) ?? {};
    const comments = beside.flatMap(({ target }) =>
      target.kind === "symbol" ? (generalCommentWith(target.name) ?? []) : [],
    );
    return comments.find((comment) => `${comment.number}` === number) ?? comments;
  });
  return known[0]?.body;
}

/** "Sendai Framework, para. 99": the text with that name, and its annex if the name is the annex's. */
export function namedText(text: string, { start, end }: Span, places: Reading): Draft[] {
  const part = /\bannex(?: ([IVX]+))?$/.exec(textNamed(text.slice(start, end))?.part ?? "");
  const from = part?.[1] ?? "";
  const annex: Reading = part ? { kind: "locator", unit: "annex", from, to: from, start, end } : null;
  return [draft(start, end, { kind: "named", name: text.slice(start, end) }, [annex, places])];
}
