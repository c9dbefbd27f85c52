/** Reads the XML in archives (Word, OpenDocument), which programs wrote: elements, texts, and their places. */
import { decodeXML } from "entities";
import { Tokenizer } from "htmlparser2";
import { ReadProblem } from "../problem.ts";

/** An element's start tag. Offsets are UTF-16 units of the part. */
export class Element {
  /**
   * With the usual prefix of its namespace, whatever prefix the part uses: `w:p`. In other namespaces, the local name.
   */
  readonly name: string;
  /** As written in the part: `ns0:p`. */
  readonly rawName: string;
  readonly start: number;
  /** Offset of the end of its start tag. */
  readonly end: number;
  readonly #xml: string;
  #attributes: Readonly<Record<string, string>> | undefined;

  constructor(xml: string, name: string, rawName: string, start: number, end: number) {
    this.#xml = xml;
    this.name = name;
    this.rawName = rawName;
    this.start = start;
    this.end = end;
  }

  /**
   * By local name: `id`, `val`. If two have the same local name, the second is under its prefixed name: `r:id`.
   * Computed on first use, because most elements' attributes are never needed.
   */
  get attributes(): Readonly<Record<string, string>> {
    this.#attributes ??= attributesIn(this.#xml.slice(this.start + 1 + this.rawName.length, this.end));
    return this.#attributes;
  }
}

export interface Handlers {
  /** For messages. */
  readonly path: string;
  open?(element: Element): void;
  /** The span is that of the end tag, or of the element itself if it has none. */
  close?(name: string, start: number, end: number): void;
  /** Decoded text and its span: an entity is longer than its character. */
  text?(text: string, start: number, size: number): void;
}

/** Transitional and strict. */
export const wordNamespaces = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
const openDocument = "urn:oasis:names:tc:opendocument:xmlns:";
const prefixOf = new Map([
  ...wordNamespaces.map((uri) => [uri, "w:"] as const),
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"],
  ...["office", "text", "table", "style"].map((name) => [`${openDocument}${name}:1.0`, `${name}:`] as const),
  [`${openDocument}drawing:1.0`, "draw:"],
]);

/**
 * Reads a part of an archive.
 *
 * @throws ReadProblem if it has a document type, which could define entities
 */
export function scan(xml: string, handlers: Handlers): void {
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, new Scanner(xml, handlers));
  tokenizer.write(xml);
  tokenizer.end();
}

/** Handlers for the tokenizer. Its parser would also parse every attribute, which takes half of the time. */
class Scanner {
  readonly #xml: string;
  readonly #handlers: Handlers;
  readonly #open: Element[] = [];
  /** The namespaces around each element that is open. */
  readonly #outer: Names[] = [];
  #names = new Names(new Map());
  #nameStart = 0;
  #nameEnd = 0;
  #declares = false;
  #textEnd = 0;

  constructor(xml: string, handlers: Handlers) {
    this.#xml = xml;
    this.#handlers = handlers;
  }

  onopentagname(start: number, end: number): void {
    this.#nameStart = start;
    this.#nameEnd = end;
  }

  onattribname(start: number): void {
    if (this.#xml.startsWith("xmlns", start)) this.#declares = true;
  }

  onopentagend(at: number): void {
    const [start, end] = [this.#nameStart - 1, at + 1];
    const rawName = this.#xml.slice(this.#nameStart, this.#nameEnd);
    this.#outer.push(this.#names);
    if (this.#declares) this.#names = this.#names.with(attributesIn(this.#xml.slice(this.#nameEnd, end), true));
    this.#declares = false;
    this.#textEnd = end;
    const element = new Element(this.#xml, this.#names.of(rawName), rawName, start, end);
    this.#open.push(element);
    this.#handlers.open?.(element);
  }

  onselfclosingtag(at: number): void {
    this.onopentagend(at);
    this.#close(this.#nameStart - 1, at + 1);
  }

  onclosetag(start: number, end: number): void {
    const close = this.#xml.indexOf(">", end) + 1 || this.#xml.length;
    this.#textEnd = close;
    const isNamed = ({ rawName }: Element) => rawName.length === end - start && this.#xml.startsWith(rawName, start);
    const at = this.#open.findLastIndex(isNamed);
    if (at >= 0) while (this.#open.length > at) this.#close(start - 2, close);
  }

  ontext(start: number, end: number): void {
    this.#textEnd = end;
    this.#handlers.text?.(this.#xml.slice(start, end), start, end - start);
  }

  ontextentity(codePoint: number, end: number): void {
    const start = this.#textEnd;
    this.#textEnd = end;
    this.#handlers.text?.(String.fromCodePoint(codePoint), start, end - start);
  }

  oncdata(start: number, end: number, offset: number): void {
    this.#textEnd = end + 1;
    this.#handlers.text?.(this.#xml.slice(start, end - offset), start, end - offset - start);
  }

  oncomment(_start: number, end: number): void {
    this.#textEnd = end + 1;
  }

  ondeclaration(start: number, end: number): void {
    this.#textEnd = end + 1;
    if (!/^doctype/i.test(this.#xml.slice(start, start + 7))) return;
    throw new ReadProblem(
      this.#handlers.path,
      "has a document type inside (DOCTYPE), which no such file has; it was not read",
    );
  }

  onprocessinginstruction(_start: number, end: number): void {
    this.#textEnd = end + 1;
  }

  onend(): void {
    while (this.#open.length > 0) this.#close(this.#xml.length, this.#xml.length);
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}

  #close(start: number, end: number): void {
    const { name } = this.#open.pop() as Element;
    this.#handlers.close?.(name, start, end);
    this.#names = this.#outer.pop() as Names;
  }
}

const attribute = /([^\s=/"'<>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The attributes in a start tag, by local name or by the name as written. */
function attributesIn(tag: string, isQualified = false): Record<string, string> {
  const attributes: Record<string, string> = {};
  attribute.lastIndex = 0;
  for (let found = attribute.exec(tag); found; found = attribute.exec(tag)) {
    const [, name = "", double, single = ""] = found;
    const short = isQualified ? name : name.slice(name.indexOf(":") + 1);
    const value = double ?? single;
    attributes[Object.hasOwn(attributes, short) ? name : short] = value.includes("&") ? decodeXML(value) : value;
  }
  return attributes;
}

/** The namespaces in scope. Nearly all parts declare theirs once, at the root. */
class Names {
  readonly #uris: ReadonlyMap<string, string>;
  readonly #known = new Map<string, string>();

  /** @param uris namespaces by prefix; "" for names without one */
  constructor(uris: ReadonlyMap<string, string>) {
    this.#uris = uris;
  }

  /** Adds the namespaces that a tag declares with `xmlns` and `xmlns:w`. */
  with(attributes: Readonly<Record<string, string>>): Names {
    const declared = Object.entries(attributes).flatMap(([name, uri]) =>
      name === "xmlns" || name.startsWith("xmlns:") ? [[name.slice("xmlns:".length), uri] as const] : [],
    );
    return new Names(new Map([...this.#uris, ...declared]));
  }

  of(rawName: string): string {
    const known = this.#known.get(rawName);
    if (known !== undefined) return known;
    const colon = rawName.indexOf(":");
    const uri = this.#uris.get(colon < 0 ? "" : rawName.slice(0, colon)) ?? "";
    const name = (prefixOf.get(uri) ?? "") + rawName.slice(colon + 1);
    this.#known.set(rawName, name);
    return name;
  }
}
