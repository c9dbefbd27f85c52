import { strToU8, type Unzipped, unzipSync, type Zippable, zipSync } from "fflate";
import { scan } from "../archive/xml.ts";
import { beginsWith, byteOrderMarks, decode, type Encoding, encode } from "../encoding.ts";
import { ReadProblem } from "../problem.ts";

const oldOrEncrypted = [0xd0, 0xcf, 0x11, 0xe0];
const zip = [0x50, 0x4b];

export interface Relation {
  /** The last word of the type: `footnotes`, `hyperlink`. */
  readonly type: string;
  /** A part of the package, or an address. */
  readonly target: string;
}

/** A Word file as its parts: an archive of XML files. Only parts that are asked for are decoded. */
export class Package {
  readonly path: string;
  readonly #parts: Unzipped;
  readonly #decoded = new Map<string, { text: string; encoding: Encoding }>();

  /** @throws ReadProblem if the bytes are no .docx that can be read; unpacked, its parts may have `maxSize` bytes */
  constructor(path: string, bytes: Uint8Array, maxSize: number, wanted?: (name: string) => boolean) {
    this.path = path;
    if (beginsWith(bytes, oldOrEncrypted)) {
      throw new ReadProblem(
        path,
        "is encrypted, or an old .doc; open it in Word and save it as .docx without a password",
      );
    }
    if (/(?:^|\/)~\$[^/]*$/.test(path)) {
      throw new ReadProblem(path, "is what Word keeps beside a file that is open; name the file itself");
    }
    if (!beginsWith(bytes, zip)) {
      throw new ReadProblem(
        path,
        "is not a Word document, whatever its name says; open it in Word and save it as .docx",
      );
    }
    this.#parts = unzip(path, bytes, maxSize, wanted);
  }

  has(name: string): boolean {
    return this.#parts[name] !== undefined;
  }

  /** The text of a part, if there is one. */
  text(name: string): string | undefined {
    return this.#part(name)?.text;
  }

  /** What a part refers to, by its identifiers. */
  relations(name: string): Map<string, Relation> {
    const folder = name.slice(0, name.lastIndexOf("/") + 1);
    const relations = new Map<string, Relation>();
    scan(this.text(relationsPart(name)) ?? "", {
      path: this.path,
      open: ({ attributes: { Id = "", Type = "", Target = "", TargetMode } }) => {
        const target = TargetMode === "External" ? Target : inside(folder, Target);
        relations.set(Id, { type: Type.slice(Type.lastIndexOf("/") + 1), target });
      },
    });
    relations.delete("");
    return relations;
  }

  /** The part that is the document itself; usually `word/document.xml`. */
  mainPart(): string {
    const main = [...this.relations("").values()].find(({ type }) => type === "officeDocument")?.target;
    const name = main ?? "word/document.xml";
    if (this.has(name)) return name;
    throw new ReadProblem(
      this.path,
      "holds no Word document (a part of it is missing); open it in Word and save it again",
    );
  }

  /** The bytes of the package with some of its parts replaced or added; all others stay as they are. */
  with(texts: ReadonlyMap<string, string>): Uint8Array {
    const parts: Zippable = {};
    for (const [name, bytes] of Object.entries(this.#parts)) parts[name] = bytes;
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

export const relationsPart = (name: string): string => name.replace(/[^/]*$/, (file) => `_rels/${file}.rels`);

/** XML of Word packs to a tenth or a thirtieth; only what is made to fill the memory packs to less. */
const [bombSize, bombRatio] = [10_000_000, 200];

function unzip(path: string, bytes: Uint8Array, maxSize: number, wanted: (name: string) => boolean = () => true) {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        if (!wanted(name)) return false;
        total += originalSize;
        if (originalSize > bombSize && originalSize > size * bombRatio)
          throw new ReadProblem(path, "unpacks to far more than a Word file does; it was not read");
        if (total > maxSize)
          throw new ReadProblem(path, "is too large when unpacked; split it, or ask for more with --max-size");
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    throw new ReadProblem(path, "is damaged or not complete; get the file again, or open it in Word and save it again");
  }
}

/** UTF-16 without a byte order mark is known by its first character, `<`. */
function decodePart(path: string, bytes: Uint8Array): { text: string; encoding: Encoding } {
  const isMarked = byteOrderMarks.some(([, mark]) => beginsWith(bytes, mark));
  const name = beginsWith(bytes, [0x3c, 0]) ? "utf-16le" : beginsWith(bytes, [0, 0x3c]) ? "utf-16be" : undefined;
  if (isMarked || !name) return decode(path, bytes, Number.POSITIVE_INFINITY);
  return { text: new TextDecoder(name).decode(bytes), encoding: { name, bom: false } };
}

/** `word/` and `../docProps/a.xml` → `docProps/a.xml` */
function inside(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}
