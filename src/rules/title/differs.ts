import { claimedDate } from "../../facts/names.ts";
import type { Claim } from "../../types/citation.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import type { Fact, Registry } from "../../types/registry.ts";
import { either } from "../../words/wording.ts";
import type { ClaimRule, Result } from "../engine/rule.ts";
import { actOf, isWithNote } from "../shared/acts.ts";
import { agree, isOfPart, marked, titleIn } from "../shared/titles.ts";

export const differs: ClaimRule<"title"> = {
  id: "title/differs",
  severity: "error",
  summary: "The title given for a resolution or decision is not its title.",
  why: "A text is identified by its number; the title of another text shows that the number is wrong.",
  source: "Editorial Manual, System of identification",
  limits:
    "A title that belongs to no text is a warning: it may be a description. Differences in minor words, endings or British and American spelling are ignored, as are a short form in parentheses and a shortened title. Titles of sections and annexes, and titles that run over a page break, are not compared. Titles in languages other than English are compared only where the registry has the title in that language.",
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
    const known = titleIn(resolved.entry, claim.language);
    // A single citation does not contradict another
    if (!known || known.basis === "cited-once" || agree(claim.title, known.value)) return undefined;
    const act = actOf(resolved);
    if (!act) return ofDocument(claim, resolved, known, registry);
    if (isOfPart(resolved.citation, source.text)) return undefined;
    const others = registry.byTitle(claim.title, act.body);
    const ownName = resolved.entry?.name ?? resolved.target ?? "";
    if (others.some((name) => isPartOf(name, ownName) || isPartOf(ownName, name))) return undefined;
    // The date of adoption proves that 70/197 is not 70/1 with note 97
    const isDated = claimedDate(resolved.citation) === (resolved.entry?.date?.value ?? "");
    if (!isDated && others.some((name) => isWithNote(ownName, name, source))) return undefined;
    // Lists describe, and a single citation may be wrong: neither proves that a title is another text's
    const isSure = (name: string) => registry.find(name)?.title?.basis !== "cited-once";
    if (others.length === 0) return describedOtherwise(claim, resolved, registry, act.body);
    return {
      message: `${resolved.target} is entitled "${known.value}"${owners(claim.title, others)}`,
      ...(known.basis !== "list" && others.some(isSure) ? {} : { severity: "warning" }),
      suggestion: others.length === 1 ? (others[0] as string) : known.value,
    };
  },
};

/**
 * A document may be cited with the titles of its items and of its series, so only a title that is another document's
 * counts.
 */
function ofDocument(
  { title }: Extract<Claim, { kind: "title" }>,
  { target }: ResolvedCitation,
  known: Fact<string>,
  registry: Registry,
): Result {
  const others = registry.byTitle(title).filter((name) => registry.find(name)?.title?.basis !== "cited-once");
  if (others.length === 0 || known.basis === "list") return undefined;
  return {
    message: `${target} is entitled "${known.value}"${owners(title, others)}`,
    severity: "warning",
    suggestion: others.length === 1 ? (others[0] as string) : known.value,
  };
}

/**
 * A title that belongs to no text: gives both titles with the difference marked, and the text with a similar title, if
 * any.
 */
function describedOtherwise(
  { title: claimed, language }: Extract<Claim, { kind: "title" }>,
  { target, entry }: ResolvedCitation,
  registry: Registry,
  body: string,
): Result {
  const known = titleIn(entry, language);
  if (!known || known.basis === "list") return undefined;
  const [own, here] = marked(known.value, claimed);
  // "Traficking in human beings" is near to the title of another text
  const near = registry.nearestTitles(claimed, body)[0] ?? known.value;
  const other = agree(near, known.value) ? "" : owners(near, registry.byTitle(near, body));
  return {
    message: `${target} is entitled "${own}", not "${here}"${other}`,
    severity: "warning",
    suggestion: known.value,
  };
}

const owners = (title: string, names: readonly string[]): string =>
  names.length > 0 && names.length <= 3 ? `; "${title}" is ${either(names)}` : "";

/** Whether it is the whole or a part of it: A/RES/66/253 B is a part of A/RES/66/253. */
const isPartOf = (name: string, whole: string): boolean => name === whole || name.startsWith(`${whole} `);
