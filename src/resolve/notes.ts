/** Footnotes: from the indicator in the text to what the note cites. */
import type { Citation } from "../types.ts";

const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const plain = (label: string): string =>
  [...label].map((c) => (superscripts.includes(c) ? superscripts.indexOf(c) : c)).join("");

/** How far behind its indicator, in UTF-16 units, a note is looked for. */
const reach = 20_000;

/**
 * The first citation of the note with this label, behind `from`:
 *   "* CTOC/COP/2014/1."   "¹ CTOC/COP/WG.4/2011/8, paras. 46-51."   " 5  A/RES/64/293."   "[^5]: A/RES/64/293"
 */
export function notedCitation(
  label: string,
  from: number,
  text: string,
  citations: readonly Citation[],
): Citation | undefined {
  const mark = plain(label);
  const raised = [...mark].map((c) => superscripts[Number(c)] ?? c).join("");
  const escaped = [mark, raised, label].map((m) => m.replace(/[*]/g, "\\*")).join("|");
  const note = new RegExp(`^[ \\t>]*(?:\\[\\^)?(?:${escaped})(?:\\]:)?[.)]?\\s+`, "gm");
  note.lastIndex = from;
  const match = note.exec(text.slice(0, from + reach));
  if (match === null) return undefined;
  const at = match.index + match[0].length;
  return citations.find((c) => c.start >= at && c.start < at + 300);
}
