import { isCitedBySource, namesSource } from "../../resolve/antecedents.ts";
import type { Note } from "../../resolve/note-lines.ts";
import { noteAt, notesOf } from "../../resolve/notes.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import { both } from "../../words/wording.ts";
import type { DocumentRule } from "../engine/rule.ts";

export const ibid: DocumentRule = {
  id: "reference/ibid",
  severity: "warning",
  summary: '"Ibid." with a paragraph, page or other part follows a note with several sources, or no note.',
  why: "“Ibid.” stands for what the previous note cites. If that is several documents, nobody can tell whose paragraph 3 is meant.",
  source: "Editorial Manual, Footnotes, chap. V, B",
  limits:
    "Not reported: “Ibid.” alone, which may stand for several sources; and “Ibid.” with a year, a volume or a supplement, which names its own source.",
  examples: {
    wrong: [
      "One.[^1] Two.[^2]\n\n[^1]: A/80/5 and A/80/16.\n[^2]: Ibid., para. 3.",
      "One.[^1]\n\n[^1]: Ibid., para. 3.",
    ],
    right: [
      "One.[^1] Two.[^2] Three.[^3]\n\n[^1]: A/80/5 and A/80/5/Corr.1.\n[^2]: Ibid., para. 3.\n[^3]: A/80/16; see also ibid., para. 4.",
    ],
  },
  document: true,
  check({ source, parsed, resolved }) {
    const { text } = source;
    const ibids = resolved.filter((one) => isIbid(one, text));
    if (ibids.length === 0) return [];
    const notes = notesOf(parsed, source);
    const sources = sourcesOf(notes, resolved, text);
    return ibids.flatMap(({ citation: { start, end, claims } }) => {
      const n = noteAt(notes, start);
      const [here, before] = [notes[n], notes[n - 1]];
      if (here === undefined || !first.test(text.slice(here.start, start).trim())) return [];
      const span = { start, end };
      if (before === undefined) {
        return here.label === "1" ? [{ message: "no note stands before this one", span }] : [];
      }
      const cited = sources.get(n - 1) ?? [];
      // "Ibid., art. 26" belongs to the treaty among them
      const isPlaced = claims.some((claim) => claim.kind === "locator" && claim.unit !== "article");
      if (!isPlaced || cited.length < 2 || !follows(before, here)) return [];
      return [{ message: `note ${before.label} cites ${both(cited)}`, span }];
    });
  },
};

/** Not "Ibid., 2013, Supplement No. 5" or "Ibid., vol. 606", which name their own source. */
const isIbid = ({ citation: { target, end } }: ResolvedCitation, text: string): boolean =>
  target.kind === "backreference" && target.to === "source" && !namesSource(text, end);

/** Text before the first citation in a note: "[^5]: See also" */
const first = /^\S+(?:\s+(?:See|see|Cf|cf)(?: also)?\.?,?)?$/;

/** 5 after 4; for other labels, it is unknown whether their order is that of the text. */
const follows = (before: Note, here: Note): boolean => Number(here.label) === Number(before.label) + 1;

/** The documents that each note cites, by its index. */
function sourcesOf(notes: readonly Note[], resolved: readonly ResolvedCitation[], text: string): Map<number, string[]> {
  const sources = new Map<number, string[]>();
  let last: ResolvedCitation | undefined;
  for (const one of resolved) {
    const n = noteAt(notes, one.citation.start);
    if (n < 0 || one.target === null || one.kind === "meeting" || one.kind === "provision") continue;
    if (one.kind === "backreference" && !isIbid(one, text)) continue;
    if (isCitedBySource(text, one.citation.start)) continue;
    const known = sources.get(n) ?? [];
    // A/80/5/Corr.1 counts as A/80/5
    const name = one.target.replace(/\/(?:Corr|Rev)\.\d+$/, "");
    // "Resolution 5/2, CTOC/COP/2010/17": a text and the document that contains it
    const beside = last !== undefined && /^[,\s(]*$/.test(text.slice(last.citation.end, one.citation.start));
    const isPlace = beside && last?.kind !== "symbol" && one.kind === "symbol";
    if (!known.includes(name) && !isPlace) sources.set(n, [...known, name]);
    last = one;
  }
  return sources;
}
