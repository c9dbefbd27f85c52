import { strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from "fflate";
import { beginsWith, byteOrderMarks, decode, type Encoding, encode } from "../encoding.ts";
import { ReadProblem } from "../problem.ts";

const zip = [0x50, 0x4b];
export const isZip = (bytes: Uint8Array): boolean => beginsWith(bytes, zip);

/** A zip archive of XML files. Only parts that are asked for are decoded. */
export class Archive {
  readonly path: string;
  readonly #parts: Unzipped;
  readonly #decoded = new Map<string, { text: string; encoding: Encoding }>();

  /**
   * `maxSize` limits the unpacked size of its parts, in bytes; `program` writes such files (for messages).
   *
   * @throws ReadProblem if the bytes are not a readable archive
   */
  constructor(
    path: string,
    bytes: Uint8Array,
    maxSize: number,
    program: string,
    wanted: (name: string) => boolean = () => true,
  ) {
    this.path = path;
    this.#parts = unzip(path, bytes, maxSize, program, wanted);
  }

  has(name: string): boolean {
    return this.#parts[name] !== undefined;
  }

  /** The text of a part, if there is one. */
  text(name: string): string | undefined {
    return this.#part(name)?.text;
  }

  /** The bytes of the archive with some of its parts replaced or added; all others are unchanged. */
  with(texts: ReadonlyMap<string, string>): Uint8Array {
    const parts: Zippable = {};
    // OpenDocument requires its first part, "mimetype", to stay as it is
    for (const [name, bytes] of Object.entries(this.#parts))
      parts[name] = name === "mimetype" ? [bytes, { level: 0 }] : bytes;
    for (const [name, text] of texts) {
      const encoding = this.#part(name)?.encoding;
      parts[name] = encoding ? encode(text, encoding) : strToU8(text);
    }
    return zipSync(parts, { mtime: new Date(1980, 0, 1) });
  }

  #part(name: string): { text: string; encoding: Encoding } | undefined {
    const bytes = this.#parts[name];
    if (!bytes) return undefined;
    const decoded = this.#decoded.get(name) ?? decodePart(`${this.path} (${name})`, bytes);
    this.#decoded.set(name, decoded);
    return decoded;
  }
}

/** XML of documents is compressed to between a tenth and a thirtieth of its size; only bombs are compressed further. */
const [bombSize, bombRatio] = [10_000_000, 200];

function unzip(
  path: string,
  bytes: Uint8Array,
  maxSize: number,
  program: string,
  wanted: (name: string) => boolean,
): Unzipped {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        if (!wanted(name)) return false;
        total += originalSize;
        if (originalSize > bombSize && originalSize > size * bombRatio)
          throw new ReadProblem(path, "unpacks to far more than a document does; it was not read");
        if (total > maxSize)
          throw new ReadProblem(path, "is too large when unpacked; split it, or ask for more with --max-size");
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    throw new ReadProblem(
      path,
      `is damaged or not complete; get the file again, or open it in ${program} and save it again`,
    );
  }
}

/** UTF-16 without a byte order mark is recognized by the first character, `<`. */
function decodePart(path: string, bytes: Uint8Array): { text: string; encoding: Encoding } {
  const isMarked = byteOrderMarks.some(([, mark]) => beginsWith(bytes, mark));
  const name = beginsWith(bytes, [0x3c, 0]) ? "utf-16le" : beginsWith(bytes, [0, 0x3c]) ? "utf-16be" : undefined;
  if (isMarked || !name) return decode(path, bytes, Number.POSITIVE_INFINITY);
  return { text: new TextDecoder(name).decode(bytes), encoding: { name, bom: false } };
}
