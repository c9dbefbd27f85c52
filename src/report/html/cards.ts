import type { ReaderLanguage } from "../../facts/reader-languages.ts";
import type { ResolvedCitation } from "../../types/finding.ts";
import { card } from "./card.ts";
import { html, type Markup } from "./markup.ts";

/** The cards of a report. Citations with the same content share a card. */
export class Cards {
  readonly #ids = new Map<string, string>();
  #made: Markup[] = [];
  /** Language of the addresses. */
  readonly language: ReaderLanguage | undefined;

  constructor(language?: ReaderLanguage) {
    this.language = language;
  }

  idOf(resolved: ResolvedCitation): string {
    const content = card(resolved, this.language);
    const known = this.#ids.get(content.text);
    if (known) return known;
    const id = `known-${this.#ids.size + 1}`;
    this.#ids.set(content.text, id);
    this.#made.push(html`<div class="card" id="${id}" role="tooltip" popover="manual">${content}</div>\n`);
    return id;
  }

  /** Takes the cards made since the last call. */
  take(): Markup[] {
    const made = this.#made;
    this.#made = [];
    return made;
  }
}
