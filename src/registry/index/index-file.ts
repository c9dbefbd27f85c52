import { bitOf, bitsSet, hashesOf, keyOf } from "../../facts/keys.ts";
import { lowest } from "../../text/binary-search.ts";
import { BoundedMap } from "../../text/bounded-map.ts";
import type { Blocks } from "../../types/registry.ts";
import { Block, linesOf } from "./block.ts";
import { nameOf } from "./entry.ts";

/** Length of the first line in bytes: `wgtip-registry 2 00002931` and the line feed. */
const firstLine = 26;
/** Bytes of the first read, enough for the first line and the header. */
const firstRead = 8192;
const decoder = new TextDecoder();

/** A range of bytes in the file; offsets count from the end of the header. */
interface ByteRange {
  readonly start: number;
  readonly end: number;
}

interface Header {
  readonly version: string;
  readonly sha256: string;
  readonly entries: ByteRange;
  /** Bloom filter over entry names: if a key's bits are not all set, no entry has it. */
  readonly filter: ByteRange;
  /** The top index level, a line for each block: `A/64/293 <tab> 40960 <tab> 45040`, its first key, start and end. */
  readonly top: readonly string[];
  /** Number of index levels above the entry blocks. */
  readonly depth: number;
}

/**
 * The index, a static B-tree: entries, one per line, sorted by key, then titles, in blocks of about 4 KB; above them,
 * levels of index blocks with the first key and position of each block below. Blocks are read on demand, so that opening
 * takes the same time however many entries there are. Made by `buildIndex` in scripts/registry.ts.
 *
 * @throws Error if the bytes are not an index in this format
 */
export class IndexFile {
  readonly version: string;
  readonly sha256: string;
  readonly #header: Header;
  readonly #start: number;
  readonly #source: Blocks;
  readonly #blocks = new BoundedMap<string, Block>(256);
  #filter: Uint8Array | undefined;

  constructor(source: Blocks) {
    const begin = source.read(0, Math.min(firstRead, source.size));
    const [, format, length] =
      /^wgtip-registry (\d+) (\d{8})\n/.exec(decoder.decode(begin.subarray(0, firstLine))) ?? [];
    if (format !== "2")
      throw new Error(format ? `registry index of format ${format}, expected 2` : "not a registry index");
    this.#source = source;
    this.#start = firstLine + Number(length);
    const header =
      this.#start <= begin.length ? begin.subarray(firstLine, this.#start) : source.read(firstLine, this.#start);
    this.#header = JSON.parse(decoder.decode(header)) as Header;
    this.version = this.#header.version;
    this.sha256 = this.#header.sha256;
  }

  /** The line of the entry or title with this key. */
  find(key: string): string | undefined {
    const { top, depth } = this.#header;
    let at = top[Math.max(0, lowest(top.length, (i) => nameOf(top[i] as string) > key) - 1)];
    for (let level = depth; at !== undefined && level > 0; level--) at = this.#block(at).upTo(key);
    return at && this.#block(at).find(key);
  }

  /**
   * Asks the Bloom filter: false if no entry has this key; true if one has, and rarely otherwise. Reads no entries.
   * Always true for an index that was cut off before its filter to make it smaller.
   */
  mayHave(key: string): boolean {
    this.#filter ??= this.#read(this.#header.filter);
    if (this.#filter.length === 0) return true;
    const hashes = hashesOf(key);
    for (let nth = 0; nth < bitsSet; nth++) {
      const bit = bitOf(hashes, nth, this.#filter.length * 8);
      if ((((this.#filter[bit >> 3] as number) >> (bit & 7)) & 1) === 0) return false;
    }
    return true;
  }

  /** The lines of all entries, in order. Reads the whole index. */
  all(): readonly string[] {
    return linesOf(this.#read(this.#header.entries));
  }

  /** The lines whose keys begin with `prefix`, in order. */
  *range(prefix: string): Generator<string> {
    for (const lines of this.#blocksFrom(prefix))
      for (const line of lines) {
        const key = keyOf(nameOf(line));
        if (key.startsWith(prefix)) yield line;
        else if (key > prefix) return;
      }
  }

  /** The lines of entries and titles, block by block, from the block where the key is or would be, to the last. */
  *#blocksFrom(key: string, top = this.#header.top, depth = this.#header.depth): Generator<readonly string[]> {
    const first = lowest(top.length, (i) => nameOf(top[i] as string) > key) - 1;
    for (let i = Math.max(0, first); i < top.length; i++) {
      const { lines } = this.#block(top[i] as string);
      if (depth > 0) yield* this.#blocksFrom(key, lines, depth - 1);
      else yield lines;
    }
  }

  /** The block to which a line of the level above leads: `A/64/293 <tab> 40960 <tab> 45040` */
  #block(line: string): Block {
    return this.#blocks.get(line, () => {
      const [, start, end] = line.split("\t");
      return new Block(this.#read({ start: Number(start), end: Number(end) }));
    });
  }

  #read({ start, end }: ByteRange): Uint8Array {
    return this.#source.read(this.#start + start, this.#start + end);
  }
}
