/** What each format gives: text out of a file's bytes, and bytes with changes or comments. */
import type { Fix } from "../types/finding.ts";
import type { Source } from "../types/source.ts";

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
  annotate?(file: BytesRead, remarks: readonly Remark[], how: Authorship): Changed<Remark> | Promise<Changed<Remark>>;
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
