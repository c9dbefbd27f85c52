/**
 * The one expression that finds the places where a citation can begin. It may find too many, never too few:
 * what the grammar accepts at any offset begins at a match (test/parse/trigger.test.ts).
 */
import { bodyOpenings } from "./vocabulary.ts";

const alternatives = [
  // A/64/293, ICC-ASP/20/Res.5, GC(69)/RES/15, S /RES/2577, A\64\1
  String.raw`[A-Z][A-Za-z0-9.()-]{0,18}\s{0,2}[/\\]\s{0,3}[A-Z0-9/a]`,
  String.raw`[aes]/(?:res/|\d{1,5}/\d)`,
  String.raw`(?:[Rr]esolution|[Dd]ecision)s?\s+[\dA-Z#N“"n]`,
  String.raw`(?:resolution|decision)s\s`,
  String.raw`\d{1,3}/\d{1,3}\s+of\s+\d`,
  String.raw`(?:RESOLUTION|DECISION)S?\s+[\dA-ZN]`,
  String.raw`[Rr][Ee][Ss](?:s?\.)?\s+\d`,
  String.raw`(?:[Pp]residential|President['’]s)\s+statement`,
  String.raw`U\.?N\.?\s+Doc`,
  // paragraph 5 of, paras. 5 and 6 of, section II of, annex to, ¶ 8
  String.raw`(?:(?:[Ss]ub)?[Pp]ara(?:graph)?s?|[Ss]ect(?:ion)?s?|[Cc]hap(?:ter)?s?|[Aa]rt(?:icle)?s?|[Rr]ules?|[Pp]arts?|[Pp]ages?)\.?\s+[\dA-Z(]`,
  String.raw`[Aa]nnex(?:es)?\s+(?:[IVX\d]|of\s|to\s)`,
  String.raw`(?:[Ss]ub-)?[Ii]tems?\s+\d`,
  String.raw`[Aa]genda\s+items?`,
  String.raw`(?:[Tt]h(?:e\s+(?:same|said|above-?mentioned|aforementioned|latter)|at))\s+(?:resolution|decision)`,
  String.raw`[Ii]bid`,
  String.raw`Official\s+Records`,
  String.raw`\d{1,5}(?:st|nd|rd|th)\s+(?:plenary\s+|formal\s+)?meeting`,
  // a cell of a table
  String.raw`(?=\d)(?<=^|[\n\t|] ?)\d{1,4}(?:/\d{1,3}|(?: ?[A-Z])? ?\([IVXL\d]{1,6}\))(?: [A-Z])?[ ]*(?:[\t\n;|]|$)`,
  String.raw`(?:reso|resolu|deci)-\s`,
  String.raw`https?://`,
  String.raw`(?:www|undocs|docs\.un|documents\.un|daccess-ods\.un)\.`,
  `(?:${bodyOpenings.map((word) => word.replace(/\./g, "\\.")).join("|")})(?![A-Za-z0-9])`,
];

const trigger = new RegExp(alternatives.join("|"), "g");

/** Where a word goes on: nothing begins behind these. A stroke or dot before a capital is a path or a longer symbol. */
const joined = /[A-Za-z0-9_]/;
const joinedSymbol = /[/\\.@#&=~-]/;

/** The first place at or behind `from` where a citation can begin, or -1. */
export function nextTrigger(text: string, from: number): number {
  trigger.lastIndex = from;
  for (;;) {
    const match = trigger.exec(text);
    if (match === null) return -1;
    const at = match.index;
    if (at === 0 || !continues(text, at)) return at;
    trigger.lastIndex = at + 1;
  }
}

function continues(text: string, at: number): boolean {
  const before = text[at - 1] as string;
  return (
    joined.test(before) ||
    (joinedSymbol.test(before) && !/[\d]/.test(text[at] as string) && text.startsWith("http", at) === false)
  );
}
