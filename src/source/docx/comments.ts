import { escaped } from "../archive/escaped.ts";
import { scan } from "../archive/xml.ts";
import type { Authorship, Remark } from "../reader.ts";
import { targetOf } from "./document.ts";
import { freeId, namespaceOf } from "./edits.ts";
import { type Package, relationsPart } from "./package.ts";

const contentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
const transitional = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";

/** The part of the package with its comments: existing ones, and those to be added. */
export class Comments {
  readonly #archive: Package;
  readonly #main: string;
  readonly #by: Authorship;
  readonly #name: string;
  readonly #isRelated: boolean;
  readonly #xml: string;
  readonly #added: string[] = [];
  readonly #there: string[];
  #next: number;

  /** @param main the part with the text */
  constructor(archive: Package, main: string, by: Authorship) {
    this.#archive = archive;
    this.#main = main;
    this.#by = by;
    const related = targetOf(archive.relations(main), "comments");
    this.#isRelated = related !== undefined;
    this.#name = related ?? main.replace(/[^/]*$/, "comments.xml");
    const namespace = namespaceOf(archive.text(main) ?? "");
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    this.#xml = archive.text(this.#name) ?? `${head}<w:comments xmlns:w="${namespace}"></w:comments>`;
    const own = commentsIn(this.#xml, archive.path).filter(({ author }) => author === by.author);
    this.#there = own.map(({ text }) => text);
    // also higher than those of marks in the text whose comments are lost
    this.#next = freeId(this.#xml, archive.text(main) ?? "");
  }

  /** Whether an equal comment exists. Each counts only once, so that two equal remarks need two comments. */
  has({ paragraphs }: Remark): boolean {
    const at = this.#there.indexOf(paragraphs.join("\n"));
    if (at >= 0) this.#there.splice(at, 1);
    return at >= 0;
  }

  /** @returns the identifier of the comment */
  add({ paragraphs }: Remark): number {
    const id = this.#next++;
    const { author, date } = this.#by;
    const text = paragraphs.map((each) => `<w:p><w:r><w:t xml:space="preserve">${escaped(each)}</w:t></w:r></w:p>`);
    const by = `w:author="${escaped(author)}" w:date="${escaped(date)}" w:initials="${escaped(author.slice(0, 2))}"`;
    this.#added.push(`<w:comment xmlns:w="${namespaceOf(this.#xml)}" w:id="${id}" ${by}>${text.join("")}</w:comment>`);
    return id;
  }

  /** The parts that change: the comments, and if there were none before, the parts that declare them. */
  parts(): [name: string, text: string][] {
    const added = this.#added.join("");
    // an empty part may be a single tag: <w:comments/>
    const xml = this.#xml.replace(/<([\w.-]+:)?comments([^<>]*)\/>\s*$/, "<$1comments$2></$1comments>");
    const end = xml.lastIndexOf("</");
    const comments: [string, string] = [this.#name, xml.slice(0, end) + added + xml.slice(end)];
    return [comments, ...this.#types(), ...(this.#isRelated ? [] : [this.#relation()])];
  }

  #types(): [string, string][] {
    const name = "[Content_Types].xml";
    const types = this.#archive.text(name) ?? "";
    if (types.includes(contentType) && types.includes(`/${this.#name}`)) return [];
    const override = `<Override PartName="/${this.#name}" ContentType="${contentType}"/>`;
    return [[name, beforeEnd(types, override)]];
  }

  #relation(): [string, string] {
    const name = relationsPart(this.#main);
    const empty =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
    const opened = (this.#archive.text(name) ?? empty).replace(
      /<Relationships([^<>]*)\/>\s*$/,
      "<Relationships$1></Relationships>",
    );
    const type = namespaceOf(this.#archive.text(this.#main) ?? "").includes("purl.oclc.org") ? strict : transitional;
    const target = this.#name.slice(this.#name.lastIndexOf("/") + 1);
    return [name, beforeEnd(opened, `<Relationship Id="rIdWgtipComments" Type="${type}" Target="${target}"/>`)];
  }
}

/** Adds an element at the end of the root, in its namespace. */
function beforeEnd(xml: string, element: string): string {
  const end = xml.lastIndexOf("</");
  const prefix = /^<\/([\w.-]+:)/.exec(xml.slice(end))?.[1] ?? "";
  return xml.slice(0, end) + element.replace("<", `<${prefix}`) + xml.slice(end);
}

export interface Comment {
  readonly id: string;
  readonly author: string;
  /** Its paragraphs, separated by line feeds. */
  readonly text: string;
}

/** The comments in a part of the package, in its order. */
export function commentsIn(xml: string, path: string): Comment[] {
  const comments: Comment[] = [];
  let open: { id: string; author: string; paragraphs: string[] } | undefined;
  scan(xml, {
    path,
    open({ name, attributes: { id = "", author = "" } }) {
      if (name === "w:comment") open = { id, author, paragraphs: [] };
      else if (name === "w:p") open?.paragraphs.push("");
    },
    text(text) {
      if (open && open.paragraphs.length > 0) open.paragraphs.push((open.paragraphs.pop() ?? "") + text);
    },
    close(name) {
      if (name === "w:comment" && open) {
        const { paragraphs, ...comment } = open;
        comments.push({ ...comment, text: paragraphs.join("\n") });
      }
    },
  });
  return comments;
}
