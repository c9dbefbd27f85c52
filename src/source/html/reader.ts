import { Parser } from "htmlparser2";
import type { DocumentFacts, Source } from "../../types/source.ts";
import { changeText } from "../edits.ts";
import { decode } from "../encoding.ts";
import { Flow } from "../flow.ts";
import type { Reader } from "../reader.ts";
import { blocks, code, unread } from "./elements.ts";

/** Reads HTML: its text as a browser shows it, with separate blocks and decoded entities. */
export const reader: Reader = {
  read(path, bytes, { maxSize, tracked = "final" } = {}): Source {
    const { text } = decode(path, bytes, maxSize);
    const html = new HtmlReader(path, text, tracked === "final" ? "del" : "ins");
    return html.flow.source(path, "html", text, html.facts);
  },
  change: changeText,
};

/** An open element, and the length of the text before it. */
interface Open {
  readonly name: string;
  readonly start: number;
  readonly href?: string;
  readonly id?: string;
  readonly isHidden: boolean;
  readonly isRaised: boolean;
}

interface Table {
  readonly table: number;
  row: number;
  column: number;
}

/** The start of a comment that suppresses findings; all other comments are skipped. */
const directive = /^\s*wgtip/;

class HtmlReader {
  readonly flow = new Flow();
  facts?: DocumentFacts;

  readonly #removed: string;
  readonly #parser: Parser;
  readonly #open: Open[] = [];
  readonly #tables: Table[] = [];
  #tableCount = 0;
  #hidden = 0;
  #raised = 0;

  /** @param removed the element whose text is not read: deletions, or insertions */
  constructor(path: string, html: string, removed: string) {
    this.#removed = removed;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => this.#enter(name, attributes),
        onclosetag: () => this.#leave(),
        ontext: (text) => this.#text(text),
        oncomment: (comment) => this.#comment(comment),
      },
      { decodeEntities: true, recognizeSelfClosing: /\.xhtml$/i.test(path) },
    );
    this.#parser.end(html);
  }

  get #size(): number {
    return this.#parser.endIndex + 1 - this.#parser.startIndex;
  }

  #text(text: string): void {
    if (this.#hidden > 0) return;
    if (this.#raised > 0) this.flow.raised(text.replace(/^\s*\[(\d{1,3})\]\s*$/, "$1"));
    else this.flow.text(text, this.#parser.startIndex, this.#size);
  }

  #comment(comment: string): void {
    if (this.#hidden > 0 || !directive.test(comment)) return;
    // also if the end of the file closes it
    const whole = `<!--${comment}-->`;
    if (this.#size === whole.length) this.flow.verbatim(whole, this.#parser.startIndex);
  }

  #enter(name: string, { href, id, name: anchor, hidden, lang }: Readonly<Record<string, string>>): void {
    const { flow } = this;
    if (name === "html" && lang) this.facts = { language: lang.slice(0, 2).toLowerCase() };
    if (blocks.has(name) && this.#hidden === 0) flow.endBlock();
    const isHidden = unread.has(name) || name === this.#removed || hidden !== undefined;
    const isRaised = name === "sup";
    if (isHidden) this.#hidden += 1;
    if (isRaised) this.#raised += 1;
    const target = id ?? (name === "a" ? anchor : undefined);
    this.#open.push({
      name,
      start: flow.length,
      isHidden,
      isRaised,
      ...(name === "a" && href && { href }),
      ...(target && { id: target }),
    });
    if (this.#hidden > 0) return;
    if (name === "br") flow.lineBreak(this.#parser.startIndex, this.#size);
    else if (name === "q") flow.add("“");
    else this.#countCells(name);
  }

  #leave(): void {
    const open = this.#open.pop();
    if (!open) return;
    const { name, start, href, id, isHidden, isRaised } = open;
    const { flow } = this;
    if (this.#hidden === 0) {
      if (name === "q") flow.add("”");
      if (code.has(name)) flow.mark(start, { kind: "skip" });
      if (href?.startsWith("#")) this.#noteLink(start, href.slice(1), isRaised);
      else if (href) flow.mark(start, { kind: "link", href });
      const level = /^h([1-6])$/.exec(name)?.[1];
      if (level) flow.mark(start, { kind: "heading", level: Number(level) });
      const table = this.#tables.at(-1);
      if (table && (name === "td" || name === "th"))
        flow.mark(start, { kind: "cell", ...table, ...(name === "th" && { header: true }) });
      if (name === "table") this.#tables.pop();
      if (id) flow.element(start, id, blocks.has(name));
      if (blocks.has(name)) flow.endBlock();
    }
    if (isHidden) this.#hidden -= 1;
    if (isRaised) this.#raised -= 1;
  }

  /** Raised, or containing something raised: `<sup><a href="#n1">1</a></sup>`, `<a href="#n1"><sup>1</sup></a>` */
  #noteLink(start: number, id: string, isRaised: boolean): void {
    if (this.#raised > 0 || isRaised || this.flow.endsRaised) this.flow.mark(start, { kind: "noteLink", id });
  }

  #countCells(name: string): void {
    const table = this.#tables.at(-1);
    if (name === "table") this.#tables.push({ table: ++this.#tableCount, row: 0, column: 0 });
    else if (table && name === "tr") Object.assign(table, { row: table.row + 1, column: 0 });
    else if (table && (name === "td" || name === "th")) table.column += 1;
  }
}
