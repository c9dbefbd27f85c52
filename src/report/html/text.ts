import { paragraphAround, sentenceAround } from "../../resolve/sentences.ts";
import { lowest } from "../../text/binary-search.ts";
import type { Finding, ResolvedCitation } from "../../types/finding.ts";
import type { Source, Span } from "../../types/source.ts";
import { addressOfCitation, classOf } from "./card.ts";
import type { Cards } from "./cards.ts";
import { flowing } from "./flow.ts";
import { foldIn } from "./folds.ts";
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
  const shown = { ...file, source: { ...source, text: flowing(source) } };
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
  const spans = resolved.map(({ citation }) => citation);
  const cuts = ends.map(({ at }) => at);
  const all = passages(source.text, segments(source.text.length, spans, findings, cuts));
  return html`${all.map((passage) => {
    const runs = runsOf(passage);
    return html`<div class="passage">${runs.map((run) => [markedRun(run, shown), ...notesUpTo(run.at(-1)?.end ?? 0), ...endsUpTo(run.at(-1)?.end ?? 0)])}</div>`;
  })}`;
}

/** Where sentences with findings end, in order: on a narrow screen their notes stand there, not amid the sentence. */
function sentenceEnds(text: string, findings: readonly Finding[]): { readonly at: number; readonly of: number[] }[] {
  const byEnd = new Map<number, number[]>();
  for (const [i, { end }] of findings.entries()) {
    const at = Math.min(text.length, sentenceAround(text, end, paragraphAround(text, end)).end + 1);
    byEnd.set(at, [...(byEnd.get(at) ?? []), i]);
  }
  return [...byEnd].map(([at, of]) => ({ at, of })).sort((a, b) => a.at - b.at);
}

/** Groups the segments of the same citation; every other segment stays alone. */
function runsOf(all: readonly Segment[]): Segment[][] {
  const runs: Segment[][] = [];
  for (const segment of all) {
    const last = runs.at(-1);
    if (last && segment.citation !== undefined && last[0]?.citation === segment.citation) last.push(segment);
    else runs.push([segment]);
  }
  return runs;
}

function markedRun(run: readonly Segment[], file: MarkedFile): Markup {
  const content = html`${run.map((segment) => markedSegment(segment, file))}`;
  const cited = run[0]?.citation === undefined ? undefined : file.resolved[run[0].citation];
  return cited ? marked(cited, content, file.cards) : content;
}

/** A citation links to its document if that has an address. It can be reached by keyboard in any case. */
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
  { source, findings, ids }: MarkedFile,
): Markup {
  const content =
    found.length === 0 && citation === undefined
      ? folded(source.text, { start, end })
      : html`${source.text.slice(start, end)}`;
  return found.reduce(
    (inner, i) => html`<mark class="${findings[i]?.severity}" data-note="${ids[i]}">${inner}</mark>`,
    content,
  );
}

function folded(text: string, { start, end }: Span): Markup {
  const fold = foldIn(text, { start, end });
  if (!fold) return html`${text.slice(start, end)}`;
  const hidden = text.slice(fold.start, fold.end);
  const size = `${hidden.length.toLocaleString("en")} characters without citations`;
  return html`${text.slice(start, fold.start)}<details class="fold"><summary>${size}</summary>${hidden}</details>${text.slice(fold.end, end)}`;
}
