/**
 * Finds where a citation can begin. Each finder has a mark, an expression so simple that the engine can jump from one
 * match to the next, and a few steps back from the mark to the beginning:
 *
 *     the General Assembly, in its resolution 64/293 (A/RES/64/293, annex, para. 5), and article 51 of the Charter
 *                                  ^^^                |                             ^^^^^
 *
 * The finders may find too many places, never too few: whatever the grammar accepts at any offset begins at one of them
 * (test/parse/trigger.test.ts). One expression for everything took about three times as long.
 */
import { bodyBefore } from "./vocabulary.ts";

export interface Finder {
  readonly mark: RegExp;
  /** The start of the citation whose mark is at `index`, or -1 if there is none. */
  readonly start: (text: string, index: number) => number;
}

const finders: readonly Finder[] = [
  // A/64/293   S /RES/2577   64/293 of 30 July   12/8; 13/9   https://   undocs.org/A/64   presidential statement 2015/25
  { mark: /\//g, start: stemStart },
  // A\64\1
  { mark: /\\/g, start: stemStart },
  // General Assembly resolution   the same resolution   that decision   draft resolution   GA res. 64/293
  { mark: /[Rr]es(?:olution|s?\.?\s+[\dES])|[Dd]ecision/g, start: keywordStart },
  { mark: /RES(?:OLUTION|S?\.?\s+[\dES])|DECISION/g, start: keywordStart },
  // reso-⏎lution; a folded carriage return leaves a blank
  { mark: /-[ \t]?\n/g, start: (text, index) => wordStart(text, index, /(?:reso|resolu|deci)$/) },
  // paragraph 5 of   subparagraph (a) of   paras. 5 and 6 of
  { mark: /ara(?:graph)?s?(?:\.?\s|\.\d)/g, start: (text, index) => wordStart(text, index, /(?:[Ss]ub-?p|[Pp])$/) },
  { mark: /ect(?:ion)?s?(?:\.\s*|\s+)[\dA-Z]/g, start: (text, index) => wordStart(text, index, /[Ss]$/) },
  { mark: /hap(?:ter)?s?(?:\.?\s|\.[\dA-Z])/g, start: (text, index) => wordStart(text, index, /[Cc]$/) },
  { mark: /nnex|ppendix/g, start: (text, index) => wordStart(text, index, /[Aa]$/) },
  { mark: /rt(?:icle)?s?(?:\.\s*|\s+)[\dIVXA-Z]/g, start: (text, index) => wordStart(text, index, /(?:[Pp]a|[Aa])$/) },
  // rule 2 of   item 2 (b) of   sub-item (b)   agenda item 75
  {
    mark: /(?:ule|tem)s?\s+[\d(]/g,
    start: (text, index) => wordStart(text, index, /(?:[Rr]|[Ss]ub-i|[Aa]genda\s{1,3}i|[Ii])$/),
  },
  { mark: /[Ii]bid/g, start: (_, index) => index },
  { mark: /Official\s/g, start: (_, index) => index },
  // 43rd plenary meeting
  {
    mark: /meeting/g,
    start: (text, index) =>
      wordStart(text, index, /(?:\b\d,)?\d{1,5}(?:st|nd|rd|th)\s{1,4}(?:(?:plenary|formal)\s{1,4})?$/),
  },
  // a number with its year or session, in the cell of a table or in the text: 1624 (2005)   2297 (XXII)   217 A (III)
  {
    mark: /\((?:\d{1,4}|(?:E?S-|ORG-)?[IVXLl1]+\d?)\)/g,
    start: (text, index) => wordStart(text, index, /\d{1,4}(?:\s{0,3}(?:[A-Z]|\[[A-Z]\]))?\s{0,3}$/),
  },
  // UNSCR 1325   SCR 242   UNSC 2231   CRC GC 25   CEDAW GR No. 35
  {
    mark: /SCRs?\s+\d|G[CR]s?(?:\s+No[.s]|\s*\d)/g,
    start: (text, index) => (text.slice(index - 2, index) === "UN" ? index - 2 : index),
  },
  { mark: /UN(?:SC|GA)\s+\d/g, start: (_, index) => index },
  // general comment No. 34   General Recommendation XXIX
  {
    mark: /(?:omment|ecommendation|OMMENT|ECOMMENDATION)[sS]?\s/g,
    start: (text, index) => wordStart(text, index, /general\s{1,3}[cr]$/i),
  },
  // the third preambular paragraph of
  { mark: /preambular/g, start: (text, index) => wordStart(text, index, /[a-z]+(?:-[a-z]+)?\s{1,4}$/) },
  // SPV.8000
  { mark: /SPV\.\d/g, start: (_, index) => index },
  // vol. I of
  { mark: /ol(?:\.|s\.|umes?)\s+[\dIVX]/g, start: (text, index) => wordStart(text, index, /[Vv]$/) },
  // OP5, (Op. 16)
  { mark: /O[Pp]\.? ?\d/g, start: (_, index) => index },
];

/**
 * Returns, for a folded text, a function that gives the first place at or after an offset where a citation, or whatever
 * the finders in `of` look for, can begin, or -1.
 */
export function triggers(text: string, of: readonly Finder[] = finders): (from: number) => number {
  const places = of.map(() => -1);
  const seen = of.map(() => 0);
  return (from) => {
    let first = Number.POSITIVE_INFINITY;
    for (let i = 0; i < of.length; i++) {
      let place = places[i] as number;
      if (place < from) {
        place = nextPlace(text, of[i] as Finder, seen, i, from);
        places[i] = place;
      }
      if (place < first) first = place;
    }
    return first === Number.POSITIVE_INFINITY ? -1 : first;
  };
}

/** The next place of one finder at or after `from`; marks before `seen` have been examined. */
function nextPlace(text: string, { mark, start }: Finder, seen: number[], i: number, from: number): number {
  mark.lastIndex = Math.max(seen[i] as number, from);
  for (let match = mark.exec(text); match !== null; match = mark.exec(text)) {
    const { index } = match;
    seen[i] = index + 1;
    mark.lastIndex = index + 1;
    const place = start(text, index);
    if (place >= from && !continues(text, place)) return place;
  }
  seen[i] = text.length + 1;
  return Number.POSITIVE_INFINITY;
}

/** Whether a word, a path or a longer symbol continues at this place, so that nothing can begin there. */
export function continues(text: string, at: number): boolean {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  // An underscore that begins a word is emphasis in Markdown: "_A/80/5_"
  if (isAlnum(before) || (before === 95 && at > 1 && isAlnum(text.charCodeAt(at - 2)))) return true;
  // A path, an address or a longer symbol continues; a sentence that ends with a parenthesis or note does not
  if (!isJoint(before) || (before === 46 && text.charCodeAt(at - 2) === 41)) return false;
  return (
    isLetter(text.charCodeAt(at)) ||
    before === 47 ||
    before === 92 ||
    ((before === 45 || before === 46) && isAlnum(text.charCodeAt(at - 2)))
  );
}

// ---- back from the mark -----------------------------------------------------------------------

/** From a stroke back to the beginning of its stem or number: at most 24 units, up to a blank or line break. */
function stemStart(text: string, index: number): number {
  if (text.charCodeAt(index - 1) === 58) return text.lastIndexOf("http", index);
  let end = index;
  while (end > 0 && index - end < 2 && isBlank(text.charCodeAt(end - 1))) end--;
  let at = end;
  let closing = -1;
  for (; at > 0 && end - at < 24 && isOfStem(text.charCodeAt(at - 1)); at--) {
    const unit = text.charCodeAt(at - 1);
    if (unit === 41 && closing < 0) closing = at;
    // "report(A/64/1": this parenthesis is open; the one in the stem "GC(60)" is closed
    if (unit === 40 && closing < 0) break;
  }
  // "(Vol. II)A/64/1"
  if (closing >= 0 && closing < end) at = closing;
  while (at < end && !isAlnum(text.charCodeAt(at))) at++;
  if (at === end) return -1;
  return isDigit(text.charCodeAt(at)) ? statementStart(text, at) : at;
}

/** "presidential statement 2015/25": the stroke in the number is its only mark */
function statementStart(text: string, at: number): number {
  const lead =
    text.charCodeAt(at - 2) === 116 || text.charCodeAt(at - 2) === 115
      ? /(?:[Pp]residential|President['’]s)\s{1,3}statements?\s$/.exec(text.slice(Math.max(0, at - 30), at))
      : null;
  return at - (lead?.[0].length ?? 0);
}

function keywordStart(text: string, index: number): number {
  let at = index;
  let word = index;
  while (word > 0 && index - word < 4 && isBlank(text.charCodeAt(word - 1))) word--;
  // "the same ", "that ", "draft " end in e, d, r, t and a blank
  if (word < index && /[edrt]/.test(text[word - 1] ?? "")) {
    const lead = leadOfKeyword.exec(text.slice(Math.max(0, index - 32), index))?.[0] ?? "";
    if (!continues(text, index - lead.length)) at -= lead.length;
    if (at < index && !lead.startsWith("draft")) return at;
  }
  const body = bodyBefore(text, at);
  return body === undefined || continues(text, body) ? at : body;
}

const leadOfKeyword =
  /(?:[Tt]he\s{1,3}(?:same|said|above-?mentioned|aforementioned|latter)|[Tt]h(?:at|[eo]se)|draft)\s{1,3}$/;

/** The start of what `before` matches right before `index`, or -1. */
export function wordStart(text: string, index: number, before: RegExp): number {
  const match = before.exec(text.slice(Math.max(0, index - 30), index));
  return match === null ? -1 : index - match[0].length;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
const isAlnum = (code: number): boolean => isDigit(code) || isLetter(code);
// . ( ) -
const isOfStem = (code: number): boolean => isAlnum(code) || code === 46 || code === 40 || code === 41 || code === 45;
const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10;
// / \ . @ # & = ~ -: a path, an address, a longer symbol
const isJoint = (code: number): boolean =>
  code === 47 ||
  code === 92 ||
  code === 46 ||
  code === 64 ||
  code === 35 ||
  code === 38 ||
  code === 61 ||
  code === 126 ||
  code === 45;
