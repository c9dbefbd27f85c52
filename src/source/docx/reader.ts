import type { Source } from "../../types/source.ts";
import { sizeLimit } from "../encoding.ts";
import type { Reader } from "../reader.ts";
import { annotateWord } from "./annotate.ts";
import { Assembly, type NotePart } from "./assemble.ts";
import { changeWord } from "./change.ts";
import { factsOf, readDocument, type WordPart } from "./document.ts";
import type { Paragraph } from "./paragraph.ts";

export const reader: Reader = {
  read(path, bytes, { maxSize = sizeLimit, tracked = "final" } = {}): Source {
    const { archive, body, header, footnote, endnote } = readDocument(path, bytes, { maxSize, tracked });
    const assembly = new Assembly({ footnote: notePart(footnote), endnote: notePart(endnote) });
    if (header) assembly.add(header.paragraphs, header.unit, "header");
    assembly.add(body.paragraphs, body.unit, "body");
    const { builder, links, notes, headings, cells } = assembly;
    const facts = factsOf(archive);
    return builder.source(path, "docx", { links, notes, headings, cells, ...(facts && { facts }) });
  },
  change: changeWord,
  annotate: annotateWord,
};

function notePart(part: WordPart | undefined): NotePart | undefined {
  if (!part) return undefined;
  const notes = new Map<string, Paragraph[]>();
  for (const paragraph of part.paragraphs) {
    const { note = "" } = paragraph;
    notes.set(note, [...(notes.get(note) ?? []), paragraph]);
  }
  return { unit: part.unit, notes };
}
