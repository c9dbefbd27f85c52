/** Cited drafts, and the texts adopted from them. */
import type { Citation } from "../../types/citation.ts";
import type { Context } from "../engine/rule.ts";

/** "draft decision 4/9": not yet the adopted text of that number */
export const isDraft = ({ target, start }: Citation, text: string): boolean =>
  (target.kind === "act" && target.draft === true) || /\bdraft\s+$/i.test(text.slice(Math.max(0, start - 10), start));

/** The word for the draft before its symbol: "[resolution] A/64/L.64"; undefined if it is called a draft. */
export function draftCalled({ target, start }: Citation, text: string): string | undefined {
  if (target.kind !== "symbol" || !/\/L\.\d/.test(target.name)) return undefined;
  const before = text.slice(Math.max(0, start - 60), start);
  const [, keyword] = /(resolution|decision)\s+$/i.exec(before) ?? [];
  return /\b(?:draft|proposed|revised)\b/i.test(before) ? undefined : keyword?.toLowerCase();
}

/** The text adopted from a draft, if it is known and not later than the document that cites it. */
export function adoptedText(draft: string, { registry, document: { day } }: Context): string | undefined {
  const text = registry.adoptedAs(draft);
  const since = text && registry.find(text)?.date?.value;
  return day && since && since > day ? undefined : text;
}
