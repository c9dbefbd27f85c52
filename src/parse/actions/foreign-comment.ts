/** General comments of the treaty bodies in languages other than English: finds their committees. */
import { generalComment, generalCommentsNumbered } from "../../facts/general-comments.ts";
import type { Words } from "../../facts/languages.ts";
import * as comment from "./comment.ts";
import type { Draft, Reading } from "./common.ts";

/** How far before a general comment to look for its committee, in UTF-16 code units. */
const reach = 160;

type CommentMember = Parameters<typeof comment.comments>[3][number];

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
  behind: string | null,
): string | undefined {
  if (behind !== null) return behind;
  const before = words.all("treaty-body:", text, Math.max(0, at - reach), at).at(-1)?.key;
  const [year] = claims.flatMap((claim) => (claim !== null && "year" in claim ? [claim.year] : []));
  if (before === undefined || year === undefined) return before;
  const dated = generalCommentsNumbered(Number(number)).filter(
    (one) => one.kind === `general ${kind}` && one.years.includes(year),
  );
  const isOfOther = dated.length > 0 && !dated.some(({ body }) => body === before);
  return isOfOther || generalComment(before, Number(number))?.kind !== `general ${kind}` ? undefined : before;
}

/** A general comment whose year or committee is given. */
export function comments(
  words: Words,
  text: string,
  at: number,
  kind: string,
  member: CommentMember,
  behind: string | null,
  places: readonly Reading[],
): Draft[] {
  const body = committee(words, text, at, kind, member, behind);
  if (body === undefined && member.claims.length === 0) return [];
  return comment.comments(text, at, kind, [
    { ...member, claims: [...member.claims, ...places, ...(body === undefined ? [] : [{ body }])] },
  ]);
}
