/**
 * The source of a regular expression, and the letters with which its matches can begin; empty if they are not known.
 */
export type Form = readonly [source: string, first: string];

interface Keyed {
  readonly key: string;
  readonly source: string;
}

interface Compiled {
  readonly keys: readonly string[];
  readonly sticky: RegExp;
}

export interface WordMatch {
  readonly key: string;
  readonly end: number;
}

/**
 * The forms of some words by first letter. V8 takes up to a second to compile one expression for all of them, so those
 * of a letter are compiled when the text has it where a word may begin.
 */
export class WordIndex {
  readonly #forms = new Map<number, Keyed[]>();
  readonly #anywhere: Keyed[] = [];
  readonly #compiled = new Map<number, Compiled>();

  constructor(words: readonly (readonly [key: string, form: Form])[]) {
    const longestFirst = [...words].sort(([, [a]], [, [b]]) => b.length - a.length);
    for (const [key, [source, first]] of longestFirst) {
      if (first === "") this.#anywhere.push({ key, source });
      for (let i = 0; i < first.length; i++) {
        const unit = first.charCodeAt(i);
        const known = this.#forms.get(unit);
        if (known === undefined) this.#forms.set(unit, [{ key, source }]);
        else known.push({ key, source });
      }
    }
  }

  /** Whether any form can begin with this UTF-16 code unit. */
  has(unit: number): boolean {
    return this.#anywhere.length > 0 || this.#forms.has(unit);
  }

  /** The word at `at` among the forms that begin with `unit`. */
  at(text: string, at: number, unit: number): WordMatch | null {
    if (!this.has(unit)) return null;
    const { sticky, keys } = this.#compiled.get(unit) ?? this.#compile(unit);
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match === null) return null;
    // Each form has a capturing group of its own
    let group = 1;
    while (match[group] === undefined) group++;
    return { key: keys[group - 1] as string, end: sticky.lastIndex };
  }

  #compile(unit: number): Compiled {
    const forms = [...(this.#forms.get(unit) ?? []), ...this.#anywhere];
    const sticky = new RegExp(forms.map(({ source }) => `(${source})`).join("|"), "uy");
    const made = { keys: forms.map(({ key }) => key), sticky };
    this.#compiled.set(unit, made);
    return made;
  }
}
