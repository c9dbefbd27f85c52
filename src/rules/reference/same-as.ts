import { actNumber } from "../../facts/act-name.ts";
import { actNamed } from "../../facts/act-names.ts";
import { sureness } from "../../resolve/sureness.ts";
import { arabicSession } from "../../words/roman.ts";
import type { ClaimRule } from "../engine/rule.ts";
import { isWithNote } from "../shared/acts.ts";

export const sameAs: ClaimRule<"same-as"> = {
  id: "reference/same-as",
  severity: "error",
  summary: "A number and the symbol beside it name different texts.",
  why: "Side by side they say that they are the same; one of them leads to another text.",
  examples: {
    wrong: ["In General Assembly resolution 64/293 (A/RES/64/239), States agreed."],
    right: ["In General Assembly resolution 64/293 (A/RES/64/293), States agreed."],
  },
  claim: "same-as",
  check(claim, { citation, target, because }, { source }) {
    // Both citations make the claim; the one of the number is heard
    if (claim.with.kind !== "symbol" || citation.target.kind !== "act") return undefined;
    const symbol = claim.with.name;
    const named = sureness(because) === "said" && target !== null ? actNamed(target) : undefined;
    const number = named ?? actNumber(citation.target.number);
    const other = actNamed(symbol.replace(/\/(?:Corr|Add|Rev)\.\d+$/, ""));
    if (!number || !other || isWithNote(String(number.ordinal), String(other.ordinal), source)) return undefined;
    const sameText = number.ordinal === other.ordinal && sameSession(number.session, other.session);
    const sameBody = !named || (named.body === other.body && named.kind === other.kind);
    if (sameText && sameBody && samePart(number.part, other.part)) return undefined;
    return {
      message: `"${citation.text}" and ${symbol} are different texts`,
      ...(target !== null && because !== "masthead" ? { suggestion: target } : {}),
    };
  },
};

/** S/RES/1325 lacks the year */
const sameSession = (a: string, b: string): boolean => a === "" || b === "" || arabicSession(a) === arabicSession(b);

/** 217 A (III) is in A/RES/217 (III) */
const samePart = (a: string | undefined, b: string | undefined): boolean => !a || !b || a === b;
