import { splice } from "../../text/splice.ts";
import type { Source, Span } from "../../types/source.ts";
import { Archive } from "../archive/archive.ts";
import { escaped } from "../archive/escaped.ts";
import { scan } from "../archive/xml.ts";
import { offsetInFile } from "../places.ts";
import type { Authorship, BytesRead, Changed, Remark } from "../reader.ts";
import { partOf } from "./change.ts";

const content = "content.xml";
const office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
const namespaces = [
  `xmlns:office="${office}"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
].join(" ");

/**
 * Writes comments into an OpenDocument file, except those that are already there. Comments on notes are attached to
 * their indicators, those on headers to the first text.
 */
export function annotateOdt({ bytes, source }: BytesRead, remarks: readonly Remark[], by: Authorship): Changed<Remark> {
  const archive = new Archive(source.path, bytes, Number.POSITIVE_INFINITY, "LibreOffice");
  const xml = archive.text(content) ?? "";
  const body = partOf(source, content, xml);
  if (body.map?.start.length === 0) {
    const why = "there is no text at which it could be shown";
    return { bytes, made: 0, refused: remarks.map((item) => ({ item, why })) };
  }
  const there = commentsBy(xml, source.path, by.author);
  const marks: { start: number; end: number; text: string }[] = [];
  let made = 0;
  for (const remark of remarks) {
    const known = there.indexOf(remark.paragraphs.join("\n"));
    if (known >= 0) {
      there.splice(known, 1);
      continue;
    }
    made += 1;
    const span = anchorOf(body, remark);
    const [start, end] = [offsetInFile(body, span.start), offsetInFile(body, span.end, true)];
    const name = freeName(xml, made);
    marks.push({ start, end: start, text: annotation(remark, name, by) });
    marks.push({ start: end, end, text: `<office:annotation-end xmlns:office="${office}" office:name="${name}"/>` });
  }
  if (made === 0) return { bytes, made, refused: [] };
  const written = splice(
    xml,
    marks.sort((a, b) => a.start - b.start),
  );
  return { bytes: archive.with(new Map([[content, written]])), made, refused: [] };
}

function annotation({ paragraphs }: Remark, name: string, { author, date }: Authorship): string {
  const text = paragraphs.map((each) => `<text:p>${escaped(each)}</text:p>`).join("");
  const by = `<dc:creator>${escaped(author)}</dc:creator><dc:date>${escaped(date.replace(/Z$/, ""))}</dc:date>`;
  return `<office:annotation ${namespaces} office:name="${name}">${by}${text}</office:annotation>`;
}

/**
 * The span of the body to attach to: the words themselves, the word before the indicator of their note, or the first
 * text.
 */
function anchorOf(body: Source, { start, end }: Span): Span {
  const note = body.known?.notes?.findLast((note) => note.start <= start && start < note.end);
  if (note?.indicator) return anchorOf(body, { start: note.indicator.start - 1, end: note.indicator.start });
  const { map } = body;
  const first = map?.start[0] ?? 0;
  if (start >= first) return { start, end };
  return { start: first, end: first + (map?.length[0] ?? 0) };
}

const freeName = (xml: string, count: number): string => {
  let at = count;
  while (xml.includes(`"wgtip-${at}"`)) at += 1000;
  return `wgtip-${at}`;
};

/** The texts of an author's comments in the file. */
function commentsBy(xml: string, path: string, author: string): string[] {
  const comments: { creator: string; paragraphs: string[] }[] = [];
  let [isOpen, element] = [false, ""];
  scan(xml, {
    path,
    open({ name }) {
      if (name === "office:annotation") comments.push({ creator: "", paragraphs: [] });
      if (name === "office:annotation") isOpen = true;
      if (isOpen && name === "text:p") comments.at(-1)?.paragraphs.push("");
      element = name;
    },
    text(text) {
      const comment = isOpen ? comments.at(-1) : undefined;
      if (!comment) return;
      if (element === "creator") comment.creator += text;
      else if (comment.paragraphs.length > 0) comment.paragraphs.push((comment.paragraphs.pop() ?? "") + text);
    },
    close(name) {
      if (name === "office:annotation") isOpen = false;
      element = "";
    },
  });
  return comments.filter(({ creator }) => creator === author).map(({ paragraphs }) => paragraphs.join("\n"));
}
