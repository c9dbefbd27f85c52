import { readdirSync, readFileSync, statSync } from "node:fs";

export interface File {
  readonly path: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** The files of a folder, again and again up to `bytes` bytes; all of them once where that is 0. */
export function corpus(folder: string, bytes: number): File[] {
  const files = readdirSync(folder)
    .map((name) => `${folder}/${name}`)
    .filter((path) => statSync(path).isFile() && /\.(txt|md)$/.test(path))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(path), text: readFileSync(path, "utf8") }));
  const repeated = [...files];
  for (let size = total(repeated); size < bytes; size += total(files)) repeated.push(...files);
  return repeated;
}

export const total = (files: readonly File[]): number => files.reduce((sum, file) => sum + file.bytes.length, 0);

/** Median of several runs, in seconds. */
export function seconds(runs: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = process.hrtime.bigint();
    work();
    return Number(process.hrtime.bigint() - start) / 1e9;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] as number;
}
