export function buildTables(dir: string): string;
export function buildIndex(dir: string): Uint8Array;
export function indexOf(lines: string[], version: string, blockSize?: number): Uint8Array;
