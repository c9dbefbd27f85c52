/** The words of citations in languages other than English (registry/languages). */
import { wordTable } from "#languages";
import { languages as telltales } from "./facts.ts";
import { type Form, WordIndex, type WordMatch } from "./word-index.ts";

/** A name found in a group of keys: `body:S` is `S` in the group `body:`. */
export interface NamedWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** The words of one language. Its table is read, and each expression compiled, on first use. */
export class Words {
  readonly language: string;
  #table: Readonly<Record<string, readonly Form[]>> | undefined;
  #glued: readonly { readonly letters: string; readonly sticky: RegExp }[] | undefined;
  readonly #indexes = new Map<string, WordIndex>();
  readonly #behind = new Map<string, { readonly keys: readonly string[]; readonly sticky: RegExp } | undefined>();

  constructor(language: string) {
    this.language = language;
  }

  get #forms(): Readonly<Record<string, readonly Form[]>> {
    this.#table ??= JSON.parse(wordTable(this.language)) as Readonly<Record<string, readonly Form[]>>;
    return this.#table;
  }

  /** The expressions of a key as in the table. Those of telltales are available without reading the table. */
  forms(key: string): readonly string[] {
    return telltales[this.language]?.[key] ?? this.#forms[key]?.map(([source]) => source) ?? [];
  }

  /** The end of the word at `at`, or -1. */
  end(key: string, text: string, at: number): number {
    return this.#match(this.#index(key), text, at)?.end ?? -1;
  }

  /** Whether the word occurs in the next `reach` UTF-16 code units. */
  isNear(key: string, text: string, at: number, reach: number): boolean {
    return this.next(key, text, at, Math.min(text.length, at + reach)) !== null;
  }

  /** The word of a group at `at`: `named("month:", …)` gives the key `5`. */
  named(group: string, text: string, at: number): NamedWord | null {
    const found = this.#match(this.#index(group), text, at);
    return found && { key: found.key, start: at, end: found.end };
  }

  /** The word of a group that ends at `at`. */
  before(group: string, text: string, at: number): NamedWord | null {
    const found = this.#endings(group);
    if (found === undefined) return null;
    found.sticky.lastIndex = at;
    const [, ...forms] = found.sticky.exec(text) ?? [];
    const i = forms.findIndex((form) => form !== undefined);
    const word = forms[i];
    return word ? { key: found.keys[i] as string, start: at - word.length, end: at } : null;
  }

  /** All words of a group in a span of the text, in order. */
  all(group: string, text: string, from: number, to: number): NamedWord[] {
    const all: NamedWord[] = [];
    for (let found = this.next(group, text, from, to); found; found = this.next(group, text, found.end, to))
      if (found.end <= to) all.push(found);
    return all;
  }

  /** The first word of some keys or groups (separated by blanks) that begins in a span of the text. */
  next(keys: string, text: string, from: number, to: number): NamedWord | null {
    const index = this.#index(keys);
    for (let start = from; start < to; start++) {
      const unit = text.charCodeAt(start);
      if (!index.has(unit) && !this.#isGlued(unit)) continue;
      // Inside a word, except in Chinese, which has no blanks between words
      if (isLetter(unit) && start > 0 && isLetter(text.charCodeAt(start - 1))) continue;
      const found = this.#match(index, text, start);
      if (found !== null) return { key: found.key, start, end: found.end };
    }
    return null;
  }

  /**
   * The word at `at`. Looks it up by its first letter, skipping prefixes that are written together with it: ق in
   * "وبالقرار".
   */
  #match(index: WordIndex, text: string, at: number): WordMatch | null {
    let found = index.at(text, at, text.charCodeAt(at));
    if (!this.#isGlued(text.charCodeAt(at))) return found;
    const starts = [at];
    for (const { letters, sticky } of this.#glue())
      for (let i = starts.length - 1; i >= 0; i--) {
        const start = starts[i] as number;
        if (!letters.includes(text[start] as string)) continue;
        sticky.lastIndex = start;
        if (!sticky.test(text)) continue;
        starts.push(sticky.lastIndex);
        const other = index.at(text, at, text.charCodeAt(sticky.lastIndex));
        if (other && other.end > (found?.end ?? -1)) found = other;
      }
    return found;
  }

  #isGlued(unit: number): boolean {
    return this.#glue().some(({ letters }) => letters.charCodeAt(0) === unit || letters.charCodeAt(1) === unit);
  }

  #glue(): readonly { readonly letters: string; readonly sticky: RegExp }[] {
    this.#glued ??= (this.#forms.glued ?? []).map(([source, letters]) => ({
      letters,
      sticky: new RegExp(source, "y"),
    }));
    return this.#glued;
  }

  /** The forms of some keys and groups (`keyword: same`). Each is named by what follows the group in its key: `5`. */
  #index(keys: string): WordIndex {
    const known = this.#indexes.get(keys);
    if (known) return known;
    const made = new WordIndex(keys.split(" ").flatMap((key) => this.#keyed(key)));
    this.#indexes.set(keys, made);
    return made;
  }

  #keyed(of: string): (readonly [key: string, form: Form])[] {
    if (!of.endsWith(":")) return (this.#forms[of] ?? []).map((form) => [of, form] as const);
    return Object.entries(this.#forms)
      .filter(([key]) => key.startsWith(of))
      .flatMap(([key, forms]) => forms.map((form) => [key.slice(of.length), form] as const));
  }

  #endings(group: string) {
    if (this.#behind.has(group)) return this.#behind.get(group);
    const pairs = this.#keyed(group).sort(([, [a]], [, [b]]) => b.length - a.length);
    const sources = pairs.map(([, [source]]) => `(${source})`);
    const sticky = sources.length === 0 ? undefined : new RegExp(`(?<=${sources.join("|")})`, "uy");
    const made = sticky && { keys: pairs.map(([key]) => key), sticky };
    this.#behind.set(group, made);
    return made;
  }
}

/** Whether a UTF-16 code unit is a letter of an alphabet: Latin, Cyrillic or Arabic. */
const isLetter = (unit: number): boolean =>
  (unit >= 97 && unit <= 122) ||
  (unit >= 65 && unit <= 90) ||
  (unit >= 0xc0 && unit <= 0x24f && unit !== 0xd7 && unit !== 0xf7) ||
  (unit >= 0x400 && unit <= 0x4ff) ||
  (unit >= 0x620 && unit <= 0x64a);

/** One expression that matches any of the forms, longest first. */
export const anyOf = (forms: readonly string[]): string => [...forms].sort((a, b) => b.length - a.length).join("|");

/** The languages that have a table. */
export const languages: readonly string[] = Object.keys(telltales);

const opened = new Map<string, Words>();

/** The words of a language; undefined for English, and for languages without a table. */
export function wordsOf(language: string): Words | undefined {
  if (telltales[language] === undefined) return undefined;
  const words = opened.get(language) ?? new Words(language);
  opened.set(language, words);
  return words;
}
