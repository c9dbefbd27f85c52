import type { ActName } from "../../facts/act-name.ts";
import { actNamed } from "../../facts/act-names.ts";
import { actNumber } from "../../facts/act-number.ts";
import { generalCommentNamed, generalCommentWith } from "../../facts/general-comments.ts";
import { bodyRow } from "../../facts/names.ts";
import { sureness } from "../../resolve/sureness.ts";
import type { Target } from "../../types/citation.ts";
import type { Span } from "../../types/source.ts";
import { arabicSession } from "../../words/roman.ts";
import type { ClaimRule, Result } from "../engine/rule.ts";
import { isWithNote } from "../shared/acts.ts";

export const sameAs: ClaimRule<"same-as"> = {
  id: "reference/same-as",
  severity: "error",
  summary: "A number, or the words before it, and a symbol beside them name different texts.",
  why: "Side by side, they claim to be the same text; one of them leads to a different one.",
  limits:
    "One side may omit the letter of a part, or the year of a Security Council resolution. In plain text, an extra digit may be a footnote indicator.",
  examples: {
    wrong: [
      "In General Assembly resolution 64/293 (A/RES/64/239), States agreed.",
      "In its decision A/RES/64/293, the General Assembly agreed.",
    ],
    right: ["In General Assembly resolution 64/293 (A/RES/64/293), States agreed."],
  },
  claim: "same-as",
  check(claim, { citation, target, because }, { source }) {
    if (claim.start === citation.start) return ofWords(claim.with, target);
    if (citation.target.kind === "comment") return ofComments(citation.text, claim.with, target);
    // Both citations have the claim; only the number's is reported
    if (claim.with.kind !== "symbol" || citation.target.kind !== "act") return undefined;
    const symbol = claim.with.name;
    const named = sureness(because) === "said" && target !== null ? actNamed(target) : undefined;
    const number = named ?? actNumber(citation.target.number);
    const other = actNamed(symbol.replace(/\/(?:Corr|Add|Rev)\.\d+$/, ""));
    if (!number || !other || isWithNote(String(number.ordinal), String(other.ordinal), source)) return undefined;
    const sameText = number.ordinal === other.ordinal && sameSession(number.session, other.session);
    const sameBody = !named || (named.body === other.body && named.kind === other.kind);
    if (sameText && sameBody && samePart(number.part, other.part)) return undefined;
    if (isListed(citation, claim, source.text) && !(sameBody && isMistyped(number, other))) return undefined;
    return {
      message: `"${citation.text}" and ${symbol} are different texts`,
      ...(target !== null && because !== "masthead" ? { suggestion: target } : {}),
    };
  },
};

/** "resolution 242 (1967), A/RES/3314 (XXIX) and the Declaration": the comma may separate members of a list. */
const isListed = ({ end }: Span, symbol: Span, text: string): boolean =>
  /^,\s+$/.test(text.slice(end, symbol.start)) && /^,?\s+(?:and|or)\b|^,\s+[A-Z]+\//.test(text.slice(symbol.end));

type Numbered = Pick<ActName, "session" | "ordinal">;

/** Whether the digits are the same in another order: 64/293 and 64/239 */
const isMistyped = (a: Numbered, b: Numbered): boolean => digits(a) === digits(b);
const digits = ({ session, ordinal }: Numbered): string => [...`${session}${ordinal}`].sort().join("");

/** "decision A/RES/64/293", "General Assembly resolution S/RES/1325 (2000)" */
function ofWords(said: Target, symbol: string | null): Result {
  const text = symbol === null ? undefined : actNamed(symbol);
  if (said.kind !== "act" || text === undefined) return undefined;
  const wrong = said.act === text.kind ? `of the ${bodyRow(said.body?.body ?? "")?.name}` : `a ${said.act}`;
  return { message: `${symbol} is a ${text.kind} of the ${bodyRow(text.body)?.name}, not ${wrong}` };
}

/** "general comment No. 35 (2014) (CCPR/C/GC/36)" */
function ofComments(text: string, said: Target, target: string | null): Result {
  const symbol = said.kind === "symbol" ? said.name : "";
  const [one, other] = [target === null ? undefined : generalCommentNamed(target), generalCommentWith(symbol)];
  if (!one || !other || (one.number === other.number && one.body === other.body)) return undefined;
  return { message: `"${text}" and ${symbol} are different texts`, ...(one.symbol ? { suggestion: one.symbol } : {}) };
}

/** S/RES/1325 lacks the year */
const sameSession = (a: string, b: string): boolean => a === "" || b === "" || arabicSession(a) === arabicSession(b);

/** 217 A (III) is in A/RES/217 (III) */
const samePart = (a: string | undefined, b: string | undefined): boolean => !a || !b || a === b;
