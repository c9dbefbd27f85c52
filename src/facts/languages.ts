/** The words of citations in languages other than English (registry/languages). */
import { wordTable } from "#languages";
import { languages as telltales } from "./facts.ts";

/** A name found in a group of keys: `body:S` is `S` in the group `body:`. */
export interface NamedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

interface Group {
  readonly keys: readonly string[];
  readonly source: string;
  readonly sticky: RegExp;
  readonly anywhere: RegExp;
}

/** The words of one language. Its table is read, and each expression compiled, when it is first asked for. */
export class Words {
  readonly language: string;
  #table: Readonly<Record<string, readonly string[]>> | undefined;
  readonly #sticky = new Map<string, RegExp | undefined>();
  readonly #groups = new Map<string, Group | undefined>();

  constructor(language: string) {
    this.language = language;
  }

  get #forms(): Readonly<Record<string, readonly string[]>> {
    this.#table ??= JSON.parse(wordTable(this.language)) as Readonly<Record<string, readonly string[]>>;
    return this.#table;
  }

  /** The forms of a key as they stand in the table; those of telltales without reading the table. */
  forms(key: string): readonly string[] {
    return telltales[this.language]?.[key] ?? this.#forms[key] ?? [];
  }

  /** The end of the word at `at`, or -1. */
  end(key: string, text: string, at: number): number {
    const found = this.#sticky.has(key) ? this.#sticky.get(key) : this.#compile(key);
    if (found === undefined) return -1;
    found.lastIndex = at;
    return found.test(text) ? found.lastIndex : -1;
  }

  /** The word of a group at `at`: `named("month:", …)` gives the key `5`. */
  named(group: string, text: string, at: number): NamedWord | null {
    const found = this.#group(group);
    if (found === undefined) return null;
    found.sticky.lastIndex = at;
    const match = found.sticky.exec(text);
    return match === null ? null : { key: keyOf(found, match), start: at, end: at + match[0].length };
  }

  /** The word of a group that ends at `at`. */
  before(group: string, text: string, at: number): NamedWord | null {
    const found = this.#group(group);
    const from = Math.max(0, at - 120);
    const match = found && new RegExp(`(?:${found.source})$`, "u").exec(text.slice(from, at));
    return found && match ? { key: keyOf(found, match), start: from + match.index, end: at } : null;
  }

  /** All words of a group in a stretch of the text, in order. */
  all(group: string, text: string, from: number, to: number): NamedWord[] {
    const found = this.#group(group);
    if (found === undefined) return [];
    return [...text.slice(from, to).matchAll(found.anywhere)].map((match) => ({
      key: keyOf(found, match),
      start: from + match.index,
      end: from + match.index + match[0].length,
    }));
  }

  /** One expression for the forms of several keys or groups: `keyword:`, `same`. */
  sourceOf(keys: readonly string[]): string {
    const forms = Object.entries(this.#forms)
      .filter(([key]) => keys.some((one) => key === one || (one.endsWith(":") && key.startsWith(one))))
      .flatMap(([, forms]) => forms);
    return anyOf(forms);
  }

  #compile(key: string): RegExp | undefined {
    const forms = this.#forms[key];
    const made = forms && new RegExp(anyOf(forms), "uy");
    this.#sticky.set(key, made);
    return made;
  }

  #group(group: string): Group | undefined {
    if (this.#groups.has(group)) return this.#groups.get(group);
    const pairs = Object.entries(this.#forms)
      .filter(([key]) => key.startsWith(group))
      .flatMap(([key, forms]) => forms.map((form) => [key.slice(group.length), form] as const))
      .sort(([, a], [, b]) => b.length - a.length);
    const source = pairs.map(([, form]) => `(${form})`).join("|");
    const keys = pairs.map(([key]) => key);
    const [sticky, anywhere] = [new RegExp(source, "uy"), new RegExp(source, "gu")];
    const made = pairs.length === 0 ? undefined : { keys, source, sticky, anywhere };
    this.#groups.set(group, made);
    return made;
  }
}

/** What most forms begin and end with: no letter goes on there. */
const [edge, end] = [String.raw`(?<![\p{L}])`, String.raw`(?![\p{L}])`];

/** One expression for any of the forms, the longest first. */
export function anyOf(forms: readonly string[]): string {
  const sorted = [...forms].sort((a, b) => b.length - a.length);
  if (!sorted.every((form) => form.startsWith(edge) && form.endsWith(end))) return sorted.join("|");
  return `${edge}(?:${sorted.map((form) => form.slice(edge.length, -end.length)).join("|")})${end}`;
}

/** Each form has a capturing group of its own. */
const keyOf = ({ keys }: Group, match: RegExpExecArray | RegExpMatchArray): string =>
  keys[match.slice(1).findIndex((group) => group !== undefined)] ?? "";

/** The languages with a table. */
export const languages: readonly string[] = Object.keys(telltales);

const opened = new Map<string, Words>();

/** The words of a language; undefined for English, and for languages without a table. */
export function wordsOf(language: string): Words | undefined {
  if (telltales[language] === undefined) return undefined;
  const words = opened.get(language) ?? new Words(language);
  opened.set(language, words);
  return words;
}
