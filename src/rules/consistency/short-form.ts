import { scanned } from "../../parse/scans.ts";
import { noteAt, notesOf } from "../../resolve/notes.ts";
import { paragraphAround } from "../../resolve/sentences.ts";
import type { Parsed } from "../../types/citation.ts";
import type { Span } from "../../types/source.ts";
import { oneLine } from "../../words/wording.ts";
import type { DocumentRule, DocumentRuleFinding } from "../engine/rule.ts";

export const shortForm: DocumentRule = {
  id: "consistency/short-form",
  severity: "warning",
  summary: "A short form is used before the text introduces it.",
  why: "A short form stands for a title only after it has been given in parentheses after the title; readers who meet it earlier cannot tell what it means.",
  source: "practice of the General Assembly: “United Nations Rules for … (the Bangkok Rules)”",
  limits:
    "Only short forms of documents and treaties, in parentheses after a title. Headings, notes, titles and quotations may use a short form early.",
  examples: {
    wrong: [
      "States shall respect the Bangkok Rules. The United Nations Rules for the Treatment of Women Prisoners (the Bangkok Rules) are annexed.",
    ],
    right: [
      "The United Nations Rules for the Treatment of Women Prisoners (the Bangkok Rules) are annexed. States shall respect the Bangkok Rules.",
    ],
  },
  document: true,
  check({ source, parsed }) {
    const { text } = source;
    return [...introductions(parsed, text)].flatMap(([form, at]): DocumentRuleFinding[] => {
      const use = firstUse(form, text.slice(0, at));
      if (use === undefined) return [];
      const { start, end } = paragraphAround(text, use.start);
      const isHeading = !/[.;:,?!][”")]?\d{0,3}\s*$/.test(text.slice(start, end));
      if (isHeading || noteAt(notesOf(parsed, source), use.start) >= 0) return [];
      const introduced = { start: at, end: text.indexOf(")", at) + 1, message: "introduced here" };
      return [{ message: `"${form}" is used before it is introduced`, span: use, related: [introduced] }];
    });
  },
};

/** "(the Bangkok Rules)", "(hereinafter “the Plan of Action”)", "(“UNTOC”)" */
const introduction =
  /\((?:(?:hereinafter|hereafter)(?:\s+referred\s+to\s+as)?,?\s+)?(the\s+[“"]?|[“"](?:the\s+)?)([A-Z][^()“”"]{2,60})[”"]?\)/g;

/** Most short forms to check in one text. */
const mostForms = 200;

/** Each short form, with the place where it is first introduced. */
function introductions(parsed: Parsed, text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { form, start } of scanned(introducedIn, parsed, text))
    if (found.size < mostForms && !found.has(form)) found.set(form, start);
  return found;
}

interface Introduced extends Span {
  readonly form: string;
}

/** Every introduction of a short form. A single word such as "the Convention" may mean several things. */
const introducedIn = (text: string): Introduced[] =>
  [...text.matchAll(introduction)].flatMap(({ index: start, 0: all, 1: article = "", 2: words = "" }) => {
    const form = oneLine(words);
    if (!isOfDocument(form, text.slice(Math.max(0, start - longestTitle), start))) return [];
    const isName = form.split(" ").every((word) => /^[A-Z0-9]/.test(word) || small.has(word));
    const isAcronym = /[“"]/.test(article) && /^[A-Z]{3,}$/.test(form);
    return isName && (isAcronym || form.includes(" ")) ? [{ start, end: start + all.length, form }] : [];
  });

/**
 * Whether a form, or the title before it, names something that can be cited. "The Minister for Trade (“the Prime
 * Minister”)" is not a document, and bodies are known by their names.
 */
export const isOfDocument = (form: string, before: string): boolean =>
  new RegExp(`\\b${kinds}\\b`).test(form) || new RegExp(`\\b${kinds}\\b[^.;]*$`).test(before);

const kinds =
  "(?:Accord|Agenda|Agreement|Charter|Code|Compact|Consensus|Convention|Covenant|Declaration|Framework|Goal|Guideline|Outcome|Pact|Plan|Platform|Principle|Programme|Protocol|Recommendation|Report|Resolution|Rule|Standard|Statute|Strategy|Treaty)s?";
/** In UTF-16 units. */
const longestTitle = 300;

const small = new Set("against and for in of on the to".split(" "));

/**
 * The first use of a form by itself: not at the beginning of a title ("the Kyoto Declaration on …", "…; Strengthening
 * …") or in one.
 */
function firstUse(form: string, before: string): { start: number; end: number } | undefined {
  const words = form.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");
  for (const { index, 0: use } of before.matchAll(new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-])`, "gu"))) {
    const end = index + use.length;
    const isPart = /^(?:;[^\S\n]|\s)+(?:[A-Z]|(?:against|concerning|for|of|on|relating|to)\b)/.test(
      before.slice(end, end + 20),
    );
    const around = before.slice(Math.max(0, index - 300), index);
    const isQuoted =
      Math.max(around.lastIndexOf("“"), around.lastIndexOf("(")) >
      Math.max(around.lastIndexOf("”"), around.lastIndexOf(")"));
    const isNamed = /\bthe\s+$/i.test(around) || !form.includes(" ");
    // "the Panel of Experts established pursuant to resolution 2374 (2017) (“the Panel of Experts”)": one introduction
    const isIntroduced = !/[.;:?!][”")]?\d{0,3}\s/.test(before.slice(end));
    if (!isPart && !isQuoted && isNamed && !isIntroduced) return { start: index, end };
  }
  return undefined;
}
