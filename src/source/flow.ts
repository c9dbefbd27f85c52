/** Builds the text of a file with elements block by block, for the readers of HTML and XML. */
import type { FormatName, PlaceInDocument, Source, Span, Structure, TableCell } from "../types/source.ts";
import { TextBuilder } from "./builder.ts";
import { invisible, visibleIn } from "./invisible.ts";
import { raised } from "./raised.ts";

/** Text as read, and its place in the file; `from` is absent if it is not in the file. */
interface Piece {
  readonly text: string;
  readonly from?: number;
  readonly size: number;
  /** The part of the file. */
  readonly unit?: string;
}

type Note = Span & { readonly label: string; readonly indicator: Span };
/** The indicator of a note: a link to the element with this id. */
interface NoteLink extends Span {
  readonly id: string;
}

type Mark =
  | (NoteLink & { readonly kind: "noteLink" })
  | (NoteLink & { readonly kind: "noteElement" })
  | (Note & { readonly kind: "note" })
  | (Span & { readonly kind: "skip" })
  | (Span & { readonly kind: "link"; readonly href: string })
  | (Span & { readonly kind: "heading"; readonly level: number })
  | (Span & TableCell & { readonly kind: "cell"; readonly header?: true })
  | (Span & { readonly kind: "comment"; readonly text: string })
  | (Span & { readonly kind: "place"; readonly at: PlaceInDocument });
type Unplaced<M> = M extends Mark ? Omit<M, "start" | "end"> : never;

/** White space in HTML and XML; any amount of it is one blank. A no-break space does not belong to it. */
const blanks = /[ \t\r\n\f]+/g;
const raisedEnd = /[⁰¹²³⁴⁵⁶⁷⁸⁹ᵃ-ᵖ*†‡]$/;
/** Maximum depth of notes within notes; deeper ones are read in place. */
export const deepestNote = 3;

const newBlock = "\n\n";

export class Flow {
  readonly #pieces: Piece[] = [];
  readonly #marks: Mark[] = [];
  readonly #anchors: { readonly start: number; readonly id: string }[] = [];
  #behind: { readonly flow: Flow; readonly note?: Pick<Note, "label" | "indicator"> }[] = [];
  readonly #unit: string;
  #length = 0;
  /** Whether the block is still empty. */
  #isNew = true;
  #isBlank = false;
  /** Whether the next block continues the same line: `<num>1.</num><p>Welcomes` */
  #joins = false;

  /** @param unit the part of the file from which text is taken; "" for the whole file */
  constructor(unit = "") {
    this.#unit = unit;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds text that stands in the file at `from`; runs of white space become one blank. */
  text(text: string, from: number, size = text.length): void {
    if (size === text.length) for (const { words, at } of visibleIn(text)) this.#text(words, from + at);
    else if (!invisible.test(text)) this.#words(text, from, size);
  }

  #text(text: string, from: number): void {
    let done = 0;
    for (const { index, 0: blank } of text.matchAll(blanks)) {
      this.#words(text.slice(done, index), from + done, index - done);
      this.blank(from + index, blank.length);
      done = index + blank.length;
    }
    this.#words(text.slice(done), from + done, text.length - done);
  }

  /** White space, of which any amount is one blank. */
  blank(from: number, size: number): void {
    if (this.#isNew || this.#isBlank || this.#joins) return;
    this.#write({ text: " ", from, size });
    this.#isBlank = true;
  }

  /** Raised digits and letters, which cannot be changed. */
  raised(text: string): void {
    if (text.trim()) this.#write({ text: raised(text.trim()), size: 0 });
  }

  /** Adds text that is not in the file. */
  add(text: string): void {
    this.#write({ text, size: 0 });
  }

  /** Text as it is in the file, including white space. */
  verbatim(text: string, from: number): void {
    for (const { words, at } of visibleIn(text)) this.#write({ text: words, from: from + at, size: words.length });
  }

  /** Text that is written differently in the file. */
  instead(text: string, from: number, size: number): void {
    this.#write({ text, from, size });
  }

  lineBreak(from: number, size: number): void {
    if (!this.#isNew) this.#write({ text: "\n", from, size });
    this.#isBlank = true;
  }

  /** Ends the block, and adds its text boxes and notes. */
  endBlock(): void {
    if (this.#joins) return;
    const behind = this.#behind;
    this.#behind = [];
    for (const { start, id } of this.#anchors.splice(0)) this.mark(start, { kind: "noteElement", id });
    if (!this.#isNew) this.#separate();
    for (const { flow, note } of behind) {
      const start = this.#length;
      if (note?.label && !flow.#repeats(note.label)) this.#write({ text: `${raised(note.label)} `, size: 0 });
      this.append(flow);
      if (note) this.#marks.push({ kind: "note", start, end: this.#length, ...note });
      this.#separate();
    }
  }

  /** The next block continues this one. */
  join(): void {
    if (!this.#isNew) this.#joins = true;
  }

  /** A note that belongs to the block: its indicator is here, its text goes after the block. */
  note(label: string, flow: Flow): void {
    flow.endBlock();
    const start = this.#length;
    if (label) this.add(raised(label));
    this.#behind.push({ flow, note: { label, indicator: { start, end: this.#length } } });
  }

  /** Whether it begins with a label such as `*`, which some authors repeat in the note. */
  #repeats(label: string): boolean {
    return /^[^\p{L}\p{N}]+$/u.test(label) && this.#pieces[0]?.text.startsWith(label) === true;
  }

  /** A text box anchored in the block: its text goes after it. */
  box(flow: Flow): void {
    flow.endBlock();
    if (flow.length > 0) this.#behind.push({ flow });
  }

  /** Appends another flow. */
  append(flow: Flow): void {
    const by = this.#length;
    const pieces = flow.#pieces.at(-1)?.text === newBlock ? flow.#pieces.slice(0, -1) : flow.#pieces;
    if (pieces.length > 0) this.#isNew = false;
    for (const piece of pieces) this.#push(flow.#unit === this.#unit ? piece : { unit: flow.#unit, ...piece });
    const shifted = <S extends Span>(span: S): S => ({ ...span, start: span.start + by, end: span.end + by });
    for (const mark of flow.#marks)
      this.#marks.push(mark.kind === "note" ? { ...shifted(mark), indicator: shifted(mark.indicator) } : shifted(mark));
  }

  /** Marks what has been written since `start`. */
  mark(start: number, mark: Unplaced<Mark>, end = this.#length): void {
    if (end > start) this.#marks.push({ ...mark, start, end } as Mark);
  }

  /** An element with an id, which may be a note. If it begins inside a block, the rest of the block belongs to it. */
  element(start: number, id: string, isBlock: boolean): void {
    if (isBlock) this.mark(start, { kind: "noteElement", id });
    else this.#anchors.push({ start, id });
  }

  /** Whether the last thing written is raised. */
  get endsRaised(): boolean {
    return raisedEnd.test(this.#pieces.at(-1)?.text ?? "");
  }

  /** @param file the whole file, if it is text */
  source(path: string, format: FormatName, file: string | undefined, facts?: Structure["facts"]): Source {
    this.endBlock();
    const builder = new TextBuilder();
    for (const { text, from, size, unit = this.#unit } of this.#pieces) {
      if (from === undefined) builder.add(text);
      else builder.take(text, unit, from, size);
    }
    const marks = this.#marks.sort((a, b) => a.start - b.start || b.end - a.end);
    const all = <K extends Mark["kind"]>(kind: K) =>
      marks.flatMap((mark) => (mark.kind === kind ? [withoutKind(mark as Extract<Mark, { kind: K }>)] : []));
    const text = this.#pieces.map((piece) => piece.text).join("");
    const linked = linkedNotes(all("noteLink"), all("noteElement"), text);
    const notes = [...all("note"), ...linked].sort((a, b) => a.start - b.start);
    for (const { at, ...span } of all("place")) builder.place(span, at);
    const comments = all("comment").map(({ text, ...covers }) => ({ text, covers }));
    const known: Structure = {
      links: all("link"),
      headings: all("heading"),
      cells: all("cell"),
      ...(notes.length > 0 && { notes }),
      ...(comments.length > 0 && { comments }),
      ...(facts && { facts }),
    };
    return builder.source(path, format, known, { ...(file !== undefined && { file }), skip: outermost(all("skip")) });
  }

  #words(text: string, from: number, size: number): void {
    if (text === "") return;
    this.#write({ text, from, size });
  }

  #write(piece: Piece): void {
    if (this.#joins) {
      this.#joins = false;
      if (!this.#isBlank) this.#push({ text: " ", size: 0 });
    }
    this.#push(piece);
    this.#isNew = false;
    this.#isBlank = false;
  }

  #separate(): void {
    this.#push({ text: newBlock, size: 0 });
    this.#isNew = true;
    this.#isBlank = false;
  }

  /** Merges pieces that are adjacent in the file. */
  #push(piece: Piece): void {
    const last = this.#pieces.at(-1);
    const isNext =
      last?.from !== undefined &&
      last.unit === piece.unit &&
      last.size === last.text.length &&
      piece.size === piece.text.length &&
      piece.from === last.from + last.size;
    if (isNext)
      this.#pieces[this.#pieces.length - 1] = { ...last, text: last.text + piece.text, size: last.size + piece.size };
    else this.#pieces.push(piece);
    this.#length += piece.text.length;
  }
}

/** Notes of HTML: links from their indicators to elements further down. */
function linkedNotes(links: readonly NoteLink[], elements: readonly NoteLink[], text: string): Note[] {
  const byId = new Map(elements.map((element) => [element.id, element]));
  return links.flatMap(({ id, start, end }) => {
    const element = byId.get(id);
    if (!element || element.start < end) return [];
    byId.delete(id);
    const label = text.slice(start, end).replace(/[^\p{L}\p{N}*†‡]/gu, "");
    return [{ start: element.start, end: element.end, label, indicator: { start, end } }];
  });
}

const withoutKind = <M extends Mark>({ kind: _, ...mark }: M): Omit<M, "kind"> => mark;

/** In order; a span inside another is dropped. */
const outermost = (spans: readonly Span[]): Span[] =>
  spans.reduce<Span[]>((apart, span) => {
    if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
    return apart;
  }, []);
