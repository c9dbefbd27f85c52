import { htmlEscape } from "escape-goat";

/** A piece of HTML in which all text has been escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export type Content = Markup | string | number | undefined | readonly Content[];

/** `` html`<b>${text}</b>` ``: interpolated values are escaped unless they are `Markup`. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  return new Markup(parts.reduce((text, part, i) => text + markupOf(contents[i - 1]) + part));
}

function markupOf(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "string") return htmlEscape(content);
  if (typeof content === "number") return String(content);
  return content.map(markupOf).join("");
}
