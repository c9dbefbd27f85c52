/** Reads a configuration in JSON or YAML: its values, and the place of each in the text. */
import type { MemberNode, ValueNode } from "@humanwhocodes/momoa";
import { ReadProblem } from "../source/problem.ts";
import type { Place } from "../types/source.ts";
import type { KeyPath } from "./schema.ts";

export interface ConfigText {
  readonly value: unknown;
  /** The place of the key (or list item) at a path, or of its nearest ancestor in the text. */
  placeOf(path: KeyPath): Place;
}

const top: Place = { line: 1, column: 1 };

/**
 * @param path its extension determines the format
 * @throws ReadProblem with the place of the error
 */
export async function readConfigText(path: string, text: string): Promise<ConfigText> {
  if (/\.ya?ml$/.test(path)) return readYaml(path, text);
  if (/\.jsonc?$/.test(path)) return readJson(path, text);
  throw new ReadProblem(path, "is no configuration; its name ends with .json, .jsonc, .yaml, .js or .ts");
}

async function readJson(path: string, text: string): Promise<ConfigText> {
  const { parse, evaluate } = await import("@humanwhocodes/momoa");
  const mode = path.endsWith(".jsonc") ? "jsonc" : "json";
  const read = () => {
    try {
      return parse(text.replace(/^\uFEFF/, ""), { mode, allowTrailingCommas: mode === "jsonc" }).body;
    } catch (error) {
      const { message, line = 1, column = 1 } = error as Error & Partial<Place>;
      throw problemAt(path, { line, column }, inWords(message, text.split("\n")[line - 1]?.slice(column - 1) ?? ""));
    }
  };
  const body = read();
  const twice = repeated(body);
  if (twice) throw problemAt(path, twice.loc.start, `the key ${String(evaluate(twice))} appears a second time`);
  return {
    value: evaluate(body),
    placeOf(path) {
      let place = top;
      let node: ValueNode | undefined = body;
      for (const key of path) {
        if (node?.type === "Object") {
          const member: MemberNode | undefined = node.members.find(({ name }) => evaluate(name) === key);
          node = member?.value;
          place = member?.name.loc.start ?? place;
        } else if (node?.type === "Array") {
          node = node.elements[key as number]?.value;
          place = node?.loc.start ?? place;
        }
      }
      return { line: place.line, column: place.column };
    },
  };
}

/**
 * Rephrases a message of the JSON parser: "Unexpected token LBrace found. (3:12)" is given at the start of an object
 * that is never closed.
 *
 * @param rest the line from the place of the error
 */
function inWords(message: string, rest: string): string {
  const token = /^(?:"[^"]*"|[\w.-]+|.)/.exec(rest)?.[0] ?? "";
  if (message.includes("end of input")) return "the file ends too early: a bracket or quotation mark is missing";
  if (!message.startsWith("Unexpected token") || token === "") return message.replace(/ \(\d+:\d+\)$/, "");
  if (/[[{]/.test(token)) return `${token} is never closed, or a comma is missing before it`;
  return `${token} is not expected here: a comma, colon or bracket is missing before it, or it is one too many`;
}

/** The first duplicate key of an object. YAML forbids them; JSON would silently take the last. */
function repeated(node: ValueNode): MemberNode["name"] | undefined {
  if (node.type === "Array") return first(node.elements, ({ value }) => repeated(value));
  if (node.type !== "Object") return undefined;
  const seen = new Set<string>();
  return first(node.members, ({ name, value }) => {
    const key = name.type === "String" ? name.value : name.name;
    return seen.size < seen.add(key).size ? repeated(value) : name;
  });
}

function first<Item, Found>(items: readonly Item[], find: (item: Item) => Found | undefined): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

async function readYaml(path: string, text: string): Promise<ConfigText> {
  const { isCollection, isMap, LineCounter, parseDocument } = await import("yaml");
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, schema: "core" });
  const placed = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const [fault = document.warnings[0]] = document.errors;
  if (fault) {
    const words = fault.code === "MULTIPLE_DOCS" ? "a second document begins" : fault.message;
    throw problemAt(path, placed(fault.pos[0]), words.replace(/ at line \d+[\s\S]*$/, ""));
  }
  try {
    const value: unknown = document.toJS();
    // fails if an alias is inside its own anchor
    JSON.stringify(value);
    return {
      value,
      placeOf(path) {
        let place = top;
        let node: unknown = document.contents;
        for (const key of path) {
          if (!isCollection(node)) break;
          const range = isMap(node)
            ? node.items
                .map((pair) => pair.key as { value?: unknown; range?: number[] })
                .find((name) => name?.value === key)
            : (node.items[key as number] as { range?: number[] } | undefined);
          const [start] = range?.range ?? [];
          if (start !== undefined) place = placed(start);
          node = node.get(key, true);
        }
        return place;
      },
    };
  } catch (error) {
    // aliases that expand too far, or endlessly
    const { message } = error as Error;
    throw problemAt(path, top, message.includes("circular") ? "an alias is inside its own anchor" : message);
  }
}

const problemAt = (path: string, { line, column }: Place, message: string): ReadProblem =>
  new ReadProblem(`${path}:${line}:${column}`, message[0]?.toLowerCase() + message.slice(1).replace(/\.$/, ""));
