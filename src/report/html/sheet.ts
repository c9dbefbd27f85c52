import type { Source, Span } from "../../types/source.ts";

export interface Style extends Span {
  readonly kind: "heading" | "strong" | "em" | "struck" | "code" | "raised";
}

/** A character of no width. Replaces each hidden character, so that offsets stay. */
const nothing = "\u200b";

export const overlaps = (spans: readonly Span[], one: Span): boolean =>
  spans.some(({ start, end }) => start < one.end && one.start < end);

/** A text being prepared for display: markup is hidden and words are replaced, without changing offsets. */
export class Sheet {
  readonly source: Pick<Source, "text" | "skip">;
  readonly cited: readonly Span[];
  readonly found: readonly Span[];
  readonly #pieces: string[];
  readonly #styles: Style[] = [];

  /** @param shown the text to change, as long as the text of the source */
  constructor(source: Sheet["source"], shown: string, cited: readonly Span[], found: readonly Span[]) {
    this.source = source;
    this.cited = cited;
    this.found = found;
    this.#pieces = shown.split("");
  }

  get text(): string {
    return this.#pieces.join("");
  }

  get styles(): Style[] {
    return this.#styles.sort((a, b) => a.start - b.start);
  }

  isCode(span: Span): boolean {
    return overlaps(this.source.skip, span);
  }

  /** Whether a citation or finding is there. */
  isKept(span: Span): boolean {
    return overlaps(this.cited, span) || overlaps(this.found, span);
  }

  canChange(span: Span): boolean {
    return !this.isCode(span) && !this.isKept(span);
  }

  isHidden(at: number): boolean {
    return this.#pieces[at] === nothing;
  }

  /** Puts the words at the beginning of the span, which must be at least as long, and hides the rest of it. */
  write({ start, end }: Span, words = ""): void {
    for (let at = start; at < end; at++) this.#pieces[at] = words[at - start] ?? nothing;
  }

  style(kind: Style["kind"], { start, end }: Span): void {
    this.#styles.push({ start, end, kind });
  }
}
