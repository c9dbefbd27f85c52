import { paragraphAround, sentenceAround } from "../../resolve/sentences.ts";
import { lowest } from "../../text/binary-search.ts";
import type { Finding, ResolvedCitation } from "../../types/finding.ts";
import type { Source, Span } from "../../types/source.ts";
import { addressOfCitation, classOf } from "./card.ts";
import type { Cards } from "./cards.ts";
import { flowing } from "./flow.ts";
import { foldIn } from "./folds.ts";
import { type Shown, withoutMarks } from "./marks.ts";
import { html, type Markup } from "./markup.ts";
import { passages, type Segment, segments } from "./segments.ts";

export interface MarkedFile {
  readonly source: Source;
  readonly resolved: readonly ResolvedCitation[];
  readonly findings: readonly Finding[];
  /** The ids of the notes, one for each finding. */
  readonly ids: readonly string[];
  /** The notes themselves. */
  readonly notes: readonly Markup[];
  readonly cards: Cards;
}

/** The text of a file with its citations marked, and the note of each finding after its words. */
export function markedText(file: MarkedFile): Markup {
  const { source, resolved, findings, notes } = file;
  const cited = resolved.map(({ citation }) => citation);
  const shown = { ...file, ...withoutMarks(source, flowing(source), cited, findings) };
  const waiting = [...findings.entries()].sort(([, a], [, b]) => a.end - b.end);
  const notesUpTo = (offset: number): Markup[] => {
    const count = waiting.findIndex(([, { end }]) => end > offset);
    return waiting.splice(0, count === -1 ? waiting.length : count).flatMap(([i]) => notes[i] ?? []);
  };
  const ends = sentenceEnds(source.text, findings);
  const endsUpTo = (offset: number): Markup[] =>
    ends
      .splice(
        0,
        lowest(ends.length, (i) => (ends[i]?.at ?? 0) > offset),
      )
      .map(({ of }) => html`<span class="after" data-notes="${of.map((i) => file.ids[i]).join(" ")}"></span>`);
  const cuts = ends.map(({ at }) => at);
  const all = passages(source.text, segments(source.text.length, cited, findings, cuts));
  return html`${all.map((passage) => {
    const runs = runsOf(passage);
    return html`<div class="passage">${runs.map((run) => [markedRun(run, shown), ...notesUpTo(run.at(-1)?.end ?? 0), ...endsUpTo(run.at(-1)?.end ?? 0)])}</div>`;
  })}`;
}

/** The ends of sentences with findings, in order: on a narrow screen the notes stand there, not inside the sentence. */
function sentenceEnds(text: string, findings: readonly Finding[]): { readonly at: number; readonly of: number[] }[] {
  const byEnd = new Map<number, number[]>();
  for (const [i, { end }] of findings.entries()) {
    const at = Math.min(text.length, sentenceAround(text, end, paragraphAround(text, end)).end + 1);
    byEnd.set(at, [...(byEnd.get(at) ?? []), i]);
  }
  return [...byEnd].map(([at, of]) => ({ at, of })).sort((a, b) => a.at - b.at);
}

/** Groups consecutive segments of the same citation; every other segment is a group of its own. */
function runsOf(all: readonly Segment[]): Segment[][] {
  const runs: Segment[][] = [];
  for (const segment of all) {
    const last = runs.at(-1);
    if (last && segment.citation !== undefined && last[0]?.citation === segment.citation) last.push(segment);
    else runs.push([segment]);
  }
  return runs;
}

/** The file, with its text as displayed. */
type ShownFile = MarkedFile & Shown;

function markedRun(run: readonly Segment[], file: ShownFile): Markup {
  const content = html`${run.map((segment) => markedSegment(segment, file))}`;
  // the address of a link whose text is shown instead
  if (/^\u200b+$/.test(file.text.slice(run[0]?.start, run.at(-1)?.end))) return content;
  const cited = run[0]?.citation === undefined ? undefined : file.resolved[run[0].citation];
  return cited ? marked(cited, content, file.cards) : content;
}

/** A citation links to its document if that has an address. It can always be reached by keyboard. */
function marked(resolved: ResolvedCitation, content: Markup, cards: Cards): Markup {
  const card = cards.idOf(resolved);
  const address = addressOfCitation(resolved, cards.language);
  const status = classOf(resolved.status);
  if (address === undefined) {
    return html`<span class="cite ${status}" tabindex="0" role="note" aria-describedby="${card}">${content}</span>`;
  }
  return html`<a class="cite ${status}" href="${address}" target="_blank" rel="noreferrer" aria-describedby="${card}">${content}</a>`;
}

function markedSegment(
  { start, end, findings: found, citation }: Segment,
  { findings, ids, ...shown }: ShownFile,
): Markup {
  const content =
    found.length === 0 && citation === undefined ? folded(shown, { start, end }) : styled(shown, start, end);
  return found.reduce(
    (inner, i) => html`<mark class="${findings[i]?.severity}" data-note="${ids[i]}">${inner}</mark>`,
    content,
  );
}

function folded(shown: Shown, { start, end }: Span): Markup {
  const fold = foldIn(shown.text, { start, end });
  if (!fold) return styled(shown, start, end);
  const size = `${(fold.end - fold.start).toLocaleString("en")} characters without citations`;
  return html`${styled(shown, start, fold.start)}<details class="fold"><summary>${size}</summary>${styled(shown, fold.start, fold.end)}</details>${styled(shown, fold.end, end)}`;
}

/** A span of the text, with the parts of headings and emphasis that lie in it. */
function styled({ text, styles }: Shown, start: number, end: number): Markup {
  const within = styles.filter((style) => style.start < end && start < style.end);
  if (within.length === 0) return html`${text.slice(start, end)}`;
  const inside = within.flatMap((style) => [style.start, style.end]).filter((edge) => start < edge && edge < end);
  const edges = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return html`${edges.slice(0, -1).map((from, i) => {
    const kinds = within.filter((style) => style.start <= from && from < style.end).map(({ kind }) => kind);
    const piece = html`${text.slice(from, edges[i + 1])}`;
    return kinds.length === 0 ? piece : html`<span class="${kinds.join(" ")}">${piece}</span>`;
  })}`;
}
