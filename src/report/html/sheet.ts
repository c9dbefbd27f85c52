import type { Source, Span } from "../../types/source.ts";

export interface Style extends Span {
  readonly kind: "heading" | "strong" | "em" | "struck" | "code" | "raised";
}

/** Of no width: it takes the place of what is hidden, so that offsets stay. */
const nothing = "\u200b";

export const overlaps = (spans: readonly Span[], one: Span): boolean =>
  spans.some(({ start, end }) => start < one.end && one.start < end);

/** A text as it is to be seen, in which marks are hidden and words put in the place of others. */
export class Sheet {
  readonly source: Pick<Source, "text" | "skip">;
  readonly cited: readonly Span[];
  readonly found: readonly Span[];
  readonly #pieces: string[];
  readonly #styles: Style[] = [];

  /** @param shown the text to be changed, as long as that of the source */
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

  /** A citation or finding is there. */
  isKept(span: Span): boolean {
    return overlaps(this.cited, span) || overlaps(this.found, span);
  }

  canChange(span: Span): boolean {
    return !this.isCode(span) && !this.isKept(span);
  }

  isHidden(at: number): boolean {
    return this.#pieces[at] === nothing;
  }

  /** Puts the words at the beginning of the span, which is at least as long, and hides the rest of it. */
  write({ start, end }: Span, words = ""): void {
    for (let at = start; at < end; at++) this.#pieces[at] = words[at - start] ?? nothing;
  }

  style(kind: Style["kind"], { start, end }: Span): void {
    this.#styles.push({ start, end, kind });
  }
}
