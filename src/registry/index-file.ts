import { lowest } from "../lowest.ts";
import { BoundedMap } from "./bounded-map.ts";
import { nameOf } from "./entry.ts";
import type { Blocks } from "./registry.ts";

/** Bytes of the first line: `wgtip-registry 1 00012931` and the line feed. */
const firstLine = 26;
/** Enough for the first line and the header in one read. */
const firstRead = 32_768;
const decoder = new TextDecoder();

interface Header {
  readonly version: string;
  readonly sha256: string;
  /** Bytes of the entries. */
  readonly size: number;
  /** Bytes of the entries and the titles. */
  readonly total: number;
  /** First key and offset of each block; offsets count from the end of the header. */
  readonly keys: readonly string[];
  readonly offsets: readonly number[];
}

/** How names are compared: without spaces, without case. The same as keyOf in scripts/registry.js. */
export const keyOf = (name: string): string => (/\s/.test(name) ? name.replace(/\s+/g, "") : name).toUpperCase();

const keyOfLine = (line: string): string => keyOf(nameOf(line));

/**
 * The index: entries one a line, sorted by key, and behind them titles, in blocks of some 4 KB, of which only those are
 * read that are asked for. Made by `buildIndex` in scripts/registry.js.
 *
 * @throws Error where the bytes are no index of this format
 */
export class IndexFile {
  readonly version: string;
  readonly sha256: string;
  readonly #header: Header;
  readonly #start: number;
  readonly #source: Blocks;
  readonly #blocks = new BoundedMap<number, readonly string[]>(256);

  constructor(source: Blocks) {
    const begin = source.read(0, Math.min(firstRead, source.size));
    const [, format, length] =
      /^wgtip-registry (\d+) (\d{8})\n/.exec(decoder.decode(begin.subarray(0, firstLine))) ?? [];
    if (format !== "1")
      throw new Error(format ? `registry index of format ${format}, expected 1` : "not a registry index");
    this.#source = source;
    this.#start = firstLine + Number(length);
    const header =
      this.#start <= begin.length ? begin.subarray(firstLine, this.#start) : source.read(firstLine, this.#start);
    this.#header = JSON.parse(decoder.decode(header)) as Header;
    this.version = this.#header.version;
    this.sha256 = this.#header.sha256;
  }

  /** The line of the entry, or of the title, with this key. */
  find(key: string): string | undefined {
    const lines = this.#block(this.#blockOf(key));
    const line = lines[lowest(lines.length, (i) => keyOfLine(lines[i] as string) >= key)];
    return line !== undefined && keyOfLine(line) === key ? line : undefined;
  }

  /** The lines of all entries, in order: reads the whole index. */
  all(): readonly string[] {
    const lines = decoder.decode(this.#source.read(this.#start, this.#start + this.#header.size)).split("\n");
    lines.pop();
    return lines;
  }

  /** The lines whose keys begin with `prefix`, in order. */
  *range(prefix: string): Generator<string> {
    for (let block = Math.max(0, this.#blockOf(prefix)); block < this.#header.keys.length; block++)
      for (const line of this.#block(block)) {
        const key = keyOfLine(line);
        if (key.startsWith(prefix)) yield line;
        else if (key > prefix) return;
      }
  }

  /** The last block that begins at or before the key; -1 where the key comes before all. */
  #blockOf(key: string): number {
    const { keys } = this.#header;
    return lowest(keys.length, (i) => (keys[i] as string) > key) - 1;
  }

  #block(number: number): readonly string[] {
    if (number < 0) return [];
    return this.#blocks.get(number, () => {
      const { offsets, total } = this.#header;
      const bytes = this.#source.read(
        this.#start + (offsets[number] ?? total),
        this.#start + (offsets[number + 1] ?? total),
      );
      const lines = decoder.decode(bytes).split("\n");
      lines.pop();
      return lines;
    });
  }
}
