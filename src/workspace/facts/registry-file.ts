import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { registryFrom } from "../../registry/index/open.ts";
import type { Blocks, Registry } from "../../types/registry.ts";

/** Beside the program, or in dist/ if the program runs from source. */
const places = ["./registry.idx", "../registry.idx", "../../../dist/registry.idx"];

/**
 * Opens the bundled registry, or the index at `path`.
 *
 * @throws Error if there is no index, or it has another format
 */
export function openRegistry(path?: string): Registry {
  if (path !== undefined) return registryFrom(fileBlocks(path));
  own ??= registryFrom(shipped());
  return own;
}

/** The bundled registry, opened once. */
let own: Registry | undefined;

function shipped(): Blocks {
  for (const place of places) {
    try {
      return fileBlocks(fileURLToPath(new URL(place, import.meta.url)));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  throw new Error("the registry index is missing: run `npm run build`");
}

/** Number of bytes read at once: successive lookups often ask for neighbouring blocks of 4 KB. */
const pageSize = 32_768;

/** Reads from a file descriptor that stays open until the process ends. Keeps what it has read. */
export function fileBlocks(path: string): Blocks {
  const file = openSync(path, "r");
  const { size } = fstatSync(file);
  const pages: Uint8Array[] = [];

  function bytesOf(start: number, end: number): Uint8Array {
    const bytes = new Uint8Array(Math.max(0, Math.min(end, size) - start));
    let at = 0;
    while (at < bytes.length) {
      const count = readSync(file, bytes, at, bytes.length - at, start + at);
      if (count === 0) {
        closeSync(file);
        throw new Error(`${path}: shorter than when it was opened`);
      }
      at += count;
    }
    return bytes;
  }

  return {
    size,
    read(start, end) {
      const page = Math.floor(start / pageSize);
      const from = page * pageSize;
      if (end > from + pageSize) return bytesOf(start, end);
      pages[page] ??= bytesOf(from, from + pageSize);
      return pages[page].subarray(start - from, end - from);
    },
  };
}
