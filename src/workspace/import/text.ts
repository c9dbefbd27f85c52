import { type FileHandle, open } from "node:fs/promises";
import { TextDecoder } from "node:util";
import { beginsWith, byteOrderMarks } from "../../source/encoding.ts";
import { problemOf, ReadProblem } from "../../source/problem.ts";

/** Bytes. */
const readAtATime = 1 << 18;

/** The first bytes of files that people try to import by mistake. */
const wrongKinds: readonly (readonly [bytes: readonly number[], message: string])[] = [
  [[0x1f, 0x8b], "is compressed with gzip; unpack it first (gunzip) and import the result"],
  [[0x50, 0x4b, 0x03, 0x04], "is a zip archive or a workbook (.xlsx); unpack it, or save the sheet as CSV in UTF-8"],
  [[0xd0, 0xcf, 0x11, 0xe0], "is an old workbook (.xls); save the sheet as CSV in UTF-8"],
  [[0x25, 0x50, 0x44, 0x46], "is a PDF; import a CSV, TSV or MARCXML file"],
  [[0x42, 0x5a, 0x68], "is compressed with bzip2; unpack it first and import the result"],
];

/**
 * The text of a file of any size, piece by piece: UTF-8, or UTF-16 with a byte order mark.
 *
 * @param onBytes called with the number of bytes read so far
 * @throws ReadProblem if it cannot be read, is of another kind, or is invalid in its encoding
 */
export async function* readText(path: string, onBytes: (read: number) => void): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let [read, lines] = [0, 0];
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    // One buffer for all pieces: a stream would allocate one each, tens of megabytes before the first is collected
    const buffer = Buffer.alloc(readAtATime);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length);
      if (bytesRead === 0) break;
      const bytes = buffer.subarray(0, bytesRead);
      decoder ??= decoderFor(path, bytes);
      const text = decoder.decode(bytes, { stream: true });
      read += bytesRead;
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines++;
      onBytes(read);
      yield text;
    }
    yield decoder?.decode() ?? "";
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_ENCODING_INVALID_ENCODED_DATA") throw problemOf(path, error);
    throw new ReadProblem(
      path,
      `not valid ${decoder?.encoding.toUpperCase()} somewhere after line ${lines + 1}; save it as UTF-8`,
    );
  } finally {
    await file?.close();
  }
}

function decoderFor(path: string, bytes: Buffer): TextDecoder {
  const wrong = wrongKinds.find(([mark]) => beginsWith(bytes, mark));
  if (wrong) throw new ReadProblem(path, wrong[1]);
  const encoding = byteOrderMarks.find(([, mark]) => beginsWith(bytes, mark))?.[0] ?? "utf-8";
  if (encoding === "utf-8" && bytes.subarray(0, 8192).includes(0)) {
    throw new ReadProblem(
      path,
      "has NUL bytes: it is binary, or in UTF-16 without a byte order mark; save it as UTF-8",
    );
  }
  return new TextDecoder(encoding, { fatal: true });
}
