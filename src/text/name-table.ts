/**
 * Finds names of several words in running text, where a space may be any white space. Uses a table keyed by first and
 * last word, because one regular expression of all names would take a hundred times longer to compile than to use.
 */

interface Name<T> {
  readonly words: string;
  readonly value: T;
}

export interface Hit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

export class NameTable<T> {
  readonly #byFirst = new Map<string, Name<T>[]>();
  readonly #byLast = new Map<string, Name<T>[]>();
  readonly #fold: (text: string) => string;

  /** `anyCase`: ignore case, so that "convention" matches "Convention" in the table. */
  constructor(names: Iterable<readonly [words: string, value: T]>, { anyCase = false } = {}) {
    this.#fold = anyCase ? (text) => text.toLowerCase() : (text) => text;
    const all = [...names]
      .map(([words, value]) => ({ words: this.#fold(words), value }))
      .sort((a, b) => b.words.length - a.words.length);
    for (const name of all) {
      push(this.#byFirst, firstWord(name.words, 0), name);
      push(this.#byLast, name.words.slice(name.words.lastIndexOf(" ") + 1), name);
    }
  }

  /** The longest name that begins at `at` and ends with a word. */
  at(text: string, at: number): Hit<T> | undefined {
    const candidates = this.#byFirst.get(this.#fold(firstWord(text, at)));
    for (const { words, value } of candidates ?? []) {
      const end = this.#matchForward(text, at, words);
      if (end > 0 && !isWord(text.charCodeAt(end))) return { start: at, end, value };
    }
    return undefined;
  }

  /**
   * The longest name that ends right before `end`. Skips a possessive "'s" and, unless `glued`, white space before
   * `end`.
   */
  before(text: string, end: number, glued = false): Hit<T> | undefined {
    let last = end;
    while (last > 0 && end - last < 6 && isBlank(text.charCodeAt(last - 1))) last--;
    if (last === end && !glued) return undefined;
    if (/['’]s$/.test(text.slice(last - 2, last))) last -= 2;
    let from = last;
    while (from > 0 && last - from < 40 && !isBlank(text.charCodeAt(from - 1))) from--;
    const candidates = this.#byLast.get(this.#fold(text.slice(from, last).replace(/^[("“]+/, "")));
    for (const { words, value } of candidates ?? []) {
      // The text may have more white space than the name: start where the name would begin, or a little earlier
      for (let start = last - words.length; start >= 0 && start > last - words.length - 24; start--) {
        if (this.#matchForward(text, start, words) === last && !isWord(text.charCodeAt(start - 1)))
          return { start, end: last, value };
      }
    }
    return undefined;
  }

  #matchForward(text: string, at: number, words: string): number {
    let i = at;
    for (let j = 0; j < words.length; j++) {
      if (words[j] === " ") {
        const gap = i;
        while (i - gap < 5 && isBlank(text.charCodeAt(i))) i++;
        if (i === gap) return -1;
      } else if (this.#fold(text[i] ?? "") === words[j]) i++;
      else return -1;
    }
    return i;
  }
}

function firstWord(text: string, at: number): string {
  let end = at;
  while (end < text.length && end - at < 30 && !isBlank(text.charCodeAt(end)) && !closes(text.charCodeAt(end))) end++;
  return text.slice(at, end);
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

// , ; : ) " “ ” ' ’
const closes = (code: number): boolean =>
  code === 44 ||
  code === 59 ||
  code === 58 ||
  code === 41 ||
  code === 34 ||
  code === 0x201c ||
  code === 0x201d ||
  code === 39 ||
  code === 0x2019;
const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 9 || code === 0xa0 || code === 13;
const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
