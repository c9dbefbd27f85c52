/** Small OpenDocument files from passages. */
import { strToU8, zipSync } from "fflate";

const namespaces = [
  ...["office", "text", "table", "style", "meta"].map(
    (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
  ),
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'xmlns:xlink="http://www.w3.org/1999/xlink"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(" ");

const type = "application/vnd.oasis.opendocument.text";

export const p = (content: string, style = "Standard"): string =>
  `<text:p text:style-name="${style}">${content}</text:p>`;
export const note = (label: string, content: string): string =>
  `<text:note text:note-class="footnote"><text:note-citation>${label}</text:note-citation><text:note-body>${p(content)}</text:note-body></text:note>`;
export const comment = (name: string, text: string, author = "A"): string =>
  `<office:annotation office:name="${name}"><dc:creator>${author}</dc:creator>${p(text)}</office:annotation>`;
export const commentEnd = (name: string): string => `<office:annotation-end office:name="${name}"/>`;

/** An OpenDocument file; `header` is the header of its first page, `styles` are the text's. */
export function odt(
  body: string,
  { header = "", styles = "", properties = {} }: { header?: string; styles?: string; properties?: object } = {},
): Uint8Array {
  const root = (name: string, content: string) =>
    strToU8(`<?xml version="1.0"?><office:${name} ${namespaces} office:version="1.3">${content}</office:${name}>`);
  const page = `<style:master-page style:name="Standard"><style:header>${header && p("not this")}</style:header></style:master-page>`;
  const first = `<style:master-page style:name="First"><style:header>${header}</style:header></style:master-page>`;
  const defined = Object.entries(properties).map(
    ([name, value]) => `<meta:user-defined meta:name="${name}">${value}</meta:user-defined>`,
  );
  const beginning = '<style:style style:name="P1" style:master-page-name="First"/>';
  const raised = '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>';
  const entry = (name: string) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`;
  return zipSync({
    mimetype: [strToU8(type), { level: 0 }],
    "META-INF/manifest.xml": strToU8(
      `<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/>${["content.xml", "styles.xml", "meta.xml"].map(entry).join("")}</manifest:manifest>`,
    ),
    "content.xml": root(
      "document-content",
      `<office:automatic-styles>${beginning}${raised}${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body>`,
    ),
    "styles.xml": root(
      "document-styles",
      `<office:automatic-styles><style:style style:name="T1"/></office:automatic-styles><office:master-styles>${page}${first}</office:master-styles>`,
    ),
    "meta.xml": root("document-meta", `<office:meta>${defined.join("")}</office:meta>`),
  });
}
