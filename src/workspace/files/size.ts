import { statSync } from "node:fs";

/** Bytes of a file; 0 where only reading tells, or there is nothing to read. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
