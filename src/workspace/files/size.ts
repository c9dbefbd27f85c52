import { statSync } from "node:fs";

/** Size of a file in bytes; 0 if it is not a regular file or does not exist. */
export function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}
