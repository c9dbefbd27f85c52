/** How two language versions of a document differ in what they cite. */
import type { Span } from "./source.ts";

/** `here` in the one version, `there` in the other. */
export type Difference =
  /** Both cite something in this place, and not the same. */
  | Both<"document">
  /** Both cite the document, with another day. */
  | Both<"date">
  /** Both cite the document, with another paragraph or article. */
  | Both<"locator">
  /** Only the other cites this; `here` is the paragraph where it would stand. */
  | { readonly kind: "missing"; readonly here: Span; readonly there: Side }
  /** Only this version cites it; `there` is the paragraph of the other. */
  | { readonly kind: "added"; readonly here: Side; readonly there: Span };

export interface Both<Kind extends string> {
  readonly kind: Kind;
  readonly here: Side;
  readonly there: Side;
}

/** What is cited, or claimed of it, and where. */
export interface Side extends Span {
  readonly said: string;
}
