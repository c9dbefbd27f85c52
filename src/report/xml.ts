import Builder from "fast-xml-builder";
import { printable } from "./printable.ts";

export type Attributes = Readonly<Record<string, string | number>>;

export interface Element {
  readonly name: string;
  readonly attributes: Attributes;
  readonly content?: string | readonly Element[];
}

const builder = new Builder({ preserveOrder: true, ignoreAttributes: false, format: true, suppressEmptyNode: true });

export const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** Prints an element as XML. Line breaks, and characters that XML does not allow, become one visible character each. */
export const xml = (element: Element): string => `${builder.build([node(element)]).trim()}\n`;

function node({ name, attributes, content = [] }: Element): object {
  const children = typeof content === "string" ? [{ "#text": safe(content) }] : content.map(node);
  const named = Object.entries(attributes).map(([key, value]) => [`@_${key}`, safe(String(value))]);
  return { [name]: children, ":@": Object.fromEntries(named) };
}

const safe = (text: string) => printable(text).replace(/[\ufffe\uffff]|\p{Surrogate}/gu, "\u00b7");
