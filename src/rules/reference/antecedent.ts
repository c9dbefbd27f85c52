import { endOf } from "../../facts/names.ts";
import { actKind } from "../../resolve/antecedents.ts";
import { noteAt, notesOf } from "../../resolve/notes.ts";
import { paragraphAround, sentenceAround } from "../../resolve/sentences.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import { either, oneLine } from "../../words/wording.ts";
import type { Context, DocumentRule, DocumentRuleFinding } from "../engine/rule.ts";

export const antecedent: DocumentRule = {
  id: "reference/antecedent",
  severity: "warning",
  summary: '"That resolution" may refer to either of two cited before, or to none.',
  why: "Words that point back identify a resolution only if a single one was cited before.",
  source: "Editorial Manual, System of identification",
  limits:
    "A warning after a list of several; style after a sentence that cites several. Not reported where a resolution or decision without a number comes between.",
  examples: {
    wrong: [
      "In General Assembly resolutions 64/292 and 64/293, States agreed. In the same resolution, they set up a fund.",
      "Experts met in Vienna. In the said resolution, States set up a fund. See also General Assembly resolution 64/293.",
    ],
    right: [
      "In General Assembly resolution 64/293, States agreed. In the same resolution, they set up a fund.",
      "In General Assembly resolutions 64/292 and 64/293, States agreed. In the latter resolution, they set up a fund.",
    ],
  },
  document: true,
  check(context) {
    const { parsed, resolved, source } = context;
    // In a text without citations, such words refer to nothing
    if (!resolved.some(isBackReference) || resolved.every(isBackReference)) return [];
    const notes = notesOf(parsed, source);
    /** The citations so far by kind, separately for the text and the notes. */
    const cited = new Map<string, ResolvedCitation[]>();
    return resolved.flatMap((one) => {
      const kind = kindOf(one);
      if (kind === undefined) return [];
      const where = `${kind} ${noteAt(notes, one.citation.start)}`;
      const before = cited.get(where) ?? [];
      cited.set(where, before);
      const found = isBackReference(one) ? fault(one, kind, before.slice(-longestList), context) : undefined;
      before.push(one);
      return found ? [found] : [];
    });
  },
};

type Kind = "resolution" | "decision";

/** Most citations of one sentence to consider. */
const longestList = 21;

/** How far back, in UTF-16 units, a reader looks: about a page. */
const reach = 3000;

/** "that decision", not "OP 5" */
const isBackReference = ({ citation: { target, text } }: ResolvedCitation): boolean =>
  target.kind === "backreference" && /(?:resolution|decision)$/.test(text);

function kindOf(one: ResolvedCitation): Kind | undefined {
  const { target } = one.citation;
  if (target.kind !== "backreference") return actKind(one);
  return target.to === "source" ? undefined : target.to;
}

function fault(
  { citation }: ResolvedCitation,
  kind: Kind,
  before: readonly ResolvedCitation[],
  { source: { text } }: Context,
): DocumentRuleFinding | undefined {
  const last = before.at(-1);
  const from = Math.max(last ? endOf(last.citation) : 0, citation.start - reach);
  // "the resolution on oceans", "decided": the words may refer to that
  const words = kind === "decision" ? /\bdeci(?:sion|d|ding)/i : /\bresolutions?\b/i;
  if (/\blatter\b/.test(citation.text) || words.test(text.slice(from, citation.start))) return undefined;
  const span = { start: citation.start, end: citation.end };
  const said = oneLine(citation.text);
  if (!last || last.citation.start < citation.start - reach) {
    const pointsBack =
      opening.test(text.slice(Math.max(0, citation.start - 30), citation.start)) && !/^that decision/i.test(said);
    return pointsBack ? { message: `no ${kind} is cited shortly before "${said}"`, span } : undefined;
  }
  const listed = inList(last, before, text);
  if (listed.length > 1) return { message: `"${said}" may be ${either(listed)}`, span };
  const names = inSentence(last, before, citation.start, text);
  return names.length > 1 ? { message: `"${said}" may be ${either(names)}`, span, severity: "style" } : undefined;
}

/**
 * Only at the start of a sentence: "In the same resolution, …" refers back, but not "they print the same resolution
 * twice". "That decision" may be anything.
 */
const opening = /(?:[.;)]\s+|\n\s*)(?:In|By|Under|Pursuant to|In accordance with)\s+$/;

/** The list that the last one ends: "resolutions 64/292 and 64/293" */
function inList(last: ResolvedCitation, before: readonly ResolvedCitation[], text: string): readonly string[] {
  const listed: ResolvedCitation[] = [];
  let next = last;
  for (const one of before.toReversed()) {
    const between = text.slice(endOf(one.citation), next.citation.start);
    // "75/254 A to C" is three
    const isRange = one.citation.start === next.citation.start;
    if (!isRange && (!betweenListed.test(between) || hasKeyword.test(next.citation.text))) break;
    listed.unshift(one);
    next = one;
  }
  return names(listed);
}

/** "resolutions 64/292, 64/293 and 64/294"; with the keyword repeated, each stands by itself */
const betweenListed = /^,?\s+(?:(?:and|or)\s+)?$/;
const hasKeyword = /^(?:resolution|decision)/i;

/** All citations in the sentence of the last one, if the sentence has ended; otherwise the last one is the nearest. */
function inSentence(
  last: ResolvedCitation,
  before: readonly ResolvedCitation[],
  at: number,
  text: string,
): readonly string[] {
  const { start, end } = sentenceAround(text, last.citation.start, paragraphAround(text, last.citation.start));
  return at < end ? [] : names(before.filter(({ citation }) => citation.start >= start));
}

/** Without duplicates; A/RES/66/253 B is a part of A/RES/66/253. */
function names(cited: readonly ResolvedCitation[]): readonly string[] {
  const found: string[] = [];
  for (const { target, citation } of cited) {
    const name = target ?? oneLine(citation.text);
    if (!found.some((other) => name === other || name.startsWith(`${other} `) || other.startsWith(`${name} `)))
      found.push(name);
  }
  return found;
}
