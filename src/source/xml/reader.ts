import type { Source } from "../../types/source.ts";
import { changeText } from "../edits.ts";
import { decode } from "../encoding.ts";
import { deepestNote, Flow } from "../flow.ts";
import type { Reader } from "../reader.ts";
import * as kinds from "./elements.ts";
import { factsOf } from "./frbr.ts";
import { type Element, type Event, eventsOf } from "./tree.ts";

/**
 * Reads Akoma Ntoso and other XML: the text of its elements, with separate paragraphs, and each note after its
 * paragraph.
 */
export const reader: Reader = {
  read(path, bytes, { maxSize, tracked = "final" } = {}): Source {
    const { text } = decode(path, bytes, maxSize);
    const events = eventsOf(path, text);
    const { flow } = new XmlReader(events, tracked === "final" ? "del" : "ins");
    return flow.source(path, "xml", text, factsOf(events));
  },
  change: changeText,
};

interface Open {
  readonly start: number;
  readonly isBlock: boolean;
  /** The flow that contains a note. */
  readonly outer?: Flow;
}

interface Table {
  readonly table: number;
  row: number;
  column: number;
}

class XmlReader {
  flow = new Flow();

  readonly #blocks = new Map<Element | undefined, boolean>([[undefined, true]]);
  readonly #open: Open[] = [];
  readonly #tables: Table[] = [];
  readonly #noteIds = new Set<string>();
  readonly #removed: string;
  #tableCount = 0;
  #noteCount = 0;
  #noteDepth = 0;
  #unread = 0;
  #raised = 0;

  /** @param removed the element whose text is not read: deletions, or insertions */
  constructor(events: readonly Event[], removed: string) {
    this.#removed = removed;
    for (const event of events) {
      if (event.kind === "open") this.#enter(event.element, event.start, event.size);
      else if (event.kind === "close") this.#leave(event.element);
      else if (this.#unread > 0) continue;
      else if (event.kind === "comment") this.#comment(event.text, event.start, event.size);
      else if (this.#raised > 0) this.flow.raised(event.text);
      else this.flow.text(event.text, event.start, event.size);
    }
  }

  #isUnread = (name: string): boolean => kinds.unread.has(name) || name === this.#removed;

  #comment(comment: string, start: number, size: number): void {
    const whole = `<!--${comment}-->`;
    if (/^\s*wgtip/.test(comment) && size === whole.length) this.flow.verbatim(whole, start);
  }

  #enter(element: Element, start: number, size: number): void {
    const { name } = element;
    const isNote =
      this.#noteDepth < deepestNote &&
      this.#unread === 0 &&
      kinds.notes.has(name) &&
      element.parent?.name !== "fn-group";
    const isBlock = this.#isBlock(element);
    const outer = isNote ? this.flow : undefined;
    if (isNote) {
      this.#noteDepth += 1;
      this.flow = new Flow();
    } else if (isBlock && this.#unread === 0) this.flow.endBlock();
    this.#open.push({ start: this.flow.length, isBlock, ...(outer && { outer }) });
    if (this.#isUnread(name)) this.#unread += 1;
    if (kinds.raisedNames.has(name)) this.#raised += 1;
    if (this.#unread > 0) return;
    if (kinds.lineBreaks.has(name)) this.flow.lineBreak(start, size);
    this.#countCells(name);
  }

  #leave(element: Element): void {
    const { name, attributes } = element;
    const { start, isBlock, outer } = this.#open.pop() as Open;
    if (this.#isUnread(name)) this.#unread -= 1;
    if (kinds.raisedNames.has(name)) this.#raised -= 1;
    if (this.#unread > 0) return;
    if (outer) {
      this.#noteDepth -= 1;
      const label = attributes.marker ?? attributes.label ?? attributes.n ?? `${++this.#noteCount}`;
      outer.note(label, this.flow);
      this.flow = outer;
      return;
    }
    this.#mark(element, start, isBlock);
    if (kinds.numbers.has(name)) this.flow.join();
    else if (isBlock) this.flow.endBlock();
    if (kinds.tables.has(name)) this.#tables.pop();
  }

  #mark({ name, attributes }: Element, start: number, isBlock: boolean): void {
    const { flow } = this;
    const href = attributes.href ?? attributes["xlink:href"] ?? attributes.url ?? attributes.target;
    const noteId = href?.startsWith("#") ? href.slice(1) : attributes["ref-type"] === "fn" ? attributes.rid : undefined;
    if (noteId && (name === "noteref" || name === "xref" || flow.endsRaised)) {
      flow.mark(start, { kind: "noteLink", id: noteId });
      this.#noteIds.add(noteId);
    } else if (href && !noteId) flow.mark(start, { kind: "link", href });
    const id = attributes.eId ?? attributes["xml:id"] ?? attributes.id;
    if (id && this.#noteIds.has(id)) flow.element(start, id, isBlock);
    if (kinds.code.has(name)) flow.mark(start, { kind: "skip" });
    if (kinds.headings.has(name)) flow.mark(start, { kind: "heading", level: Number(/^h(\d)$/.exec(name)?.[1] ?? 1) });
    const table = this.#tables.at(-1);
    if (table && kinds.cells.has(name))
      flow.mark(start, { kind: "cell", ...table, ...(name === "th" && { header: true as const }) });
  }

  /** Whether an element begins a paragraph: unless it is inside a line, or beside text. */
  #isBlock(element: Element): boolean {
    const { name, parent } = element;
    const standsInLine =
      parent !== undefined && (parent.hasText || kinds.lines.has(parent.name) || !this.#blocks.get(parent));
    const isBlock =
      kinds.blocks.has(name) ||
      !(standsInLine || kinds.inlines.has(name) || kinds.numbers.has(name) || kinds.lineBreaks.has(name));
    this.#blocks.set(element, isBlock);
    return isBlock;
  }

  #countCells(name: string): void {
    const table = this.#tables.at(-1);
    if (kinds.tables.has(name)) this.#tables.push({ table: ++this.#tableCount, row: 0, column: 0 });
    else if (table && kinds.rows.has(name)) Object.assign(table, { row: table.row + 1, column: 0 });
    else if (table && kinds.cells.has(name)) table.column += 1;
  }
}
