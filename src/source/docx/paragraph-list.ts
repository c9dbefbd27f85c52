import type { Paragraph } from "./paragraph.ts";

/** The paragraphs of a part in the order in which they end: text boxes have paragraphs inside another. */
export class ParagraphList {
  readonly all: Paragraph[] = [];
  readonly #open: Paragraph[] = [];
  /** Comments that begin between two paragraphs. */
  #waiting: string[] = [];

  /** The innermost open paragraph. */
  get open(): Paragraph | undefined {
    return this.#open.at(-1);
  }

  get isInBox(): boolean {
    return this.#open.length > 1;
  }

  /** Begins a paragraph. If the end of the one before is deleted, continues that instead. */
  begin(cell: Paragraph["cell"], note: string | undefined): void {
    const host = this.open;
    const last = this.all.at(-1);
    if (!host && last?.isJoined) {
      delete last.isJoined;
      this.#open.push(last);
      return;
    }
    const made: Paragraph = {
      pieces: [],
      links: [],
      notes: [],
      comments: this.#waiting.map((id) => ({ id, at: 0, side: "start" as const })),
      boxed: [],
      length: 0,
      ...(cell && { cell }),
      ...(note !== undefined && { note }),
    };
    this.#waiting = [];
    (host ? host.boxed : this.all).push(made);
    this.#open.push(made);
  }

  end(): void {
    this.#open.pop();
  }

  /** The end of a cell, and the one before a table, stays even if it is deleted. */
  keepEnd(): void {
    const last = this.all.at(-1);
    if (last) delete last.isJoined;
  }

  comment(id: string, side: "start" | "end" | "mark"): void {
    if (!this.open && side === "start") this.#waiting.push(id);
    const last = this.open ?? this.all.at(-1);
    if (last && (this.open || side !== "start")) last.comments.push({ id, at: last.length, side });
  }
}
