import type { ActNames } from "./act-name.ts";
import type { IndexFile } from "./index-file.ts";

/** `“Trafficking in  human beings”.` → `trafficking in human beings` */
export function foldTitle(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/[“”„«»"'‘’‚`]/g, "")
    .replace(/[‐‑‒–—−-]+/g, "-")
    .replace(/\s+/g, " ")
    .replace(/^[ .,;:]+|[ .,;:]+$/g, "")
    .toLowerCase();
}

/** By how much folding may shorten a title, at most: quotation marks, double spaces, a full stop. */
const shortened = 12;

/** Names by title. All titles are taken out of the index at the first question; questions are few. */
export class Titles {
  readonly #index: IndexFile;
  readonly #names: ActNames;
  #all: readonly { readonly name: string; readonly title: string }[] | undefined;

  constructor(index: IndexFile, names: ActNames) {
    this.#index = index;
    this.#names = names;
  }

  named(title: string, body?: string): readonly string[] {
    const folded = foldTitle(title);
    this.#all ??= this.#read();
    return this.#all
      .filter((text) => Math.abs(text.title.length - folded.length) <= shortened && foldTitle(text.title) === folded)
      .map((text) => text.name)
      .filter((name) => body === undefined || isOf(this.#names, name, body));
  }

  #read(): { name: string; title: string }[] {
    return this.#index
      .all()
      .map((line) => line.split("\t", 4))
      .flatMap(([name = "", , , title]) => (title ? [{ name, title }] : []));
  }
}

/** Whether a document or adopted text is of this body. */
export function isOf(names: ActNames, name: string, body: string): boolean {
  const act = names.read(name);
  return act ? act.body === body : name.startsWith(`${body}/`);
}
