import { escaped } from "../archive/escaped.ts";
import { shortened } from "../edits.ts";
import type { BytesRead, Changed, Changing, TextChange } from "../reader.ts";
import { readDocument } from "./document.ts";
import { beginsRun, Edits, endsRun, freeId, namespaceOf } from "./edits.ts";
import type { TextElement } from "./paragraph.ts";
import { type Segment, Segments } from "./segments.ts";

/** A segment that may be changed. */
interface Part extends Segment {
  readonly element: TextElement;
}

/**
 * Writes changes of the text into a Word file, as tracked changes or in place. The rest of the package is unchanged.
 */
export function changeWord(
  { bytes, source }: BytesRead,
  changes: readonly TextChange[],
  how: Changing,
): Changed<TextChange> {
  const document = readDocument(source.path, bytes, { maxSize: Number.POSITIVE_INFINITY, whole: true });
  const { archive } = document;
  const segments = new Segments(source, document);
  const editsOf = new Map<string, Edits>();
  const ids = { next: 0 };
  const refused: { item: TextChange; why: string }[] = [];
  for (const item of changes) {
    const change = shortened(item, source.text);
    const parts = segments.of(change);
    const why = whyNot(parts, change);
    if (why) {
      refused.push({ item, why });
      continue;
    }
    const unit = parts[0]?.unit ?? "";
    const edits = editsOf.get(unit) ?? new Edits(archive.text(unit) ?? "");
    editsOf.set(unit, edits);
    ids.next ||= freeId(
      ...[document.body, document.footnote, document.endnote, document.header].map(
        (part) => (part && archive.text(part.unit)) ?? "",
      ),
    );
    for (const [i, part] of (parts as Part[]).entries()) {
      const text = i === 0 ? change.text : "";
      if (how.track) track(part, text, edits, how, ids);
      else changeDirectly(part, text, edits);
    }
  }
  const texts = new Map([...editsOf].map(([unit, edits]) => [unit, edits.result()]));
  return { bytes: texts.size > 0 ? archive.with(texts) : bytes, made: changes.length - refused.length, refused };
}

function whyNot(segments: readonly Segment[], { start, end }: TextChange): string | undefined {
  const covered = segments.reduce((sum, { length }) => sum + length, 0);
  if (segments.length === 0 || covered < end - start || new Set(segments.map(({ paragraph }) => paragraph)).size > 1)
    return "it holds more than text: the end of a paragraph, or the indicator of a note";
  if (segments.some(({ piece }) => !piece.element)) return "it holds a tab, a line break or raised figures";
  return segments.find(({ piece }) => piece.run.refused)?.piece.run.refused;
}

function changeDirectly({ start, end, piece: { element } }: Segment, text: string, edits: Edits): void {
  if (!element) return;
  if (/^\s|\s$/.test(text)) edits.preserve(element);
  edits.replace(start, end, escaped(text));
}

/**
 * `<w:del>` around the old text, `<w:ins>` around the new; inside someone's insertion, the new text becomes part of
 * that.
 */
function track(
  { start, end, piece: { element } }: Segment,
  text: string,
  edits: Edits,
  { author, date }: Changing,
  ids: { next: number },
): void {
  if (!element) return;
  const { run } = element;
  const prefix = run.rawName.slice(0, run.rawName.indexOf(":") + 1);
  const declared = prefix ? "" : ` xmlns:w="${namespaceOf(edits.xml)}"`;
  const marked = (name: string, content: string) => {
    const w = prefix || "w:";
    const by = `${w}id="${ids.next++}" ${w}author="${escaped(author)}" ${w}date="${escaped(date)}"`;
    return `<${w}${name}${declared} ${by}>${content}</${w}${name}>`;
  };
  const was = edits.xml.slice(start, end);
  const deleted = was && marked("del", edits.runLike(run, "delText", was));
  const added = text && edits.runLike(run, "t", escaped(text));
  const inserted = added && !run.isInserted ? marked("ins", added) : added;

  const isFirst = start === element.contentStart && beginsRun(element);
  const isLast = end === element.contentEnd && endsRun(element);
  if (!isFirst) edits.preserve(element);
  edits.replace(
    isFirst ? run.start : start,
    isLast ? run.end : end,
    (isFirst ? "" : edits.closed(element)) + deleted + inserted + (isLast ? "" : edits.reopened(element)),
  );
}
