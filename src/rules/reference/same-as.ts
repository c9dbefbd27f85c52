import type { ClaimRule } from "../rule.ts";

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
  check(claim, { citation, target, because }) {
    // Both citations make the claim; the one of the number is heard
    if (claim.with.kind !== "symbol" || citation.target.kind !== "act") return undefined;
    const symbol = claim.with.name;
    const same =
      because === "named" && target !== null
        ? key(symbol).startsWith(key(target)) || key(target).startsWith(key(symbol))
        : key(symbol).includes(key(citation.target.number));
    if (same || sameParts(symbol, citation.target.number)) return undefined;
    return { message: `"${citation.text}" and ${symbol} are different texts` };
  },
};

const key = (name: string): string => name.replace(/\s/g, "").toUpperCase();

/** 217 A (III) is in A/RES/217 (III), 5/14 is UNEP/EA.5/Res.14 */
function sameParts(symbol: string, number: string): boolean {
  const parts = (text: string): string[] => text.match(/\d+|[IVXLC]+(?=\))/g) ?? [];
  const [inSymbol, inNumber] = [parts(symbol), parts(number)];
  return inNumber.length > 0 && inNumber.every((part, i) => inSymbol[i] === part);
}
