/** The interface of a format: reads text from a file's bytes, and writes bytes with changes or comments. */
import type { Fix } from "../types/finding.ts";
import type { Source } from "../types/source.ts";

export interface ReadOptions {
  /** Limit for the unpacked size of a file, in bytes; 64 MB by default. */
  readonly maxSize?: number;
  /** How to read tracked changes: with them (`final`), or as the text was before them (`original`). */
  readonly tracked?: "final" | "original";
}

export interface Reader {
  /** @throws ReadProblem, also as a rejection */
  read(path: string, bytes: Uint8Array, options?: ReadOptions): Source | Promise<Source>;
  /** Writes changes; returns the new bytes. Absent if such files cannot be changed. */
  change?(file: BytesRead, changes: readonly TextChange[], how: Changing): Changed<TextChange>;
  /** Writes a comment for each remark; returns the new bytes. Absent if such files cannot have comments. */
  annotate?(file: BytesRead, remarks: readonly Remark[], how: Authorship): Changed<Remark> | Promise<Changed<Remark>>;
}

/** A file, and what its reader made of it. */
export interface BytesRead {
  readonly bytes: Uint8Array;
  readonly source: Source;
}

/** Text that replaces a span of `Source.text`. */
export type TextChange = Pick<Fix, "start" | "end" | "text">;

/** The text of a comment on a span of `Source.text`, in paragraphs. */
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
  /** Number of comments made. */
  readonly made: number;
  readonly refused: readonly { readonly item: Item; readonly why: string }[];
}
