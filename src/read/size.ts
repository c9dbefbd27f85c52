import { statSync } from "node:fs";

/** Bytes of a file; 0 where there is none, and of what only reading tells the size. */
export const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
