/** Edits of the XML of a part. */

import { splice } from "../../text/splice.ts";
import type { Span } from "../../types/source.ts";
import { wordNamespaces } from "../archive/xml.ts";
import type { Run, TextElement } from "./paragraph.ts";

/** Collects non-overlapping edits in any order, and applies them all at once. */
export class Edits {
  readonly xml: string;
  readonly #edits: (Span & { text: string })[] = [];
  readonly #preserved = new Set<TextElement>();

  constructor(xml: string) {
    this.xml = xml;
  }

  get isEmpty(): boolean {
    return this.#edits.length === 0;
  }

  replace(start: number, end: number, text: string): void {
    this.#edits.push({ start, end, text });
  }

  /** Word drops blanks at the ends of a `<w:t>` without `xml:space="preserve"`. */
  preserve(element: TextElement): void {
    const tag = this.xml.slice(element.start, element.contentStart);
    if (/xml:space/.test(tag) || this.#preserved.has(element)) return;
    this.#preserved.add(element);
    this.replace(element.start, element.contentStart, keepsBlanks(tag));
  }

  /** Tags that end the run of an element inside its text. */
  closed({ run: { rawName } }: TextElement): string {
    return `</${named(rawName, "t")}></${rawName}>`;
  }

  /** Tags that open the run again, after `closed`. */
  reopened({ run }: TextElement): string {
    const tag = this.xml.slice(run.start, run.tagEnd);
    return `${tag}${this.#properties(run)}<${named(run.rawName, "t")} xml:space="preserve">`;
  }

  /** A run with the same formatting; `name` is `t` or `delText`, `content` is XML. */
  runLike(run: Run, name: string, content: string): string {
    const { rawName } = run;
    const text = named(rawName, name);
    return `<${rawName}>${this.#properties(run)}<${text} xml:space="preserve">${content}</${text}></${rawName}>`;
  }

  #properties({ properties }: Run): string {
    return properties ? this.xml.slice(properties.start, properties.end) : "";
  }

  result(): string {
    return splice(
      this.xml,
      this.#edits.sort((a, b) => a.start - b.start || a.end - b.end),
    );
  }
}

const keepsBlanks = (tag: string): string => tag.replace(/\/?>$/, ' xml:space="preserve">');

/** Whether a run begins, or ends, with this element. */
export const beginsRun = ({ start, run }: TextElement): boolean => run.contentStart === start;
export const endsRun = ({ end, run }: TextElement): boolean => run.contentEnd === end;

/** `ns0:r`, `t` → `ns0:t` */
const named = (rawName: string, name: string): string => rawName.slice(0, rawName.indexOf(":") + 1) + name;

/** The Word namespace of a part, for elements that are added. */
export function namespaceOf(xml: string): string {
  return wordNamespaces.find((uri) => xml.includes(uri)) ?? (wordNamespaces[0] as string);
}

/** The lowest number that no element of the parts has as its identifier. */
export function freeId(...parts: readonly string[]): number {
  let highest = 0;
  for (const xml of parts) {
    for (const [, id] of xml.matchAll(/\bid="(\d{1,9})"/g)) highest = Math.max(highest, Number(id));
  }
  return highest + 1;
}
