/** A fact that is probably wrong. */
export interface Doubt {
  readonly name: string;
  readonly fact: "date" | "title" | "paragraphs";
  readonly reason: string;
}
