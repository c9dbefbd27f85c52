import { type Element, scan } from "../archive/xml.ts";

/** What the styles of a file say about its text. */
export class TextStyles {
  readonly #raised = new Set<string>();
  readonly #hidden = new Set<string>();
  readonly #capital = new Set<string>();
  /** The page styles that paragraph styles start. */
  readonly #pageOf = new Map<string, string>();
  readonly #parentOf = new Map<string, string>();
  #style = "";

  /** Reads a style and its content. */
  read({ name, attributes }: Element): void {
    if (name === "style:style") {
      this.#style = attributes.name ?? "";
      if (attributes["master-page-name"]) this.#pageOf.set(this.#style, attributes["master-page-name"]);
      if (attributes["parent-style-name"]) this.#parentOf.set(this.#style, attributes["parent-style-name"]);
    } else if (name === "style:text-properties" && this.#style) {
      if (/^(?:super|[1-9]\d*%)/.test(attributes["text-position"] ?? "")) this.#raised.add(this.#style);
      if (attributes.display === "none") this.#hidden.add(this.#style);
      if (attributes["text-transform"] === "uppercase" || attributes["font-variant"] === "small-caps")
        this.#capital.add(this.#style);
    } else if (name === "style:default-style") this.#style = "";
  }

  isRaised = (style: string): boolean => this.#has(this.#raised, style);
  isHidden = (style: string): boolean => this.#has(this.#hidden, style);

  isCapital = (style: string): boolean => this.#has(this.#capital, style);

  /** The page style of a text whose first paragraph has this style. */
  pageOf(style: string): string {
    return this.#pageOf.get(style) || this.#pageOf.get(this.#parentOf.get(style) ?? "") || "Standard";
  }

  /** Styles inherit from others, in a few steps. */
  #has(styles: ReadonlySet<string>, style: string, depth = 0): boolean {
    if (styles.has(style)) return true;
    const parent = this.#parentOf.get(style);
    return parent !== undefined && depth < 8 && this.#has(styles, parent, depth + 1);
  }
}

/** Where the header of a page style is in the part with the styles; the header of the first page, if it has its own. */
export function headerOf(xml: string, page: string, path: string): { start: number; end: number } | undefined {
  const found = new Map<string, { start: number; end: number }>();
  let [isPage, from] = [false, 0];
  scan(xml, {
    path,
    open({ name, attributes, start }) {
      if (name === "style:master-page") isPage = attributes.name === page;
      else if (isPage && isHeader(name)) from = start;
    },
    close(name, _start, end) {
      if (isPage && isHeader(name)) found.set(name, { start: from, end });
    },
  });
  return found.get("style:header-first") ?? found.get("style:header");
}

const isHeader = (name: string): boolean => name === "style:header" || name === "style:header-first";
