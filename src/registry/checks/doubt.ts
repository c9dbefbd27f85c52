/** A fact that can hardly be right. */
export interface Doubt {
  readonly name: string;
  readonly fact: "date" | "title" | "paragraphs";
  readonly reason: string;
}
