/** Reads a Word file into the paragraphs of its parts. Writing starts from this, too. */
import type { DocumentFacts } from "../../types/source.ts";
import { factsIn } from "../archive/properties.ts";
import { scan } from "../archive/xml.ts";
import { ReadProblem } from "../problem.ts";
import type { ListItem } from "./numbering.ts";
import { Package, type Relation } from "./package.ts";
import type { Paragraph } from "./paragraph.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { isCapitals, isOn, type Styles } from "./properties.ts";
import type { Tracked } from "./tracked.ts";

export interface WordPart {
  /** The name of the part: `word/document.xml`. */
  readonly unit: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface WordDocument {
  readonly archive: Package;
  readonly body: WordPart;
  readonly header?: WordPart;
  readonly footnote?: WordPart;
  readonly endnote?: WordPart;
}

/** Parts with text, and parts that describe them; media are not unpacked. */
const wanted = (name: string): boolean => /\.(?:xml|rels)$/i.test(name);

/** @throws ReadProblem if the bytes are not a readable Word file */
export function readDocument(
  path: string,
  bytes: Uint8Array,
  { maxSize, tracked = "final", whole = false }: { maxSize: number; tracked?: Tracked; whole?: boolean },
): WordDocument {
  const archive = new Package(path, bytes, maxSize, whole ? undefined : wanted);
  const unit = archive.mainPart();
  const relations = archive.relations(unit);
  const styles = stylesOf(archive, targetOf(relations, "styles"));
  const part = (name: string) => {
    const xml = archive.text(name) ?? "";
    const read = paragraphsOf(xml, { path, tracked, relations: archive.relations(name), styles });
    if (read.paragraphs.every(hasNoText) && /<(?:\w+:)?t[ >][^<]*\w/.test(xml)) {
      throw new ReadProblem(
        path,
        `no text could be read from ${name}, which has some; open it in Word and save it again`,
      );
    }
    return { unit: name, ...read };
  };
  const optional = (name: string | undefined) => (name && archive.has(name) ? part(name) : undefined);
  const body = part(unit);
  const header = optional(body.header);
  const footnote = optional(targetOf(relations, "footnotes"));
  const endnote = optional(targetOf(relations, "endnotes"));
  return { archive, body, ...(header && { header }), ...(footnote && { footnote }), ...(endnote && { endnote }) };
}

/** Whether a paragraph and its text boxes have no text, apart from deleted or hidden text. */
const hasNoText = ({ length, boxed }: Paragraph): boolean => length === 0 && boxed.every(hasNoText);

export const targetOf = (relations: ReadonlyMap<string, Relation>, type: string): string | undefined =>
  [...relations.values()].find((relation) => relation.type === type)?.target;

/** "heading 1", and the names in the UN's templates: "_ H _Ch_GR", "H1", "HCh" */
const headingName = /^_?\s*(?:heading\s*(\d)|H_?_?(\d)|H\s*_?(?:Ch|M)\b)/i;

function stylesOf(archive: Package, name: string | undefined): Styles {
  const levels = new Map<string, number>();
  const items = new Map<string, ListItem>();
  const capital = new Set<string>();
  let [id, level] = ["", 0];
  scan((name && archive.text(name)) ?? "", {
    path: archive.path,
    open(element) {
      if (isCapitals(element.name)) {
        if (isOn(element.attributes.val ?? "true")) capital.add(id);
        else capital.delete(id);
      }
      switch (element.name) {
        case "w:basedOn":
          if (capital.has(element.attributes.val ?? "")) capital.add(id);
          break;
        case "w:style":
          [id, level] = [element.attributes.styleId ?? "", 0];
          break;
        case "w:ilvl":
          level = Number(element.attributes.val);
          break;
        case "w:numId":
          items.set(id, { list: element.attributes.val ?? "", level });
          break;
        case "w:name": {
          const found = headingName.exec(element.attributes.val ?? "");
          if (found) levels.set(id, Number(found[1] ?? found[2] ?? 1));
        }
      }
    },
  });
  return { levels, items, capital };
}

/** What the properties of the file say about the document: its symbol, session, language and date of issue. */
export function factsOf(archive: Package): DocumentFacts | undefined {
  const name = [...archive.relations("").values()].find(({ type }) => type === "custom-properties")?.target;
  const properties = new Map<string, string>();
  let property = "";
  scan((name && archive.text(name)) ?? "", {
    path: archive.path,
    open({ name, attributes }) {
      if (name === "property") property = attributes.name ?? "";
    },
    text(text) {
      properties.set(property, (properties.get(property) ?? "") + text);
    },
  });
  return factsIn(properties);
}
