import type { FileRead } from "./files.ts";

/** Bytes of files that are kept; those of a larger run are read again. */
const mostKept = 16_000_000;

/** Files that were read for their mastheads, until they are linted. */
export class KeptFiles {
  readonly #files = new Map<string, FileRead>();
  #bytes = 0;

  /** Keeps a file, unless too many are kept. */
  keep(path: string, file: FileRead): void {
    if (this.#bytes + file.bytes.length > mostKept) return;
    this.#bytes += file.bytes.length;
    this.#files.set(path, file);
  }

  /** The file, which is kept no longer. */
  take(path: string): FileRead | undefined {
    const file = this.#files.get(path);
    if (file) this.#bytes -= file.bytes.length;
    this.#files.delete(path);
    return file;
  }
}
