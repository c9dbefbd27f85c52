import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { StringDecoder } from "node:string_decoder";

/** Number of characters held in memory before they are sorted and written out. */
const held = 1 << 22;
/** Number of lines written at a time. */
const writtenAtATime = 500;
/** Number of bytes read at a time from each sorted run. */
const readAtATime = 1 << 14;

interface Line {
  readonly key: string;
  /** The key has no tabs; neither has line feeds. */
  readonly text: string;
}

/** A sorted run in the temporary file. */
interface SortedRun {
  readonly start: number;
  readonly end: number;
}

/**
 * External merge sort, for more lines than memory holds: sorted runs go to a temporary file and are merged when read.
 * Stable: lines with the same key keep the order in which they were added.
 */
export class SortedRows {
  #lines: Line[] = [];
  #characters = 0;
  #file: number | undefined;
  #folder: string | undefined;
  #size = 0;
  readonly #runs: SortedRun[] = [];

  add(key: string, text: string): void {
    this.#lines.push({ key, text });
    this.#characters += key.length + text.length;
    if (this.#characters > held) this.#spill();
  }

  /** All lines, sorted by key. Call it once, after the last line was added. */
  *sorted(): Generator<Line> {
    this.#lines.sort(byKey);
    const sources = [...this.#runs.map((run) => this.#read(run)), this.#lines.values()];
    const heads = sources.map((source) => source.next().value as Line | undefined);
    for (;;) {
      let least: Line | undefined;
      for (const head of heads) if (head && (!least || head.key < least.key)) least = head;
      if (!least) return;
      yield least;
      const from = heads.indexOf(least);
      heads[from] = (sources[from] as Iterator<Line>).next().value;
    }
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#file = this.#folder = undefined;
  }

  #spill(): void {
    const file = this.#open();
    const start = this.#size;
    this.#lines.sort(byKey);
    // in pieces, because one large buffer would stay until garbage collection
    for (let first = 0; first < this.#lines.length; first += writtenAtATime) {
      const lines = this.#lines.slice(first, first + writtenAtATime);
      const bytes = Buffer.from(lines.map(({ key, text }) => `${key}\t${text}\n`).join(""));
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      this.#size += bytes.length;
    }
    this.#runs.push({ start, end: this.#size });
    this.#lines = [];
    this.#characters = 0;
  }

  #open(): number {
    if (this.#file !== undefined) return this.#file;
    this.#folder = mkdtempSync(join(tmpdir(), "wgtip-import-"));
    const path = join(this.#folder, "rows");
    this.#file = openSync(path, "w+");
    try {
      // An unlinked open file disappears when the process ends, for whatever reason
      rmSync(this.#folder, { recursive: true });
    } catch {
      // Windows cannot delete it while it is open; close() does
    }
    return this.#file;
  }

  *#read({ start, end }: SortedRun): Generator<Line> {
    const [bytes, decoder] = [Buffer.alloc(readAtATime), new StringDecoder("utf8")];
    let rest = "";
    for (let at = start; at < end; ) {
      const count = readSync(this.#file as number, bytes, 0, Math.min(bytes.length, end - at), at);
      if (count === 0) throw new Error("the temporary file of the import was truncated; is the disk full?");
      at += count;
      const lines = (rest + decoder.write(bytes.subarray(0, count))).split("\n");
      rest = lines.pop() ?? "";
      for (const line of lines) {
        const tab = line.indexOf("\t");
        yield { key: line.slice(0, tab), text: line.slice(tab + 1) };
      }
    }
  }
}

const byKey = (a: Line, b: Line): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
