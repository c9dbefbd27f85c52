import { Parser } from "htmlparser2";
import { ReadProblem } from "../problem.ts";

/** Offsets are UTF-16 units of the part. */
export interface Element {
  /** With the usual prefix of its namespace, whatever the part calls it: `w:p`. Of other namespaces, the local name. */
  readonly name: string;
  /** By local name: `id`, `val`. Where two have the same, by the name of the second with its prefix: `r:id`. */
  readonly attributes: Readonly<Record<string, string>>;
  /** As it stands in the part: `ns0:p`. */
  readonly rawName: string;
  readonly start: number;
  /** Behind its start tag. */
  readonly end: number;
}

export interface Handlers {
  /** For messages. */
  readonly path: string;
  open?(element: Element): void;
  close?(name: string, start: number, end: number): void;
  /** Text as it is meant, and where it stands: an entity is longer than its character. */
  text?(text: string, start: number, size: number): void;
}

/** Transitional and strict. */
export const wordNamespaces = [
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  "http://purl.oclc.org/ooxml/wordprocessingml/main",
];
const prefixOf = new Map([
  ...wordNamespaces.map((uri) => [uri, "w:"] as const),
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"],
]);

const cdata = "<![CDATA[".length;

/**
 * Reads a part of the package.
 *
 * @throws ReadProblem where it has a document type, which could define entities
 */
export function scan(xml: string, handlers: Handlers): void {
  const names = new Names();
  let inCdata = false;
  const parser = new Parser(
    {
      onopentag(rawName, attributes) {
        names.open(attributes);
        const { startIndex: start, endIndex } = parser;
        const local = localAttributes(attributes);
        handlers.open?.({ name: names.of(rawName), attributes: local, rawName, start, end: endIndex + 1 });
      },
      onclosetag(rawName) {
        handlers.close?.(names.of(rawName), parser.startIndex, parser.endIndex + 1);
        names.close();
      },
      ontext(text) {
        const start = parser.startIndex;
        if (inCdata) handlers.text?.(text, start + cdata, text.length);
        else handlers.text?.(text, start, parser.endIndex + 1 - start);
      },
      oncdatastart() {
        inCdata = true;
      },
      oncdataend() {
        inCdata = false;
      },
      onprocessinginstruction(name) {
        if (!/^!doctype$/i.test(name)) return;
        throw new ReadProblem(
          handlers.path,
          "has a document type inside (DOCTYPE), which no Word file has; it was not read",
        );
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  const local: Record<string, string> = {};
  for (const name in attributes) {
    const colon = name.indexOf(":");
    const short = colon < 0 ? name : name.slice(colon + 1);
    local[short in local ? name : short] = attributes[name] as string;
  }
  return local;
}

/** The namespaces in force. Nearly all parts declare theirs once, at the root. */
class Names {
  #scope = new Map<string, string>();
  #known = new Map<string, string>();
  readonly #outer: ([Map<string, string>, Map<string, string>] | undefined)[] = [];

  open(attributes: Record<string, string>): void {
    const declared = Object.keys(attributes).filter((name) => name === "xmlns" || name.startsWith("xmlns:"));
    this.#outer.push(declared.length > 0 ? [this.#scope, this.#known] : undefined);
    if (declared.length === 0) return;
    this.#scope = new Map(this.#scope);
    this.#known = new Map();
    for (const name of declared) this.#scope.set(name.slice("xmlns:".length), attributes[name] as string);
  }

  close(): void {
    [this.#scope, this.#known] = this.#outer.pop() ?? [this.#scope, this.#known];
  }

  of(rawName: string): string {
    const known = this.#known.get(rawName);
    if (known !== undefined) return known;
    const colon = rawName.indexOf(":");
    const uri = this.#scope.get(colon < 0 ? "" : rawName.slice(0, colon)) ?? "";
    const name = (prefixOf.get(uri) ?? "") + rawName.slice(colon + 1);
    this.#known.set(rawName, name);
    return name;
  }
}
