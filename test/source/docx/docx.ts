/** Small Word files from passages, with only what a test needs of the format. */
import { strToU8, zipSync } from "fflate";

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
].join(" ");

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraph = (...runs: string[]): string =>
  `<w:p>${runs.map((each) => (each.startsWith("<") ? each : run(each))).join("")}</w:p>`;

const part = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${root} ${namespaces}>${content}</w:${root}>`;

/** A Word file; `links` are the addresses of `rId1`, `rId2` and so on. */
export function docx(
  body: string,
  {
    footnotes,
    header,
    custom,
    comments,
    numbering,
    styles,
    links = [],
  }: {
    footnotes?: string;
    header?: string;
    custom?: string;
    comments?: string;
    numbering?: string;
    styles?: string;
    links?: string[];
  } = {},
): Uint8Array {
  const relation = (id: string, type: string, target: string, mode = "") =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${mode}/>`;
  const list = (relations: string[]) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join("")}</Relationships>`;
  const isSection = header === undefined ? "" : '<w:headerReference w:type="first" r:id="rIdH"/><w:titlePg/>';
  const override = (name: string, type: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${types}.${type}+xml"/>`;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("document", "document.main")}${footnotes === undefined ? "" : override("footnotes", "footnotes")}${header === undefined ? "" : override("header1", "header")}</Types>`,
    "_rels/.rels": list([
      relation("rId1", "officeDocument", "word/document.xml"),
      ...(custom === undefined ? [] : [relation("rId2", "custom-properties", "docProps/custom.xml")]),
    ]),
    "word/document.xml": part("document", `<w:body>${body}<w:sectPr>${isSection}</w:sectPr></w:body>`),
    "word/_rels/document.xml.rels": list([
      ...links.map((href, i) => relation(`rId${i + 1}`, "hyperlink", href, ' TargetMode="External"')),
      ...(footnotes === undefined ? [] : [relation("rIdF", "footnotes", "footnotes.xml")]),
      ...(header === undefined ? [] : [relation("rIdH", "header", "header1.xml")]),
      ...(numbering === undefined ? [] : [relation("rIdN", "numbering", "numbering.xml")]),
      ...(styles === undefined ? [] : [relation("rIdS", "styles", "styles.xml")]),
      ...(comments === undefined ? [] : [relation("rIdC", "comments", "comments.xml")]),
    ]),
    ...(footnotes !== undefined && { "word/footnotes.xml": part("footnotes", footnotes) }),
    ...(header !== undefined && { "word/header1.xml": part("hdr", header) }),
    ...(numbering !== undefined && { "word/numbering.xml": part("numbering", numbering) }),
    ...(styles !== undefined && { "word/styles.xml": part("styles", styles) }),
    ...(comments !== undefined && { "word/comments.xml": part("comments", comments) }),
    ...(custom !== undefined && { "docProps/custom.xml": custom }),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}
