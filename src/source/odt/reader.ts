import type { DocumentFacts, Source } from "../../types/source.ts";
import { Archive, isZip } from "../archive/archive.ts";
import { factsIn } from "../archive/properties.ts";
import { scan } from "../archive/xml.ts";
import { sizeLimit } from "../encoding.ts";
import { Flow } from "../flow.ts";
import { ReadProblem } from "../problem.ts";
import type { Reader } from "../reader.ts";
import { annotateOdt } from "./annotate.ts";
import { changeOdt } from "./change.ts";
import { PartReader } from "./part.ts";
import { headerOf, TextStyles } from "./styles.ts";

const content = "content.xml";
const wanted = new Set([content, "styles.xml", "meta.xml", "META-INF/manifest.xml"]);

/**
 * Reads OpenDocument texts: the header of the first page, then the text, with each note and text box after its
 * paragraph.
 */
export const reader: Reader = {
  read(path, bytes, { maxSize = sizeLimit, tracked } = {}): Source {
    if (!isZip(bytes))
      throw new ReadProblem(
        path,
        "is no OpenDocument text, whatever its name says; open it in LibreOffice and save it as .odt",
      );
    const archive = new Archive(path, bytes, maxSize, "LibreOffice", (name) => wanted.has(name));
    const xml = archive.text(content);
    if (/encryption-data/.test(archive.text("META-INF/manifest.xml") ?? ""))
      throw new ReadProblem(path, "is encrypted; open it in LibreOffice and save it without a password");
    if (xml === undefined)
      throw new ReadProblem(
        path,
        "holds no OpenDocument text (a part of it is missing); open it in LibreOffice and save it again",
      );
    const styles = archive.text("styles.xml") ?? "";
    if (tracked === "original" && (hasTrackedChanges(xml) || hasTrackedChanges(styles)))
      throw new ReadProblem(
        path,
        "has tracked changes, and the text before them is read of Word files only; save it as .docx in LibreOffice",
      );
    const body = new PartReader(path, content, "body", commonStyles(path, styles), { start: 0, end: xml.length });
    scan(xml, body);
    const flow = new Flow(content);
    flow.append(header(path, styles, body));
    flow.endBlock();
    flow.append(body.finish());
    const source = flow.source(path, "odt", undefined, factsOf(archive));
    if (source.text.trim() === "" && /<text:(?:p|h|span)[ >][^<]*\w/.test(xml))
      throw new ReadProblem(
        path,
        "no text could be read from it, although it has some; open it in LibreOffice and save it again",
      );
    return source;
  },
  change: changeOdt,
  annotate: annotateOdt,
};

const hasTrackedChanges = (xml: string): boolean => xml.includes("<text:changed-region");

/** The styles that both parts share. Each part has others of its own, which may have the same names. */
function commonStyles(path: string, xml: string): TextStyles {
  const styles = new TextStyles();
  const end = xml.indexOf("<office:automatic-styles");
  scan(xml, {
    path,
    open(element) {
      if (end < 0 || element.start < end) styles.read(element);
    },
  });
  return styles;
}

function header(path: string, xml: string, body: PartReader): Flow {
  const range = headerOf(xml, body.firstPage, path);
  const part = new PartReader(path, "styles.xml", "header", new TextStyles(), range ?? { start: 0, end: 0 });
  if (range) scan(xml, part);
  return part.finish();
}

/** `<meta:user-defined meta:name="Symbol1">A/81/6</meta:user-defined>` */
function factsOf(archive: Archive): DocumentFacts | undefined {
  const properties = new Map<string, string>();
  let property = "";
  scan(archive.text("meta.xml") ?? "", {
    path: archive.path,
    open({ name, attributes }) {
      property = name === "user-defined" ? (attributes.name ?? "") : "";
    },
    text(text) {
      properties.set(property, (properties.get(property) ?? "") + text);
    },
  });
  return factsIn(properties);
}
