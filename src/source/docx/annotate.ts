import type { Authorship, BytesRead, Changed, Remark } from "../reader.ts";
import { Comments } from "./comments.ts";
import { readDocument, type WordDocument } from "./document.ts";
import { beginsRun, Edits, endsRun, namespaceOf } from "./edits.ts";
import type { NoteReference, Paragraph, Piece, Run, TextElement } from "./paragraph.ts";
import { Segments } from "./segments.ts";

/** Where a comment begins or ends: before or after a run, or inside its text. */
interface Mark {
  readonly at: number;
  /** The element to be split. */
  readonly cuts?: TextElement;
}

interface Anchor {
  readonly from: Mark;
  readonly to: Mark;
}

/**
 * Writes comments into a Word file, except those that are already there. Word allows none in notes, headers, text boxes
 * and locked controls: these are attached to the indicator of the note, around the control in its paragraph, or to text
 * nearby.
 */
export function annotateWord(
  { bytes, source }: BytesRead,
  remarks: readonly Remark[],
  by: Authorship,
): Changed<Remark> {
  const document = readDocument(source.path, bytes, { maxSize: Number.POSITIVE_INFINITY, whole: true });
  const { archive, body } = document;
  const anchors = new Anchors(document, new Segments(source, document));
  const comments = new Comments(archive, body.unit, by);
  const edits = new Edits(archive.text(body.unit) ?? "");
  const marks = new Map<number, { ends: string; starts: string; cuts?: TextElement }>();
  const mark = ({ at, cuts }: Mark, side: "ends" | "starts", xml: string) => {
    const here = marks.get(at) ?? { ends: "", starts: "", ...(cuts && { cuts }) };
    here[side] += xml;
    marks.set(at, here);
  };
  const refused: { item: Remark; why: string }[] = [];
  let made = 0;
  for (const item of remarks) {
    const anchor = anchors.of(item);
    if (!anchor) {
      refused.push({ item, why: "there is no text at which Word could show a comment" });
      continue;
    }
    if (comments.has(item)) continue;
    made += 1;
    const id = comments.add(item);
    const w = `xmlns:w="${namespaceOf(edits.xml)}"`;
    mark(anchor.from, "starts", `<w:commentRangeStart ${w} w:id="${id}"/>`);
    const reference = `<w:r ${w}><w:commentReference w:id="${id}"/></w:r>`;
    mark(anchor.to, "ends", `<w:commentRangeEnd ${w} w:id="${id}"/>${reference}`);
  }
  if (made === 0) return { bytes, made, refused };
  for (const [at, { ends, starts, cuts }] of marks) {
    if (cuts) edits.preserve(cuts);
    edits.replace(at, at, cuts ? edits.closed(cuts) + ends + starts + edits.reopened(cuts) : ends + starts);
  }
  return { bytes: archive.with(new Map([[body.unit, edits.result()], ...comments.parts()])), made, refused };
}

class Anchors {
  readonly #document: WordDocument;
  readonly #segments: Segments;
  /** The indicators of notes in the body, by kind and identifier. */
  readonly #indicators = new Map<string, NoteReference>();

  constructor(document: WordDocument, segments: Segments) {
    this.#document = document;
    this.#segments = segments;
    for (const { notes } of document.body.paragraphs)
      for (const note of notes) this.#indicators.set(`${note.kind} ${note.id}`, note);
  }

  of(remark: Remark): Anchor | undefined {
    const segments = this.#segments.of(remark);
    const [first, last] = [segments[0], segments.at(-1)];
    if (!first || !last) return undefined;
    const { body, footnote } = this.#document;
    if (first.unit !== body.unit) {
      const kind = first.unit === footnote?.unit ? "footnote" : "endnote";
      const indicator = this.#indicators.get(`${kind} ${first.paragraph.note}`);
      return around(indicator?.run ?? this.#runNear(0));
    }
    if (first.piece.run.isBoxed || last.unit !== body.unit || last.piece.run.isBoxed) {
      return around(this.#runNear(body.paragraphs.findIndex((each) => each.boxed.includes(first.paragraph))));
    }
    const { lock } = [first, last].find(({ piece }) => piece.run.lock)?.piece.run ?? {};
    if (lock?.isInline) return { from: { at: lock.start }, to: { at: lock.end } };
    if (lock) return around(this.#runNear(body.paragraphs.indexOf(first.paragraph)));
    return { from: startOf(first.piece, first.start), to: endOf(last.piece, last.end) };
  }

  /** The first run in a paragraph, or in the next that has one; at the end of the text, in one before. */
  #runNear(index: number): Run | undefined {
    const { paragraphs } = this.#document.body;
    const from = Math.max(0, index);
    const near = [...paragraphs.slice(from), ...paragraphs.slice(0, from).reverse()];
    return near.map(openRun).find((run) => run !== undefined);
  }
}

/** The first run in a paragraph that is not in a locked control. */
const openRun = ({ pieces }: Paragraph): Run | undefined => pieces.find(({ run }) => !run.lock)?.run;

const around = (run: Run | undefined): Anchor | undefined => run && { from: { at: run.start }, to: { at: run.end } };

function startOf({ element, run }: Piece, at: number): Mark {
  if (!element || (at === element.contentStart && beginsRun(element))) return { at: run.start };
  return { at, cuts: element };
}

function endOf({ element, run }: Piece, at: number): Mark {
  if (!element || (at === element.contentEnd && endsRun(element))) return { at: run.end };
  return { at, cuts: element };
}
