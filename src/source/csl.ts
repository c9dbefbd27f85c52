/**
 * CSL-JSON, the bibliographies of Zotero and pandoc: each item, with its date and address written as claims about its
 * number.
 */
import type { MemberNode, ObjectNode, ValueNode } from "@humanwhocodes/momoa";
import type { Source, Span } from "../types/source.ts";
import { changeText } from "./edits.ts";
import { decode } from "./encoding.ts";
import { dayInWords, type Entry, writeEntry } from "./entry.ts";
import { Flow } from "./flow.ts";
import { jsonPieces } from "./json-string.ts";
import { ReadProblem } from "./problem.ts";
import type { Reader } from "./reader.ts";

export const reader: Reader = {
  async read(path, bytes, { maxSize } = {}): Promise<Source> {
    const { text: file } = decode(path, bytes, maxSize);
    const flow = new Flow();
    for (const item of await itemsOf(path, file)) writeEntry(flow, entryOf(flow, file, item));
    return flow.source(path, "csl", file);
  },
  change: changeText,
};

/** Variables with text, and variables with the symbol of a document. */
const texts = new Set(
  "title title-short container-title collection-title event-title genre note annote abstract".split(" "),
);
const numbers = new Set(["number"]);

/** @throws ReadProblem if the file is not a list of items */
async function itemsOf(path: string, file: string): Promise<ObjectNode[]> {
  const { parse } = await import("@humanwhocodes/momoa");
  let body: ValueNode;
  try {
    body = parse(file, { mode: "json", ranges: true }).body;
  } catch (error) {
    throw new ReadProblem(path, `is no JSON: ${(error as Error).message}`);
  }
  const values = body.type === "Array" ? body.elements.map(({ value }) => value) : [body];
  const items = values.filter((value) => value.type === "Object");
  if (items.length < values.length) throw new ReadProblem(path, "is no CSL-JSON, which is a list of items");
  return items;
}

const isNamed = (name: string) => (member: MemberNode) =>
  member.name.type === "String" && member.name.value.toLowerCase() === name;

const valueOfMember = ({ members }: ObjectNode, name: string): ValueNode | undefined =>
  members.find(isNamed(name))?.value;

function entryOf(flow: Flow, file: string, item: ObjectNode): Entry {
  const fields = item.members.flatMap(({ name, value }) => {
    const variable = name.type === "String" ? name.value : name.name;
    const isNumber = numbers.has(variable);
    if (value.type !== "String" || !(isNumber || texts.has(variable))) return [];
    return [{ isNumber, write: () => writeString(flow, file, insideOf(value)) }];
  });
  const url = valueOfMember(item, "url");
  const issued = valueOfMember(item, "issued");
  return { fields, day: issued && dayOf(issued), href: url?.type === "String" ? url.value.trim() : undefined };
}

/** `{"date-parts": [[2010, 7, 30]]}`, `{"raw": "2010-07-30"}` or "30 July 2010", `{"literal": …}` */
function dayOf(issued: ValueNode): Entry["day"] {
  if (issued.type !== "Object") return undefined;
  const [parts, written] = [
    valueOfMember(issued, "date-parts"),
    valueOfMember(issued, "raw") ?? valueOfMember(issued, "literal"),
  ];
  const first = parts?.type === "Array" && parts.elements.length === 1 ? parts.elements[0]?.value : undefined;
  if (first?.type === "Array") {
    const figures = first.elements.map(({ value }) =>
      value.type === "Number" || value.type === "String" ? `${value.value}` : "",
    );
    return day(figures, spanOf(first));
  }
  if (written?.type !== "String") return undefined;
  const words = /^\d{1,2} [A-Z][a-z]+ \d{4}$/.exec(written.value)?.[0];
  if (words !== undefined) return { words, ...insideOf(written) };
  return day(/^(\d{4})-(\d\d)-(\d\d)$/.exec(written.value)?.slice(1) ?? [], insideOf(written));
}

function day([year = "", month = "", date = "0"]: readonly string[], span: Span): Entry["day"] {
  const words = dayInWords(year, month, date);
  return words === undefined ? undefined : { words, ...span };
}

function writeString(flow: Flow, file: string, string: Span): void {
  for (const { text, start, size } of jsonPieces(file, string)) flow.text(text, start, size);
}

const spanOf = ({ range: [start, end] = [0, 0] }: ValueNode): Span => ({ start, end });

/** Without the quotation marks. */
const insideOf = (string: ValueNode): Span => ({ start: spanOf(string).start + 1, end: spanOf(string).end - 1 });
