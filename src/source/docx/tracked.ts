/** Decides which tracked changes belong to the text. */

/** How to read tracked changes: with them (`final`), or as the text was before them (`original`). */
export type Tracked = "final" | "original";

/** Elements that are never read: properties before a change, copies of text for older programs, and pronunciation. */
const unread = "mc:Fallback w:sectPrChange w:pPrChange w:rPrChange w:trPrChange w:rt".split(" ");

/** Elements whose content is not read. */
const hiding: Readonly<Record<Tracked, ReadonlySet<string>>> = {
  final: new Set([...unread, "w:del", "w:moveFrom", "w:delText"]),
  original: new Set([...unread, "w:ins", "w:moveTo"]),
};

/** Marks of an end of paragraph that does not exist in this state, so that the next paragraph continues it. */
const ends: Readonly<Record<Tracked, ReadonlySet<string>>> = {
  final: new Set(["w:del", "w:moveFrom"]),
  original: new Set(["w:ins", "w:moveTo"]),
};

export class TrackedChanges {
  readonly #tracked: Tracked;
  #insertions = 0;
  #moves = 0;

  constructor(tracked: Tracked) {
    this.#tracked = tracked;
  }

  /**
   * Whether nothing in an element is read. In `<w:rPr>`, `<w:del …/>` only says that the end of the paragraph is
   * deleted.
   */
  hides(name: string, parent: string | undefined): boolean {
    return hiding[this.#tracked].has(name) && (parent !== "w:rPr" || name === "w:rPrChange");
  }

  /** Whether a mark in the properties of a paragraph says that its end does not exist. */
  joins(name: string): boolean {
    return ends[this.#tracked].has(name);
  }

  begin(name: string): void {
    this.#count(name, 1);
  }

  end(name: string): void {
    this.#count(name, -1);
  }

  get isInserted(): boolean {
    return this.#insertions > 0;
  }

  get isMoved(): boolean {
    return this.#moves > 0;
  }

  #count(name: string, by: number): void {
    if (name === "w:ins") this.#insertions += by;
    else if (name === "w:moveFrom" || name === "w:moveTo") this.#moves += by;
  }
}
