import { keyOf } from "../../facts/keys.ts";
import { nameOf } from "./entry.ts";

const [lineFeed, tab, beyondAscii] = [10, 9, 0x80];
const decoder = new TextDecoder();

/** A block of the index: lines sorted by the key of the name at their start. A search decodes only one line. */
export class Block {
  readonly #bytes: Uint8Array;
  #lines: readonly string[] | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The line with this key. */
  find(key: string): string | undefined {
    const start = this.#firstFrom((at) => this.#compare(at, key) >= 0);
    return start < this.#bytes.length && this.#compare(start, key) === 0 ? this.#line(start) : undefined;
  }

  /** The last line whose key is not greater than this one; if there is none, the first line. */
  upTo(key: string): string {
    const above = this.#firstFrom((at) => this.#compare(at, key) > 0);
    return this.#line(above === 0 ? 0 : this.#bytes.lastIndexOf(lineFeed, above - 2) + 1);
  }

  get lines(): readonly string[] {
    this.#lines ??= linesOf(this.#bytes);
    return this.#lines;
  }

  /** The start of the first line for which `holds` is true. It must be true for all lines after that one. */
  #firstFrom(holds: (start: number) => boolean): number {
    let [low, high] = [0, this.#bytes.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = middle === 0 ? 0 : this.#bytes.lastIndexOf(lineFeed, middle - 1) + 1;
      if (holds(start)) high = start;
      else low = this.#bytes.indexOf(lineFeed, middle) + 1;
    }
    return low;
  }

  /** Negative if the key of the line at `start` is less than `key`, positive if it is greater. */
  #compare(start: number, key: string): number {
    const bytes = this.#bytes;
    let at = start;
    let i = 0;
    for (; ; at++) {
      let unit = bytes[at] as number;
      if (unit === tab || unit === lineFeed) return i < key.length ? -1 : 0;
      // the key ignores white space within a name, and case
      if (unit === 32) continue;
      if (unit >= beyondAscii) return compare(keyOf(nameOf(this.#line(start))), key);
      if (unit >= 97 && unit <= 122) unit -= 32;
      if (i === key.length) return 1;
      const difference = unit - key.charCodeAt(i++);
      if (difference !== 0) return difference;
    }
  }

  #line(start: number): string {
    return decoder.decode(this.#bytes.subarray(start, this.#bytes.indexOf(lineFeed, start)));
  }
}

/** Every line ends with a line feed. */
export function linesOf(bytes: Uint8Array): readonly string[] {
  const lines = decoder.decode(bytes).split("\n");
  lines.pop();
  return lines;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
