/** The formats that are read: one row each. What reads a format is loaded when the first file of it is met. */
import type { Fix } from "../types/finding.ts";
import type { FormatName, Source } from "../types/source.ts";
import { beginsWith } from "./encoding.ts";
import { endsWith, markdownExtensions, textExtensions } from "./kinds.ts";

export interface Format {
  readonly name: FormatName;
  /** Without a dot. */
  readonly extensions: readonly string[];
  /** The first bytes, by which a file with another name is known. */
  readonly magic?: readonly (readonly number[])[];
  load(): Promise<Reader>;
}

export interface ReadOptions {
  /** The most bytes of a file, unpacked; by default 64 MB. */
  readonly maxSize?: number;
  /** Which state of a text with tracked changes is read: with them (`final`), or as it was before them. */
  readonly tracked?: "final" | "original";
}

export interface Reader {
  /** @throws ReadProblem, also as a rejection */
  read(path: string, bytes: Uint8Array, options?: ReadOptions): Source | Promise<Source>;
  /** The bytes with changes made. Absent if such files cannot be changed. */
  change?(file: BytesRead, changes: readonly TextChange[], how: Changing): Changed<TextChange>;
  /** The bytes with a comment for each remark. Absent if such files cannot hold any. */
  annotate?(file: BytesRead, remarks: readonly Remark[], how: Authorship): Changed<Remark>;
}

/** A file, and what the reader made of it. */
export interface BytesRead {
  readonly bytes: Uint8Array;
  readonly source: Source;
}

/** Text that takes the place of a span of `Source.text`. */
export type TextChange = Pick<Fix, "start" | "end" | "text">;

/** What a comment says about a span of `Source.text`, in paragraphs. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly string[];
}

export interface Authorship {
  readonly author: string;
  /** `2026-01-31T12:00:00Z` */
  readonly date: string;
}

export interface Changing extends Authorship {
  /** Make tracked changes, which a person accepts or rejects. */
  readonly track: boolean;
}

export interface Changed<Item> {
  readonly bytes: Uint8Array;
  /** How many are made. */
  readonly made: number;
  readonly refused: readonly { readonly item: Item; readonly why: string }[];
}

const text = async (): Promise<Reader> => (await import("./source.ts")).textReader;

/** "PK" begins a zip archive; the other begins an old .doc and an encrypted .docx. */
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
];

const extensions = formats.flatMap((format) => format.extensions);
const anyKind = endsWith(extensions);

/** Whether files of this name are read if their folder is. */
export const isRead = (path: string): boolean => anyKind.test(path);

/** The glob of all of them. */
export const readGlob = `**/*.{${extensions.join(",")}}`;

const names = formats.map((format) => ({ format, name: endsWith(format.extensions) }));

/** The format of a file: by its name, else by how its bytes begin, else plain text. */
export function formatOf(path: string, bytes: Uint8Array): Format {
  const named = names.find(({ name }) => name.test(path))?.format;
  return named ?? formats.find(({ magic }) => magic?.some((mark) => beginsWith(bytes, mark))) ?? (formats[0] as Format);
}

/**
 * The source in `bytes`, read as the format that `formatOf` says.
 *
 * @throws ReadProblem where the bytes are not of that format
 */
export async function readSource(path: string, bytes: Uint8Array, options?: ReadOptions): Promise<Source> {
  return (await formatOf(path, bytes).load()).read(path, bytes, options);
}
