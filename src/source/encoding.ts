import { format } from "bytes";
import { ReadProblem } from "./problem.ts";

/** The encoding of a file, kept so that a fixed file is written in the same one. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be";
  readonly bom: boolean;
}

/**
 * Default limit for the size of a file, in bytes: at this size, a file dense with citations takes about a gigabyte of
 * memory.
 */
export const sizeLimit = 64 * 1024 * 1024;
/** UTF-16 units of the longest string in V8 on 64 bits. A text has at least as many bytes. */
export const longestText = 2 ** 29 - 24;

export const byteOrderMarks: readonly (readonly [Encoding["name"], readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

export const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** A file with a NUL byte this near to its start is not text. */
const binaryProbe = 8192;

/**
 * The text of a file, without its byte order mark: UTF-8, or UTF-16 with a byte order mark. Nothing is replaced or
 * normalized, so that `encode` gives the same bytes again.
 *
 * @throws ReadProblem if the file is too large, binary, or invalid in its encoding
 */
export function decode(path: string, bytes: Uint8Array, maxSize = sizeLimit): { text: string; encoding: Encoding } {
  checkSize(path, bytes.length, maxSize);
  const [name, mark] = byteOrderMarks.find(([, mark]) => beginsWith(bytes, mark)) ?? ["utf-8", []];
  const body = bytes.subarray(mark.length);
  const encoding: Encoding = { name, bom: mark.length > 0 };

  if (name === "utf-8") {
    if (body.subarray(0, binaryProbe).includes(0)) {
      throw new ReadProblem(
        path,
        "looks binary (it has NUL bytes); give a Word file, a PDF, or text in UTF-8 or in UTF-16 with a byte order mark",
      );
    }
  }
  try {
    return { text: new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(body), encoding };
  } catch {
    throw new ReadProblem(
      path,
      name === "utf-8"
        ? `not valid UTF-8 (the first wrong byte is on line ${lineOfInvalidByte(body)}); convert it, for example with iconv`
        : `not valid ${name.toUpperCase()}, which its byte order mark says it is; save it as UTF-8`,
    );
  }
}

/** The bytes of `text` in the encoding that `decode` found. */
export function encode(text: string, { name, bom }: Encoding): Uint8Array {
  const marked = bom ? `\uFEFF${text}` : text;
  if (name === "utf-8") return new TextEncoder().encode(marked);
  const bytes = new DataView(new ArrayBuffer(2 * marked.length));
  for (let i = 0; i < marked.length; i++) bytes.setUint16(2 * i, marked.charCodeAt(i), name === "utf-16le");
  return new Uint8Array(bytes.buffer);
}

/** @throws ReadProblem if this size exceeds the limit, or that of a string */
export function checkSize(path: string, bytes: number, maxSize: number): void {
  const limit = Math.min(maxSize, longestText);
  if (bytes <= limit) return;
  const size = `larger than ${format(limit, { unitSeparator: " " })}`;
  throw new ReadProblem(
    path,
    limit < longestText
      ? `${size}, the most that is read; split it, or ask for more with --max-size`
      : `${size}, the longest text that can be held in memory; split it`,
  );
}

/** Decoding replaces invalid bytes: the first byte that differs when encoded again is the invalid one. */
function lineOfInvalidByte(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  const wrong = bytes.findIndex((byte, i) => byte !== again[i]);
  return bytes.subarray(0, wrong).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
}
