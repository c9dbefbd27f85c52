/** Differences between the citations of two language versions of a document. */
import type { Span } from "./source.ts";

/** `here` is in this version, `there` in the other. */
export type Difference =
  /** Both cite something here, but not the same document. */
  | Both<"document">
  /** Both cite the document, with different dates. */
  | Both<"date">
  /** Both cite the document, with different paragraphs or articles. */
  | Both<"locator">
  /** Only the other version cites it; `here` is the paragraph that should. */
  | { readonly kind: "missing"; readonly here: Span; readonly there: Side }
  /** Only this version cites it; `there` is the paragraph of the other version that should. */
  | { readonly kind: "added"; readonly here: Side; readonly there: Span };

export interface Both<Kind extends string> {
  readonly kind: Kind;
  readonly here: Side;
  readonly there: Side;
}

/** What is cited or claimed, and where. */
export interface Side extends Span {
  readonly said: string;
}
