import { isUtf8 } from "node:buffer";
import { ReadProblem } from "./problem.ts";

/** How a file's bytes are written: kept, so that a fixed file is written as it was read. */
export interface Encoding {
  readonly name: "utf-8" | "utf-16le" | "utf-16be";
  readonly bom: boolean;
}

/** The largest file read, in bytes: one dense with citations then takes about a gigabyte of memory. */
export const sizeLimit = 64 * 1024 * 1024;

export const byteOrderMarks: readonly (readonly [Encoding["name"], readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

export const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, i) => bytes[i] === byte);

/** A file with a NUL byte this near to its start is no text. */
const binaryProbe = 8192;

/**
 * The text of a file, without its byte order mark: UTF-8, or UTF-16 where a byte order mark says so.
 * Nothing is replaced or normalised, so that `encode` gives the same bytes again.
 *
 * @throws ReadProblem where the bytes are too many, binary, or invalid in their encoding
 */
export function decode(path: string, bytes: Uint8Array): { text: string; encoding: Encoding } {
  if (bytes.length > sizeLimit) throw tooLarge(path);
  const [name, mark] = byteOrderMarks.find(([, mark]) => beginsWith(bytes, mark)) ?? ["utf-8", []];
  const body = bytes.subarray(mark.length);
  const encoding: Encoding = { name, bom: mark.length > 0 };

  if (name === "utf-8") {
    if (body.subarray(0, binaryProbe).includes(0)) {
      throw new ReadProblem(
        path,
        "looks binary (it has NUL bytes); give text or Markdown, in UTF-8 or in UTF-16 with a byte order mark",
      );
    }
    if (!isUtf8(body)) {
      const line = lineOfInvalidByte(body);
      throw new ReadProblem(
        path,
        `not valid UTF-8 (the first wrong byte is on line ${line}); convert it, for example with iconv`,
      );
    }
  }
  try {
    return { text: new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(body), encoding };
  } catch {
    throw new ReadProblem(
      path,
      `not valid ${name.toUpperCase()}, which its byte order mark says it is; save it as UTF-8`,
    );
  }
}

/** The bytes of `text`, as `decode` read them. */
export function encode(text: string, { name, bom }: Encoding): Buffer {
  const marked = bom ? `\uFEFF${text}` : text;
  if (name === "utf-8") return Buffer.from(marked, "utf8");
  const bytes = Buffer.from(marked, "utf16le");
  return name === "utf-16be" ? bytes.swap16() : bytes;
}

export function tooLarge(path: string): ReadProblem {
  return new ReadProblem(path, `larger than ${sizeLimit / 1024 / 1024} MB, the most that is read; split it`);
}

/** Decoding replaces what is invalid: the first byte that differs when encoded again is the wrong one. */
function lineOfInvalidByte(bytes: Uint8Array): number {
  const again = Buffer.from(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes));
  const wrong = bytes.findIndex((byte, i) => byte !== again[i]);
  return bytes.subarray(0, wrong).reduce((lines, byte) => (byte === 0x0a ? lines + 1 : lines), 1);
}
