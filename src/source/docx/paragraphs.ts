import { type Element, type Handlers, scan } from "../archive/xml.ts";
import { inCapitals } from "../capitals.ts";
import { visibleIn } from "../invisible.ts";
import { ReadProblem } from "../problem.ts";
import { raised } from "../raised.ts";
import { characterOf } from "./characters.ts";
import { Fields } from "./fields.ts";
import type { Relation } from "./package.ts";
import type { Lock, Paragraph, Run, TextElement } from "./paragraph.ts";
import { ParagraphList } from "./paragraph-list.ts";
import { isOn, paragraphProperty, runProperty, type Styles } from "./properties.ts";
import { FirstSection } from "./section.ts";
import { Tables } from "./tables.ts";
import { type Tracked, TrackedChanges } from "./tracked.ts";

export interface PartOptions {
  /** For messages. */
  readonly path: string;
  readonly tracked: Tracked;
  readonly relations: ReadonlyMap<string, Relation>;
  readonly styles: Styles;
}

/** The paragraphs of a part in order, and the header on the first page of its first section. */
export function paragraphsOf(xml: string, options: PartOptions): { paragraphs: Paragraph[]; header?: string } {
  const reader = new PartReader(options);
  scan(xml, reader);
  const { paragraphs, header } = reader;
  return { paragraphs, ...(header && { header }) };
}

/** An open element. */
interface Open {
  readonly element: Element;
  readonly hides: boolean;
  lock?: Lock;
  link?: { readonly href: string; readonly from: number };
}

class PartReader implements Handlers {
  readonly path: string;

  readonly #options: PartOptions;
  readonly #changes: TrackedChanges;
  readonly #open: Open[] = [];
  readonly #paragraphs = new ParagraphList();
  readonly #runs: Run[] = [];
  readonly #fields = new Fields();
  readonly #tables = new Tables();
  readonly #section: FirstSection;
  #hidden = 0;
  /** The outermost open control that is locked. */
  #lock: Lock | undefined;
  #element: TextElement | undefined;
  #note: string | undefined;

  constructor(options: PartOptions) {
    this.path = options.path;
    this.#options = options;
    this.#changes = new TrackedChanges(options.tracked);
    this.#section = new FirstSection(options.relations);
  }

  get paragraphs(): Paragraph[] {
    return this.#paragraphs.all;
  }

  get header(): string | undefined {
    return this.#section.header;
  }

  open(element: Element): void {
    const open: Open = { element, hides: this.#hides(element) };
    if (open.hides) this.#hidden += 1;
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
    const [element, run] = [this.#element, this.#runs.at(-1)];
    if (element && run?.isRaised) this.#add(raised(text), start, size);
    else if (element && run) this.#add(this.#isCapital(run) ? inCapitals(text) : text, start, size, element);
    else if (this.#parent() === "w:instrText" || (this.#parent() === "w:t" && this.#fields.hide))
      this.#fields.instruct(text);
  }

  #isCapital = (run: Run): boolean => run.isCapital ?? this.#paragraphs.open?.isCapital ?? false;

  #parent = (): string | undefined => this.#open.at(-1)?.element.name;

  #hides(element: Element): boolean {
    const { name } = element;
    if (name === "w:footnote" || name === "w:endnote") return /separator|notice/i.test(element.attributes.type ?? "");
    return this.#changes.hides(name, this.#parent());
  }

  #enter(element: Element, open: Open): void {
    const paragraph = this.#paragraphs.open;
    switch (this.#parent()) {
      case "w:r":
        this.#enterInRun(element, paragraph);
        break;
      case "w:rPr":
        this.#runProperty(element, paragraph);
        break;
      case "w:pPr":
      case "w:numPr":
        if (paragraph) paragraphProperty(element, paragraph, this.#options.styles);
        break;
      case "w:sectPr":
        this.#section.property(element);
        break;
      case "w:trPr":
        if (element.name === "w:tblHeader") this.#tables.header(isOn(element.attributes.val ?? "true"));
        break;
      case "w:sdtPr":
        if (element.name === "w:lock") this.#lockControl(element);
        break;
    }
    this.#changes.begin(element.name);
    this.#begin(element, open, paragraph);
  }

  /** Elements that occur in several contexts. */
  #begin(element: Element, open: Open, paragraph: Paragraph | undefined): void {
    const { name } = element;
    switch (name) {
      case "w:p":
        this.#paragraphs.begin(this.#tables.cell, this.#note);
        break;
      case "w:r":
        this.#runs.push(this.#run(element));
        break;
      case "w:tbl":
        this.#paragraphs.keepEnd();
        this.#tables.begin();
        break;
      case "w:tr":
        this.#tables.row();
        break;
      case "w:tc":
        this.#tables.column();
        break;
      case "w:footnote":
      case "w:endnote":
        this.#note = element.attributes.id;
        break;
      case "w:commentRangeStart":
        this.#paragraphs.comment(element.attributes.id ?? "", "start");
        break;
      case "w:commentRangeEnd":
        this.#paragraphs.comment(element.attributes.id ?? "", "end");
        break;
      case "w:hyperlink": {
        const { id = "", "r:id": relation = id } = element.attributes;
        const href = this.#options.relations.get(relation)?.target;
        if (href) open.link = { href, from: paragraph?.length ?? 0 };
        break;
      }
      case "w:altChunk":
        throw new ReadProblem(
          this.path,
          "holds another file, which only Word can read; open it in Word and save it again",
        );
      case "w:fldSimple":
        this.#fields.beginSimple(element.attributes.instr ?? "", paragraph);
        break;
    }
  }

  #enterInRun(element: Element, paragraph: Paragraph | undefined): void {
    const { name, start, end } = element;
    const run = this.#runs.at(-1);
    if (!run || name === "w:rPr") return;
    run.contentStart ??= start;
    switch (name) {
      case "w:t":
      case "w:delText":
        if (!run.isHidden && !this.#fields.hide)
          this.#element = { start, contentStart: end, contentEnd: end, end, run };
        break;
      case "w:footnoteReference":
      case "w:endnoteReference": {
        const { id = "", customMarkFollows = "0" } = element.attributes;
        const kind = name === "w:footnoteReference" ? "footnote" : "endnote";
        paragraph?.notes.push({ kind, id, at: paragraph.length, isCustom: isOn(customMarkFollows), run });
        break;
      }
      case "w:commentReference":
        this.#paragraphs.comment(element.attributes.id ?? "", "mark");
        break;
      case "w:fldChar":
        this.#fields.mark(element.attributes.fldCharType ?? "", paragraph);
        break;
      default: {
        const text = characterOf(element);
        if (text) this.#add(text, start, end - start);
      }
    }
  }

  #leave(name: string, { element, link, lock }: Open, start: number, end: number): void {
    const paragraph = this.#paragraphs.open;
    const run = this.#runs.at(-1);
    if (run && this.#parent() === "w:r") {
      if (name === "w:rPr") run.properties = { start: element.start, end };
      else run.contentEnd = end;
    }
    if (lock) {
      lock.end = end;
      if (lock === this.#lock) this.#lock = undefined;
    }
    this.#changes.end(name);
    switch (name) {
      case "w:p":
        this.#paragraphs.end();
        break;
      case "w:r":
        if (run) run.end = end;
        this.#runs.pop();
        break;
      case "w:t":
      case "w:delText":
        if (this.#element) Object.assign(this.#element, { contentEnd: start, end });
        this.#element = undefined;
        break;
      case "w:tc":
        this.#paragraphs.keepEnd();
        break;
      case "w:tbl":
        this.#tables.end();
        break;
      case "w:sectPr":
        this.#section.end();
        break;
      case "w:hyperlink":
        if (link && paragraph && paragraph.length > link.from)
          paragraph.links.push({ start: link.from, end: paragraph.length, href: link.href });
        break;
      case "w:fldSimple":
        this.#fields.end(paragraph);
        break;
    }
  }

  #run({ start, end, rawName }: Element): Run {
    const refused =
      (this.#lock && "it is in a locked control") ??
      (this.#changes.isMoved ? "it is in text that was moved with changes tracked" : undefined) ??
      (this.#fields.areOpen ? "Word makes it from a field" : undefined);
    return {
      start,
      tagEnd: end,
      rawName,
      end,
      contentEnd: end,
      isRaised: false,
      isHidden: false,
      isInserted: this.#changes.isInserted,
      isBoxed: this.#paragraphs.isInBox,
      ...(this.#lock && { lock: this.#lock }),
      ...(refused && { refused }),
    };
  }

  #add(text: string, start: number, size: number, element?: TextElement): void {
    const paragraph = this.#paragraphs.open;
    const run = this.#runs.at(-1);
    if (!paragraph || !run || run.isHidden || this.#fields.hide) return;
    const isExact = text.length === size;
    for (const { words, at } of visibleIn(text)) {
      const place = isExact ? { start: start + at, size: words.length } : { start, size };
      paragraph.pieces.push({ at: paragraph.length, text: words, ...place, run, ...(element && { element }) });
      paragraph.length += words.length;
    }
  }

  /** A property of a run, or of the mark that ends a paragraph. */
  #runProperty(element: Element, paragraph: Paragraph | undefined): void {
    const run = this.#runs.at(-1);
    const owner = this.#open.at(-2)?.element.name;
    if (owner === "w:r" && run) runProperty(element, run, this.#options.styles);
    else if (owner === "w:pPr" && paragraph && this.#changes.joins(element.name)) paragraph.isJoined = true;
  }

  /** Locks the control whose properties are open. */
  #lockControl({ attributes: { val = "" } }: Element): void {
    const control = this.#open.at(-2);
    if (control?.element.name !== "w:sdt" || !/contentlocked/i.test(val)) return;
    const { start, end } = control.element;
    control.lock = { start, end, isInline: this.#paragraphs.open !== undefined };
    this.#lock ??= control.lock;
  }
}
