/** The formats that are read: one row each. The reader of a format is loaded when the first file in it is met. */
import type { FormatName, Source } from "../types/source.ts";
import { beginsWith } from "./encoding.ts";
import { endsWith, markdownExtensions, textExtensions } from "./kinds.ts";
import type { Reader, ReadOptions } from "./reader.ts";

export interface Format {
  readonly name: FormatName;
  /** Without a dot. */
  readonly extensions: readonly string[];
  /** The first bytes, by which a file with another extension is recognized. */
  readonly magic?: readonly (readonly number[])[];
  load(): Promise<Reader>;
}

const text = async (): Promise<Reader> => (await import("./source.ts")).textReader;

/** "PK" begins a zip archive; the other begins an old .doc or an encrypted .docx. */
const wordMagic = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
];

export const formats: readonly Format[] = [
  { name: "text", extensions: textExtensions, load: text },
  { name: "markdown", extensions: markdownExtensions, load: text },
  {
    name: "docx",
    extensions: ["docx", "docm"],
    magic: wordMagic,
    load: async () => (await import("./docx/reader.ts")).reader,
  },
  { name: "odt", extensions: ["odt"], load: async () => (await import("./odt/reader.ts")).reader },
  {
    name: "pdf",
    extensions: ["pdf"],
    magic: [[0x25, 0x50, 0x44, 0x46, 0x2d]], // "%PDF-"
    load: async () => (await import("./pdf/reader.ts")).reader,
  },
  {
    name: "html",
    extensions: ["html", "htm", "xhtml"],
    load: async () => (await import("./html/reader.ts")).reader,
  },
  {
    name: "xml",
    extensions: ["xml", "akn"],
    load: async () => (await import("./xml/reader.ts")).reader,
  },
  {
    name: "asciidoc",
    extensions: ["adoc", "asciidoc"],
    load: async () => (await import("./lexer/asciidoc.ts")).reader,
  },
  { name: "rst", extensions: ["rst"], load: async () => (await import("./lexer/rst.ts")).reader },
  { name: "notebook", extensions: ["ipynb"], load: async () => (await import("./notebook.ts")).reader },
  { name: "bibtex", extensions: ["bib"], load: async () => (await import("./bibtex.ts")).reader },
  { name: "csl", extensions: ["csl.json", "csljson"], load: async () => (await import("./csl.ts")).reader },
  { name: "latex", extensions: ["tex", "ltx"], load: async () => (await import("./lexer/latex.ts")).reader },
];

const extensions = formats.flatMap((format) => format.extensions);
const anyKind = endsWith(extensions);

/** Whether a file with this name is read if its folder is. */
export const isRead = (path: string): boolean => anyKind.test(path);

/** The glob of all of them. */
export const readGlob = `**/*.{${extensions.join(",")}}`;

const names = formats.map((format) => ({ format, name: endsWith(format.extensions) }));

/** The format of a file: by its name, otherwise by its first bytes, otherwise plain text. */
export function formatOf(path: string, bytes: Uint8Array): Format {
  const named = names.find(({ name }) => name.test(path))?.format;
  return named ?? formats.find(({ magic }) => magic?.some((mark) => beginsWith(bytes, mark))) ?? (formats[0] as Format);
}

/**
 * Reads bytes in the format that `formatOf` gives.
 *
 * @throws ReadProblem if the bytes are not in that format
 */
export async function readSource(path: string, bytes: Uint8Array, options?: ReadOptions): Promise<Source> {
  return (await formatOf(path, bytes).load()).read(path, bytes, options);
}
