import { isRead } from "../../source/format.ts";

/** Extensions of text documents that wgtip cannot read. Other files are skipped without mention. */
const kinds = /\.(djvu|doc|dotx?|epub|fodt|od[pst]|ott|pages|pptx?|rtf|wpd|xlsx?)$/i;

/** Counts the files in folders that were skipped because their formats cannot be read. */
export class PassedOver {
  readonly #counts = new Map<string, number>();

  add(path: string): void {
    if (isRead(path)) return;
    const kind = kinds.exec(path)?.[1]?.toLowerCase();
    if (kind) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + 1);
  }

  /** `3 .adoc, 5 .tex`; empty if there were none */
  toString(): string {
    const sorted = [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return sorted.map(([kind, count]) => `${count} .${kind}`).join(", ");
  }
}
