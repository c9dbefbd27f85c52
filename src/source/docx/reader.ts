import type { Source, Span, Structure } from "../../types/source.ts";
import { sizeLimit } from "../encoding.ts";
import type { Reader } from "../reader.ts";
import { annotateWord } from "./annotate.ts";
import { Assembly, type NotePart } from "./assemble.ts";
import { changeWord } from "./change.ts";
import { commentsIn } from "./comments.ts";
import { factsOf, readDocument, targetOf, type WordPart } from "./document.ts";
import { Numbering } from "./numbering.ts";
import type { Package } from "./package.ts";
import type { Paragraph } from "./paragraph.ts";

export const reader: Reader = {
  read(path, bytes, { maxSize = sizeLimit, tracked = "final" } = {}): Source {
    const { archive, body, header, footnote, endnote } = readDocument(path, bytes, { maxSize, tracked });
    const lists = targetOf(archive.relations(body.unit), "numbering");
    const numbering = new Numbering((lists && archive.text(lists)) ?? "", path);
    const assembly = new Assembly({ footnote: notePart(footnote), endnote: notePart(endnote) }, numbering);
    if (header) assembly.add(header.paragraphs, header.unit, "header");
    assembly.add(body.paragraphs, body.unit, "body");
    const { builder, links, notes, headings, cells } = assembly;
    const [facts, comments] = [factsOf(archive), commentsOf(archive, assembly.commented)];
    const structure = {
      links,
      notes,
      headings,
      cells,
      ...(comments.length > 0 && { comments }),
      ...(facts && { facts }),
    };
    return builder.source(path, "docx", structure);
  },
  change: changeWord,
  annotate: annotateWord,
};

/** The comments with the words to which they are attached. */
function commentsOf(archive: Package, commented: ReadonlyMap<string, Span>): NonNullable<Structure["comments"]> {
  if (commented.size === 0) return [];
  const name = targetOf(archive.relations(archive.mainPart()), "comments");
  return commentsIn((name && archive.text(name)) ?? "", archive.path).flatMap(({ id, text }) => {
    const covers = commented.get(id);
    return covers ? [{ text, covers }] : [];
  });
}

function notePart(part: WordPart | undefined): NotePart | undefined {
  if (!part) return undefined;
  const notes = new Map<string, Paragraph[]>();
  for (const paragraph of part.paragraphs) {
    const { note = "" } = paragraph;
    notes.set(note, [...(notes.get(note) ?? []), paragraph]);
  }
  return { unit: part.unit, notes };
}
