import type { FileRead } from "./files.ts";

/** Most bytes of files to keep; the other files of a larger run are read again. */
const mostKept = 16_000_000;

/** Keeps files that were read for their mastheads until they are linted. */
export class KeptFiles {
  readonly #files = new Map<string, FileRead>();
  #bytes = 0;

  /** Keeps a file, unless too much is kept already. */
  keep(path: string, file: FileRead): void {
    if (this.#bytes + file.bytes.length > mostKept) return;
    this.#bytes += file.bytes.length;
    this.#files.set(path, file);
  }

  /** Returns the file and no longer keeps it. */
  take(path: string): FileRead | undefined {
    const file = this.#files.get(path);
    if (file) this.#bytes -= file.bytes.length;
    this.#files.delete(path);
    return file;
  }
}
