import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readOwnText } from "../files/own-file.ts";
import { makeFolder } from "../write/folder.ts";

/**
 * The entries of one file, one per line, `key checksum json`, least recently used first.
 *
 *     7f83…9069 5c1a96ab03f29d54 {"citations":1,"diagnostics":[]}
 */
interface Shelf {
  readonly entries: Map<string, string>;
  /** Number of entries read or added. */
  used: number;
  changed: boolean;
}

const entryLine = /^([0-9a-f]{64}) ([0-9a-f]{16} .*)$/;

/** Most entries in a file that this run has not used; older ones are evicted. */
const mostUnused = 1000;

export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

const checked = (json: string): string => `${sha256(json).slice(0, 16)} ${json}`;

/**
 * A cache keyed by the checksum of the input, in up to 256 files of a folder, one for each first two digits of the key.
 * Files are written atomically; a damaged entry is ignored. Without a folder, the cache lasts as long as the process.
 *
 * No library fits: flat-cache (under file-entry-cache) reads everything to find one entry and loses everything if its one
 * file is damaged; cacache keeps a file per entry, and reading ten thousand took ten times as long, in 35 times the space.
 */
export class Store {
  readonly folder: string | undefined;
  readonly #shelves = new Map<string, Shelf>();

  constructor(folder?: string) {
    this.folder = folder;
  }

  /** @param key SHA-256 in hexadecimal */
  get(key: string): unknown {
    const shelf = this.#shelf(key);
    const entry = shelf.entries.get(key);
    if (entry === undefined) return undefined;
    shelf.entries.delete(key);
    const json = entry.slice(17);
    if (entry !== checked(json)) {
      shelf.changed = true;
      return undefined;
    }
    // it is now the most recently used
    shelf.entries.set(key, entry);
    shelf.used++;
    return JSON.parse(json);
  }

  set(key: string, value: unknown): void {
    const shelf = this.#shelf(key);
    shelf.entries.delete(key);
    shelf.entries.set(key, checked(JSON.stringify(value)));
    shelf.used++;
    shelf.changed = true;
  }

  /** Writes the files whose entries have changed. */
  async save(): Promise<void> {
    const changed = [...this.#shelves].filter(([, shelf]) => shelf.changed);
    if (this.folder === undefined || changed.length === 0) return;
    const { default: writeFileAtomic } = await import("write-file-atomic");
    const isNew = makeFolder(this.folder);
    // keep the cache out of git
    if (isNew) writeFileSync(join(this.folder, ".gitignore"), "*\n");
    for (const [name, shelf] of changed) {
      const kept = [...shelf.entries].slice(-(shelf.used + mostUnused));
      const lines = kept.map(([key, entry]) => `${key} ${entry}\n`).join("");
      // no fsync: the checksums detect what a power failure loses
      await writeFileAtomic(join(this.folder, name), lines, { fsync: false });
      shelf.changed = false;
    }
  }

  #shelf(key: string): Shelf {
    const name = key.slice(0, 2);
    const shelf = this.#shelves.get(name) ?? { entries: this.#read(name), used: 0, changed: false };
    this.#shelves.set(name, shelf);
    return shelf;
  }

  #read(name: string): Map<string, string> {
    const entries = new Map<string, string>();
    if (this.folder === undefined) return entries;
    let text = "";
    try {
      text = readOwnText(join(this.folder, name));
    } catch {
      return entries;
    }
    for (const line of text.split("\n")) {
      const [, key, entry] = entryLine.exec(line) ?? [];
      if (key !== undefined && entry !== undefined) entries.set(key, entry);
    }
    return entries;
  }
}
