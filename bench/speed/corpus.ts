import { readdirSync, readFileSync } from "node:fs";

export interface File {
  readonly path: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** The texts of a folder, repeated as a whole until there are `bytes` bytes, but at least once. */
export function corpus(folder: string, bytes: number): File[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((name) => ({ path: `${folder}/${name}`, bytes: readFileSync(`${folder}/${name}`) }))
    .map((file) => ({ ...file, text: file.bytes.toString() }));
  const times = Math.max(1, Math.round(bytes / total(files)));
  return Array.from({ length: times }, () => files).flat();
}

export const total = (files: readonly File[]): number => files.reduce((sum, file) => sum + file.bytes.length, 0);
