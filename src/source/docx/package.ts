import { Archive, isZip } from "../archive/archive.ts";
import { scan } from "../archive/xml.ts";
import { beginsWith } from "../encoding.ts";
import { ReadProblem } from "../problem.ts";

const oldOrEncrypted = [0xd0, 0xcf, 0x11, 0xe0];

export interface Relation {
  /** The last word of the type: `footnotes`, `hyperlink`. */
  readonly type: string;
  /** A part of the package, or an address. */
  readonly target: string;
}

/** A Word file as its parts: an archive of XML files. */
export class Package extends Archive {
  /**
   * @throws ReadProblem if the bytes are not a readable .docx; `maxSize` limits the unpacked size of its parts, in
   * bytes
   */
  constructor(path: string, bytes: Uint8Array, maxSize: number, wanted?: (name: string) => boolean) {
    refuse(path, bytes);
    super(path, bytes, maxSize, "Word", wanted);
  }

  /** The targets to which a part refers, by identifier. */
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
}

/** @throws ReadProblem if the bytes are evidently not a .docx */
function refuse(path: string, bytes: Uint8Array): void {
  if (beginsWith(bytes, oldOrEncrypted)) {
    throw new ReadProblem(
      path,
      "is encrypted, or an old .doc; open it in Word and save it as .docx without a password",
    );
  }
  if (/(?:^|\/)~\$[^/]*$/.test(path)) {
    throw new ReadProblem(path, "is what Word keeps beside a file that is open; name the file itself");
  }
  if (!isZip(bytes)) {
    throw new ReadProblem(path, "is not a Word document, whatever its name says; open it in Word and save it as .docx");
  }
}

export const relationsPart = (name: string): string => name.replace(/[^/]*$/, (file) => `_rels/${file}.rels`);

/** `word/` and `../docProps/a.xml` → `docProps/a.xml` */
function inside(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const base = `file:///${folder}`;
  return URL.canParse(target, base) ? new URL(target, base).pathname.slice(1) : target;
}
