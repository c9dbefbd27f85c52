/** The words of citations in languages other than English (registry/languages). */
import { wordTable } from "#languages";
import { languages as telltales } from "./facts.ts";

/** A name found in a group of keys: `body:S` is `S` in the group `body:`. */
export interface NamedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The forms of several keys as expressions, each compiled when it is first asked for. */
class Group {
  readonly keys: readonly string[];
  readonly #source: string;
  #sticky: RegExp | undefined;
  #behind: RegExp | undefined;
  #everywhere: RegExp | undefined;

  constructor(keys: readonly string[], forms: readonly string[]) {
    this.keys = keys;
    this.#source = forms.map((form) => `(${form})`).join("|");
  }

  get sticky(): RegExp {
    this.#sticky ??= new RegExp(this.#source, "uy");
    return this.#sticky;
  }

  /** Where one of the forms ends. */
  get behind(): RegExp {
    this.#behind ??= new RegExp(`(?<=${this.#source})`, "uy");
    return this.#behind;
  }

  get everywhere(): RegExp {
    this.#everywhere ??= new RegExp(this.#source, "gu");
    this.#everywhere.lastIndex = 0;
    return this.#everywhere;
  }
}

/** The words of one language. Its table is read, and each expression compiled, when it is first asked for. */
export class Words {
  readonly language: string;
  #table: Readonly<Record<string, readonly string[]>> | undefined;
  readonly #sticky = new Map<string, RegExp | undefined>();
  readonly #heads = new Map<string, RegExp>();
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

  /** Whether the word stands in the next `reach` UTF-16 code units. */
  isNear(key: string, text: string, at: number, reach: number): boolean {
    return this.#group(key)?.everywhere.test(text.slice(at, at + reach)) ?? false;
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
    if (found === undefined) return null;
    found.behind.lastIndex = at;
    const match = found.behind.exec(text);
    const word = match?.slice(1).find((form) => form !== undefined);
    return match && word ? { key: keyOf(found, match), start: at - word.length, end: at } : null;
  }

  /** All words of a group in a stretch of the text, in order. */
  all(group: string, text: string, from: number, to: number): NamedWord[] {
    const found = this.#group(group);
    const all: NamedWord[] = [];
    if (found === undefined) return all;
    for (let at = this.#next(group, text, from); at >= 0 && at < to; ) {
      found.sticky.lastIndex = at;
      const match = found.sticky.exec(text);
      const end = match === null ? at + 1 : at + match[0].length;
      if (match !== null && end <= to) all.push({ key: keyOf(found, match), start: at, end });
      at = this.#next(group, text, end);
    }
    return all;
  }

  /** The next place where a word of the group may begin, by its first letters, or -1. */
  #next(group: string, text: string, from: number): number {
    const known = this.#heads.get(group);
    const heads = known ?? new RegExp(anyOf(this.forms(group.replace(":", "-heads"))), "g");
    if (known === undefined) this.#heads.set(group, heads);
    heads.lastIndex = from;
    return heads.exec(text)?.index ?? -1;
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
    const [keys, forms] = [pairs.map(([key]) => key), pairs.map(([, form]) => form)];
    const made = pairs.length === 0 ? undefined : new Group(keys, forms);
    this.#groups.set(group, made);
    return made;
  }
}

/** One expression for any of the forms, the longest first. */
export const anyOf = (forms: readonly string[]): string => [...forms].sort((a, b) => b.length - a.length).join("|");

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
