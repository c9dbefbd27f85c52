import { either } from "../../words/wording.ts";
import type { ClaimRule } from "../engine/rule.ts";
import { actOf, isWithNote } from "../shared/acts.ts";
import { agree, isOfPart } from "../shared/titles.ts";

export const differs: ClaimRule<"title"> = {
  id: "title/differs",
  severity: "error",
  summary: "The title given for a resolution or decision is not its own.",
  why: "A text is identified by its number; a title that is another text’s shows that the number is wrong.",
  source: "Editorial Manual, System of identification",
  limits:
    "A title that is no text’s is a warning: it may be a description. Titles of a section or an annex, and titles over the turn of a page, are not compared.",
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
