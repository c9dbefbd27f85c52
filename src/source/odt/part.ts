import type { PlaceInDocument, Span } from "../../types/source.ts";
import type { Element, Handlers } from "../archive/xml.ts";
import { inCapitals } from "../capitals.ts";
import { deepestNote, Flow } from "../flow.ts";
import { printedNumber } from "../printed-number.ts";
import { Comments } from "./comments.ts";
import * as kinds from "./elements.ts";
import type { TextStyles } from "./styles.ts";
import { Tables } from "./tables.ts";

type Part = Extract<PlaceInDocument, { kind: "paragraph" }>["part"];

interface Outer {
  readonly flow: Flow;
  readonly part: Part;
  readonly paragraph: string | undefined;
  readonly raised: number;
  readonly capital: number;
}

/** An open element. */
interface Open {
  readonly element: Element;
  /** The length of the text before it. */
  readonly start: number;
  readonly hides: boolean;
  readonly raises: boolean;
  readonly isCapital: boolean;
  /** Set for a note or a text box: what is around it. */
  readonly outer?: Outer;
}

/** Reads the text of a part of an OpenDocument file. */
export class PartReader implements Handlers {
  readonly path: string;
  flow: Flow;
  readonly #unit: string;
  readonly #styles: TextStyles;
  readonly #range: Span;
  readonly #open: Open[] = [];
  readonly #tables = new Tables();
  readonly #comments = new Comments();
  readonly #counts: Partial<Record<Part, number>> = {};
  #part: Part;
  #hidden = 0;
  #raised = 0;
  #capital = 0;
  #fields = 0;
  #depth = 0;
  #firstStyle: string | undefined;
  /** The text of the open paragraph; undefined between paragraphs. */
  #paragraph: string | undefined;
  #heading: string | undefined;
  #noteClass: "footnote" | "endnote" = "footnote";
  /** The indicator of the open note. */
  #label = "";

  /** @param range the span of the part to read */
  constructor(path: string, unit: string, part: Part, styles: TextStyles, range: Span) {
    this.path = path;
    this.#unit = unit;
    this.#part = part;
    this.#styles = styles;
    this.#range = range;
    this.flow = new Flow(unit);
  }

  open(element: Element): void {
    const { name, start } = element;
    if (name.startsWith("style:")) this.#styles.read(element);
    if (start < this.#range.start || start >= this.#range.end) return;
    const style = name === "text:span" || kinds.paragraphs.has(name) ? (element.attributes["style-name"] ?? "") : "";
    const hides = name === "office:annotation" || kinds.unread.has(name) || this.#styles.isHidden(style);
    if (hides) this.#hidden += 1;
    if (this.#hidden === 0) this.#enter(element, style);
    else this.#comments.enter(element, this.flow);
    const raises = this.#styles.isRaised(style);
    if (raises) this.#raised += 1;
    const isCapital = this.#styles.isCapital(style);
    if (isCapital) this.#capital += 1;
    const outer = this.#hidden === 0 ? this.#beginFlow(name) : undefined;
    this.#open.push({ element, start: this.flow.length, hides, raises, isCapital, ...(outer && { outer }) });
  }

  close(name: string, start: number): void {
    if (start < this.#range.start || start >= this.#range.end) return;
    const open = this.#open.pop();
    if (!open) return;
    if (this.#hidden === 0) this.#leave(name, open);
    else this.#comments.leave(name);
    if (open.hides) this.#hidden -= 1;
    if (open.raises) this.#raised -= 1;
    if (open.isCapital) this.#capital -= 1;
  }

  text(text: string, start: number, size: number): void {
    if (this.#hidden > 0) this.#comments.text(text);
    else if (this.#open.at(-1)?.element.name === "text:note-citation") this.#label += text.trim();
    else if (this.#paragraph !== undefined) {
      this.#paragraph += text;
      if (this.#raised > 0) this.flow.raised(text);
      else if (this.#fields > 0) this.flow.add(text);
      else this.flow.text(this.#capital > 0 ? inCapitals(text) : text, start, size);
    }
  }

  #enter(element: Element, style: string): void {
    const { name, start, end } = element;
    if (kinds.paragraphs.has(name)) {
      this.#firstStyle ??= style;
      this.flow.endBlock();
      this.#paragraph = "";
      this.#counts[this.#part] = (this.#counts[this.#part] ?? 0) + 1;
    } else if (kinds.fields.has(name)) this.#fields += 1;
    else if (name === "text:s") this.flow.blank(start, end - start);
    else if (name === "text:tab") this.flow.instead("\t", start, end - start);
    else if (name === "text:line-break") this.flow.lineBreak(start, end - start);
    else if (name === "text:note") this.#beginNote(element);
    else if (name === "office:annotation-end") this.#comments.end(element.attributes.name ?? "", this.flow);
    else this.#tables.enter(element);
  }

  /** Starts a separate flow for the text of a note or a text box. */
  #beginFlow(name: string): Outer | undefined {
    const isNote = name === "text:note-body";
    if (!(isNote || kinds.boxes.has(name)) || this.#depth >= deepestNote) return undefined;
    const outer = {
      flow: this.flow,
      part: this.#part,
      paragraph: this.#paragraph,
      raised: this.#raised,
      capital: this.#capital,
    };
    this.#depth += 1;
    this.flow = new Flow(this.#unit);
    this.#raised = 0;
    this.#capital = 0;
    this.#part = isNote ? this.#noteClass : "text box";
    this.#counts[this.#part] = 0;
    return outer;
  }

  #leave(name: string, { element, start, outer }: Open): void {
    const { flow } = this;
    if (kinds.paragraphs.has(name)) this.#endParagraph(element, start);
    else if (kinds.fields.has(name)) this.#fields -= 1;
    else if (name === "text:a" && element.attributes.href)
      flow.mark(start, { kind: "link", href: element.attributes.href });
    else if (name === "table:table-cell" && this.#tables.cell) flow.mark(start, { kind: "cell", ...this.#tables.cell });
    this.#tables.leave(name);
    if (!outer) return;
    this.#depth -= 1;
    this.flow = outer.flow;
    this.#part = outer.part;
    this.#paragraph = outer.paragraph;
    this.#raised = outer.raised;
    this.#capital = outer.capital;
    if (name === "text:note-body") outer.flow.note(this.#label, flow);
    else outer.flow.box(flow);
  }

  #beginNote({ attributes }: Element): void {
    this.#noteClass = attributes["note-class"] === "endnote" ? "endnote" : "footnote";
    this.#label = "";
  }

  #endParagraph({ name, attributes }: Element, start: number): void {
    const { flow } = this;
    const text = this.#paragraph?.trim() ?? "";
    this.#paragraph = undefined;
    if (name === "text:h" && text && this.#part === "body") this.#heading = text.slice(0, 60);
    const number = printedNumber(`${text} `);
    const { cell } = this.#tables;
    const isNote = this.#part === "footnote" || this.#part === "endnote";
    flow.mark(start, {
      kind: "place",
      at: {
        kind: "paragraph",
        part: this.#part,
        paragraph: this.#counts[this.#part] ?? 1,
        ...(this.#heading !== undefined && this.#part !== "header" && { heading: this.#heading }),
        ...(number && { number }),
        ...(cell && { cell: { table: cell.table, row: cell.row, column: cell.column } }),
        ...(isNote && { note: this.#label }),
      },
    });
    if (name === "text:h") flow.mark(start, { kind: "heading", level: Number(attributes["outline-level"]) || 1 });
    this.#comments.endParagraph(flow, start);
    flow.endBlock();
  }

  /** The page style with which the text begins. */
  get firstPage(): string {
    return this.#styles.pageOf(this.#firstStyle ?? "");
  }

  /** Ends the text. */
  finish(): Flow {
    this.#comments.finish();
    return this.flow;
  }
}
