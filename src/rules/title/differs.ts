import { foldTitle } from "../../registry/titles.ts";
import type { Citation } from "../../types.ts";
import { actOf, isWithNote } from "../acts.ts";
import type { ClaimRule } from "../rule.ts";
import { either } from "../words.ts";

export const differs: ClaimRule<"title"> = {
  id: "title/differs",
  severity: "error",
  summary: "The title given for a resolution or decision is not its own.",
  why: "A title that is another text's shows that the number is wrong; that is an error. A title that is no text's is a warning: it may be a description (Editorial Manual, System of identification: a text is identified by its number).",
  examples: {
    wrong: [
      "The Conference of the Parties to the Organized Crime Convention, in its decision 4/2, entitled “Trafficking in human beings”, set up a group.",
    ],
    right: [
      "The Conference of the Parties to the Organized Crime Convention, in its decision 4/4, entitled “Trafficking in human beings”, set up a group.",
    ],
  },
  claim: "title",
  check(claim, resolved, { registry, source }) {
    const known = resolved.entry?.title;
    const act = known && actOf(resolved);
    if (!act || agree(claim.title, known.value)) return undefined;
    // "the section of resolution 64/289 entitled …" has a title of its own
    if (isOfPart(resolved.citation, source.text)) return undefined;
    const others = registry.byTitle(claim.title, act.body);
    const ownName = resolved.entry?.name ?? resolved.target ?? "";
    if (others.some((name) => isPartOf(name, ownName) || isPartOf(ownName, name))) return undefined;
    if (others.some((name) => isWithNote(ownName, name, source))) return undefined;
    // A list describes; it does not prove that a title is another
    if (others.length === 0 && known.basis === "list") return undefined;
    const sure = known.basis !== "list";
    // "Traficking in human beings" is no title, and near to that of another text
    const [near] = others.length > 0 ? [] : registry.nearestTitles(claim.title, act.body);
    const title = near && !agree(near, known.value) ? near : claim.title;
    const meant = others.length > 0 ? others : registry.byTitle(title, act.body);
    return {
      message:
        `${resolved.target} is entitled "${known.value}"` +
        (meant.length > 0 && meant.length <= 3 ? `; "${title}" is ${either(meant)}` : ""),
      ...(others.length > 0 && sure ? {} : { severity: "warning" as const }),
      suggestion: others.length === 1 ? (others[0] as string) : known.value,
    };
  },
};

/** A/RES/66/253 B is a part of A/RES/66/253, and itself. */
const isPartOf = (name: string, whole: string): boolean => name === whole || name.startsWith(`${whole} `);

const part = /\b(?:section|part|chapter|annex|paragraph|declaration|table|item)s?\b[^.;]{0,60}$/i;

const isOfPart = ({ start, claims }: Citation, text: string): boolean =>
  claims.some((claim) => claim.kind === "locator") || part.test(text.slice(Math.max(0, start - 80), start));

/**
 * Whether two titles may be the same: but for case, quotation marks, punctuation, small words and endings, and the one
 * may be a part of the other.
 */
function agree(claimed: string, known: string): boolean {
  if (claimed === known) return true;
  const [a, b] = [words(claimed), words(known)];
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
}

const small = new Set("a an and at by for from in its of on or the their to with".split(" "));

/** "traffickinghumanbeing" */
function words(title: string): string {
  const all = foldTitle(title).match(/[\p{L}\p{N}]+/gu) ?? [];
  return all
    .filter((word) => !small.has(word))
    .map((word) => word.replace(/i[sz](?=e|a|i)/, "is").replace(/(?<=\w{3})(?:ies|s)$/, ""))
    .join("");
}
