import { htmlEscape } from "escape-goat";
import { rightToLeft } from "../../text/right-to-left.ts";

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

/** Text in which right-to-left words are isolated: `no full stop in "<bdi>الوثيقة</bdi>"` */
export const directed = (text: string): Markup =>
  new Markup(htmlEscape(text).replace(rightToLeft, (words) => `<bdi>${words}</bdi>`));

function markupOf(content: Content): string {
  if (content === undefined) return "";
  if (content instanceof Markup) return content.text;
  if (typeof content === "string") return htmlEscape(content);
  if (typeof content === "number") return String(content);
  return content.map(markupOf).join("");
}
