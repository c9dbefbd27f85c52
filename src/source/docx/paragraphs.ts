import { raised } from "../raised.ts";
import type { ListItem } from "./numbering.ts";
import type { Relation } from "./package.ts";
import type { Lock, NoteReference, Paragraph, Run, TextElement } from "./paragraph.ts";
import { type Element, scan } from "./xml.ts";

/** Which state of a text with tracked changes is read: with them, or before them. */
export type Tracked = "final" | "original";

/** What styles say of their paragraphs, by the identifiers of the styles. */
export interface Styles {
  /** Of headings, from 1. */
  readonly levels: ReadonlyMap<string, number>;
  readonly items: ReadonlyMap<string, ListItem>;
}

export interface PartOptions {
  /** For messages. */
  readonly path: string;
  readonly tracked: Tracked;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly styles: Styles;
}

/** The paragraphs of a part in order, and the header that its first section shows on its first page. */
export function paragraphsOf(xml: string, options: PartOptions): { paragraphs: Paragraph[]; header?: string } {
  const reader = new PartReader(xml, options);
  scan(xml, reader);
  return { paragraphs: reader.paragraphs, ...(reader.header && { header: reader.header }) };
}

/** What is inside is not read. */
const hiding: Readonly<Record<Tracked, ReadonlySet<string>>> = {
  final: new Set(["w:del", "w:moveFrom", "mc:Fallback", "w:sectPrChange", "w:pPrChange", "w:rPrChange", "w:delText"]),
  original: new Set(["w:ins", "w:moveTo", "mc:Fallback", "w:sectPrChange", "w:pPrChange", "w:rPrChange"]),
};

/** Elements that stand for text. */
const standsFor: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
};

interface Field {
  instruction: string;
  isResult: boolean;
  paragraph?: Paragraph;
  from: number;
}

interface Table {
  readonly table: number;
  row: number;
  column: number;
  isHeader: boolean;
}

/** An element that is open. */
interface Open {
  readonly element: Element;
  readonly hides: boolean;
  lock?: Lock;
  link?: { readonly href: string; readonly from: number };
}

class PartReader {
  readonly path: string;
  readonly paragraphs: Paragraph[] = [];
  header?: string;

  readonly #xml: string;
  readonly #options: PartOptions;
  readonly #open: Open[] = [];
  /** The paragraphs that are open: one inside another in a text box. */
  readonly #in: Paragraph[] = [];
  readonly #runs: Run[] = [];
  readonly #fields: Field[] = [];
  readonly #tables: Table[] = [];
  /** Comments that begin between two paragraphs. */
  #waiting: string[] = [];
  #tableCount = 0;
  #hidden = 0;
  #hasHeader = false;
  #element: TextElement | undefined;
  #note: string | undefined;

  constructor(xml: string, options: PartOptions) {
    this.path = options.path;
    this.#xml = xml;
    this.#options = options;
  }

  open(element: Element): void {
    const { name } = element;
    const isSeparator = /^w:(?:foot|end)note$/.test(name) && /separator|notice/i.test(element.attributes.type ?? "");
    const isMark = name === "w:del" || name === "w:ins" ? this.#parent() === "w:rPr" : false;
    const hides = isSeparator || (!isMark && hiding[this.#options.tracked].has(name));
    const open: Open = { element, hides };
    if (hides) this.#hidden += 1;
    if (this.#hidden === 0) this.#enter(element, open);
    this.#open.push(open);
  }

  close(name: string, start: number, end: number): void {
    const open = this.#open.pop();
    if (!open) return;
    if (this.#hidden === 0) this.#leave(name, open, start, end);
    if (open.hides) this.#hidden -= 1;
  }

  text(text: string, start: number, size: number): void {
    if (this.#hidden > 0) return;
    const field = this.#fields.at(-1);
    if (this.#parent() === "w:instrText" && field) field.instruction += text;
    const [element, run] = [this.#element, this.#runs.at(-1)];
    if (element && run) this.#add(run.isRaised ? raised(text) : text, start, size, run.isRaised ? undefined : element);
  }

  #parent = (): string | undefined => this.#open.at(-1)?.element.name;

  #enter(element: Element, open: Open): void {
    const { name, attributes, start, end } = element;
    const paragraph = this.#in.at(-1);
    switch (name) {
      case "w:p":
        this.#in.push(this.#paragraph(paragraph));
        break;
      case "w:r":
        this.#runs.push(this.#run(element));
        break;
      case "w:t":
      case "w:delText":
        this.#enterText(element);
        break;
      case "w:footnote":
      case "w:endnote":
        this.#note = attributes.id;
        break;
      case "w:footnoteReference":
      case "w:endnoteReference":
        this.#refer(element);
        break;
      case "w:commentRangeStart":
        this.#comment(attributes.id, "start");
        break;
      case "w:commentRangeEnd":
        this.#comment(attributes.id, "end");
        break;
      case "w:commentReference":
        this.#comment(attributes.id, "mark");
        break;
      case "w:tbl":
        this.#tables.push({ table: ++this.#tableCount, row: 0, column: 0, isHeader: false });
        break;
      case "w:hyperlink": {
        const href = this.#options.relations.get(attributes["r:id"] ?? attributes.id ?? "")?.target;
        if (href) open.link = { href, from: paragraph?.length ?? 0 };
        break;
      }
      case "w:fldSimple":
        this.#fields.push({ instruction: attributes.instr ?? "", isResult: true, ...here(paragraph) });
        break;
      case "w:fldChar":
        this.#fieldMark(attributes.fldCharType);
        break;
      case "w:headerReference":
        this.#refersToHeader(attributes);
        break;
      default:
        if (name in standsFor && this.#runs.length > 0 && this.#parent() === "w:r") {
          this.#add(standsFor[name] as string, start, end - start);
        } else this.#property(element);
    }
    const run = this.#runs.at(-1);
    if (run && name !== "w:r" && name !== "w:rPr" && this.#parent() === "w:r") run.contentStart ??= start;
  }

  #leave(name: string, { element, link, lock }: Open, start: number, end: number): void {
    if (lock) lock.end = end;
    const paragraph = this.#in.at(-1);
    const run = this.#runs.at(-1);
    if (run && this.#parent() === "w:r" && name !== "w:rPr") run.contentEnd = end;
    switch (name) {
      case "w:p":
        this.#in.pop();
        break;
      case "w:r":
        if (run) run.end = end;
        this.#runs.pop();
        break;
      case "w:rPr":
        if (run && this.#parent() === "w:r") run.properties = this.#xml.slice(element.start, end);
        break;
      case "w:t":
      case "w:delText":
        if (this.#element) Object.assign(this.#element, { contentEnd: start, end });
        this.#element = undefined;
        break;
      case "w:tbl":
        this.#tables.pop();
        break;
      case "w:hyperlink":
        if (link && paragraph && paragraph.length > link.from)
          paragraph.links.push({ start: link.from, end: paragraph.length, href: link.href });
        break;
      case "w:fldSimple":
        this.#endField();
        break;
    }
  }

  #paragraph(host: Paragraph | undefined): Paragraph {
    const table = this.#tables.at(-1);
    const { paragraphs } = this;
    const last = paragraphs.at(-1);
    if (!host && last?.isJoined) {
      delete last.isJoined;
      return last;
    }
    const { table: index = 0, row = 0, column = 0, isHeader } = table ?? {};
    const made: Paragraph = {
      pieces: [],
      links: [],
      notes: [],
      comments: this.#waiting.map((id) => ({ id, at: 0, side: "start" as const })),
      boxed: [],
      length: 0,
      ...(table && { cell: { table: index, row, column, ...(isHeader && { header: true as const }) } }),
      ...(this.#note !== undefined && { note: this.#note }),
    };
    this.#waiting = [];
    (host ? host.boxed : paragraphs).push(made);
    return made;
  }

  #run({ start, end, rawName }: Element): Run {
    const lock = this.#open.find(({ lock }) => lock)?.lock;
    const isMoved = this.#open.some(({ element }) => element.name === "w:moveTo" || element.name === "w:moveFrom");
    const refused =
      (lock && "it is in a locked control") ??
      (isMoved ? "it is in text that was moved with changes tracked" : undefined) ??
      (this.#fields.length > 0 ? "Word makes it from a field" : undefined);
    return {
      start,
      end,
      tag: this.#xml.slice(start, end),
      rawName,
      properties: "",
      contentEnd: end,
      isRaised: false,
      isHidden: false,
      isInserted: this.#open.some(({ element }) => element.name === "w:ins"),
      isBoxed: this.#in.length > 1,
      ...(lock && { lock }),
      ...(refused && { refused }),
    };
  }

  #enterText({ start, end }: Element): void {
    const run = this.#runs.at(-1);
    if (!run || run.isHidden || this.#fields.some(({ isResult }) => !isResult)) return;
    const tag = this.#xml.slice(start, end);
    this.#element = { start, contentStart: end, contentEnd: end, end, tag, run };
  }

  #add(text: string, start: number, size: number, element?: TextElement): void {
    const paragraph = this.#in.at(-1);
    const run = this.#runs.at(-1);
    if (!paragraph || !run || run.isHidden || this.#fields.some(({ isResult }) => !isResult)) return;
    paragraph.pieces.push({ at: paragraph.length, text, start, size, run, ...(element && { element }) });
    paragraph.length += text.length;
  }

  #refer({ name, attributes: { id = "", customMarkFollows = "0" } }: Element): void {
    const [paragraph, run] = [this.#in.at(-1), this.#runs.at(-1)];
    const kind: NoteReference["kind"] = name === "w:footnoteReference" ? "footnote" : "endnote";
    const isCustom = isOn(customMarkFollows);
    if (paragraph && run) paragraph.notes.push({ kind, id, at: paragraph.length, isCustom, run });
  }

  #comment(id = "", side: "start" | "end" | "mark"): void {
    const paragraph = this.#in.at(-1);
    if (!paragraph && side === "start") this.#waiting.push(id);
    const last = paragraph ?? this.paragraphs.at(-1);
    if (last && (paragraph || side !== "start")) last.comments.push({ id, at: last.length, side });
  }

  #fieldMark(type = ""): void {
    const field = this.#fields.at(-1);
    if (type === "begin") this.#fields.push({ instruction: "", isResult: false, from: 0 });
    else if (type === "separate" && field) Object.assign(field, { isResult: true, ...here(this.#in.at(-1)) });
    else if (type === "end") this.#endField();
  }

  #endField(): void {
    const field = this.#fields.pop();
    const paragraph = this.#in.at(-1);
    const href = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(field?.instruction ?? "")?.[1];
    if (!field || !href || !paragraph || field.paragraph !== paragraph || paragraph.length <= field.from) return;
    paragraph.links.push({ start: field.from, end: paragraph.length, href });
  }

  /** Of a page with a header of its own, that one; the first section's counts. */
  #refersToHeader({ type, id = "", "r:id": target = id }: Element["attributes"]): void {
    const name = this.#options.relations.get(target)?.target;
    if (!name || this.#hasHeader) return;
    if (type === "first" || this.header === undefined) this.header = name;
    this.#hasHeader = type === "first";
  }

  #property({ name, attributes: { val = "true" } }: Element): void {
    const [run, paragraph, table, parent] = [this.#runs.at(-1), this.#in.at(-1), this.#tables.at(-1), this.#parent()];
    const above = this.#open.at(-2)?.element.name;
    if (name === "w:tr" && table) Object.assign(table, { row: table.row + 1, column: 0, isHeader: false });
    else if (name === "w:tc" && table) table.column += 1;
    else if (name === "w:tblHeader" && table) table.isHeader = isOn(val);
    else if (name === "w:vertAlign" && run) run.isRaised = val === "superscript";
    else if ((name === "w:vanish" || name === "w:webHidden") && run) run.isHidden = isOn(val);
    else if (name === "w:pStyle" && paragraph) this.#style(paragraph, val);
    else if (name === "w:ilvl" && parent === "w:numPr" && paragraph)
      paragraph.item = { list: paragraph.item?.list ?? "", level: Number(val) };
    else if (name === "w:numId" && parent === "w:numPr" && paragraph)
      paragraph.item = { list: val, level: paragraph.item?.level ?? 0 };
    else if (name === "w:outlineLvl" && paragraph && Number(val) < 9) this.#level(paragraph, Number(val) + 1);
    else if (name === "w:lock" && /contentlocked/i.test(val)) this.#lock();
    else if ((name === "w:del" || name === "w:ins") && parent === "w:rPr" && above === "w:pPr" && paragraph) {
      if ((name === "w:del") === (this.#options.tracked === "final")) paragraph.isJoined = true;
    }
  }

  #style(paragraph: Paragraph, id: string): void {
    const { levels, items } = this.#options.styles;
    const item = items.get(id);
    if (item) paragraph.item = item;
    this.#level(paragraph, levels.get(id));
  }

  #level(paragraph: Paragraph, level: number | undefined): void {
    if (level !== undefined) paragraph.level = level;
  }

  /** Closes the control around the properties that are open. */
  #lock(): void {
    const control = this.#open.at(-2);
    if (control?.element.name !== "w:sdt") return;
    control.lock = { start: control.element.start, end: control.element.end, isInline: this.#in.length > 0 };
  }
}

const here = (paragraph: Paragraph | undefined) => ({
  from: paragraph?.length ?? 0,
  ...(paragraph && { paragraph }),
});

const isOn = (value: string): boolean => !/^(?:0|false|off|none)$/.test(value);
