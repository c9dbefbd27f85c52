import type { ActNames } from "./act-name.ts";
import { nameOf, readEntry } from "./entry.ts";
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

/** Names by title; made of the whole index at the first question, for questions are few. */
export class Titles {
  readonly #index: IndexFile;
  readonly #names: ActNames;
  #byTitle: Map<string, string[]> | undefined;

  constructor(index: IndexFile, names: ActNames) {
    this.#index = index;
    this.#names = names;
  }

  named(title: string, body?: string): readonly string[] {
    this.#byTitle ??= this.#scan();
    const all = this.#byTitle.get(foldTitle(title)) ?? [];
    return body === undefined ? all : all.filter((name) => this.#isOf(name, body));
  }

  #isOf(name: string, body: string): boolean {
    const act = this.#names.read(name);
    return act ? act.body === body : name.startsWith(`${body}/`);
  }

  #scan(): Map<string, string[]> {
    const byTitle = new Map<string, string[]>();
    for (const line of this.#index.range("")) {
      const title = readEntry(line).title?.value;
      if (title === undefined) continue;
      const folded = foldTitle(title);
      const names = byTitle.get(folded);
      if (names) names.push(nameOf(line));
      else byTitle.set(folded, [nameOf(line)]);
    }
    return byTitle;
  }
}
