import { readdirSync, readFileSync } from "node:fs";

export interface File {
  readonly path: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** The texts of some folders, repeated as a whole until they have `bytes` bytes; at least once. */
export function corpus(folders: readonly string[], bytes: number): File[] {
  const files = folders
    .flatMap((folder) => readdirSync(folder, { encoding: "utf8", recursive: true }).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith(".txt"))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(path) }))
    .map((file) => ({ ...file, text: file.bytes.toString() }));
  const times = Math.max(1, Math.round(bytes / total(files)));
  return Array.from({ length: times }, () => files).flat();
}

export const total = (files: readonly File[]): number => files.reduce((sum, file) => sum + file.bytes.length, 0);
