import type { Element } from "../archive/xml.ts";
import type { Relation } from "./package.ts";
import { isOn } from "./properties.ts";

/** The first section of the text, which determines the header on the first page. */
export class FirstSection {
  readonly #relations: ReadonlyMap<string, Relation>;
  /** By kind of page: "first", "default", "even". */
  readonly #headers = new Map<string, string>();
  /** Whether the first page has its own header. */
  #hasTitlePage = false;
  #isRead = false;

  constructor(relations: ReadonlyMap<string, Relation>) {
    this.#relations = relations;
  }

  /** `<w:headerReference w:type="first" r:id="rId8"/>`, `<w:titlePg/>` */
  property({ name, attributes }: Element): void {
    if (this.#isRead) return;
    const { type = "default", id = "", "r:id": relation = id, val = "true" } = attributes;
    const target = this.#relations.get(relation)?.target;
    if (name === "w:headerReference" && target) this.#headers.set(type, target);
    else if (name === "w:titlePg") this.#hasTitlePage = isOn(val);
  }

  end(): void {
    this.#isRead = true;
  }

  /** The part of the package with this header. */
  get header(): string | undefined {
    return this.#headers.get(this.#hasTitlePage ? "first" : "default");
  }
}
