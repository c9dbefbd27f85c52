import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What a file holds: entries one a line, `key checksum json`, those used longest ago first.
 *
 *     7f83…9069 5c1a96ab03f29d54 {"citations":1,"diagnostics":[]}
 */
interface Shelf {
  readonly entries: Map<string, string>;
  /** How many were asked for or added. */
  used: number;
  changed: boolean;
}

const entryLine = /^([0-9a-f]{64}) ([0-9a-f]{16} .*)$/;

/** Entries in a file that no run has used lately; the older ones go. */
const mostUnused = 1000;

export const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

const checked = (json: string): string => `${sha256(json).slice(0, 16)} ${json}`;

/**
 * Values by the checksum of what they were made from, in up to 256 files of a folder, by the first two digits of the key.
 * A file is written as a whole or not at all; an entry that is not as it was written counts as absent. Without a
 * folder it lasts as long as the process.
 *
 * Of the libraries, flat-cache (under file-entry-cache) reads all to know one and loses all where its one file is
 * damaged; cacache keeps a file for each entry: for ten thousand, reading took ten times as long, in 35 times the space.
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
    // it is now the one used last
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

  /** Writes the files whose entries are others than before. */
  async save(): Promise<void> {
    const changed = [...this.#shelves].filter(([, shelf]) => shelf.changed);
    if (this.folder === undefined || changed.length === 0) return;
    const { default: writeFileAtomic } = await import("write-file-atomic");
    const isNew = mkdirSync(this.folder, { recursive: true }) !== undefined;
    // of no concern to git
    if (isNew) writeFileSync(join(this.folder, ".gitignore"), "*\n");
    for (const [name, shelf] of changed) {
      const kept = [...shelf.entries].slice(-(shelf.used + mostUnused));
      const lines = kept.map(([key, entry]) => `${key} ${entry}\n`).join("");
      // what a power cut loses is found out by the checksums
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
      text = readFileSync(join(this.folder, name), "utf8");
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
