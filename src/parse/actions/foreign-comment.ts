/** General comments of the treaty bodies in languages other than English: finds their committees. */
import { generalComment, generalCommentsNumbered } from "../../facts/general-comments.ts";
import type { Words } from "../../facts/languages.ts";
import * as comment from "./comment.ts";
import type { Draft, Reading } from "./common.ts";

/** How far before a general comment to look for its committee, in UTF-16 code units. */
const reach = 160;

type CommentMember = Parameters<typeof comment.comments>[3][number] & {
  /** Named right after the number. */
  readonly committee: string | null;
  readonly places: readonly Reading[];
};

/**
 * The committee named after a general comment, otherwise the last one named before it, unless number and year fit only
 * another one: "le Comité des droits de l’homme … et la recommandation générale no 35 (2017)".
 */
function committee(
  words: Words,
  text: string,
  at: number,
  kind: string,
  { number, claims }: CommentMember,
  behind: string | undefined,
): string | undefined {
  if (behind !== undefined) return behind;
  const before = words.all("treaty-body:", text, Math.max(0, at - reach), at).at(-1)?.key;
  const [year] = claims.flatMap((claim) => (claim !== null && "year" in claim ? [claim.year] : []));
  if (before === undefined || year === undefined) return before;
  const dated = generalCommentsNumbered(Number(number)).filter(
    (one) => one.kind === `general ${kind}` && one.years.includes(year),
  );
  const isOfOther = dated.length > 0 && !dated.some(({ body }) => body === before);
  return isOfOther || generalComment(before, Number(number))?.kind !== `general ${kind}` ? undefined : before;
}

/**
 * The general comments of one list whose year or committee is given. A committee named after the last one is that of
 * the others, too.
 */
export function comments(
  words: Words,
  text: string,
  at: number,
  kind: string,
  members: readonly CommentMember[],
): Draft[] {
  const last = members.at(-1)?.committee;
  const cited = members.flatMap((member) => {
    const body = committee(words, text, at, kind, member, member.committee ?? last ?? undefined);
    if (body === undefined && member.claims.length === 0) return [];
    return [{ ...member, claims: [...member.claims, ...member.places, ...(body === undefined ? [] : [{ body }])] }];
  });
  return comment.comments(text, at, kind, cited);
}
