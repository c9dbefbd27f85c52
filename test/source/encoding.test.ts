import { describe, expect, test } from "vitest";
import { decode, encode } from "../../src/source/encoding.ts";

const text = "résolution 64/293\r\n決議 𝟙";

const encodings = [
  { name: "utf-8", bom: false, bytes: Buffer.from(text, "utf8") },
  { name: "utf-8", bom: true, bytes: Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text, "utf8")]) },
  { name: "utf-16le", bom: true, bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]) },
  {
    name: "utf-16be",
    bom: true,
    bytes: Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(text, "utf16le").swap16()]),
  },
] as const;

test.each(encodings)("reads and writes $name (byte order mark: $bom)", ({ name, bom, bytes }) => {
  const read = decode("a.txt", bytes);
  expect(read).toEqual({ text, encoding: { name, bom } });
  expect(Buffer.compare(encode(read.text, read.encoding), bytes)).toBe(0);
});

test("an empty file is an empty text", () => {
  expect(decode("a.txt", Buffer.alloc(0)).text).toBe("");
});

test("a second byte order mark belongs to the text", () => {
  expect(decode("a.txt", Buffer.from([0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf])).text).toBe("\uFEFF");
});

describe("refuses, and says what to do", () => {
  test.each([
    ["Latin-1", Buffer.from("one\ntwo\nr\xe9solution", "latin1"), /not valid UTF-8 .*line 3.*iconv/],
    ["a character cut off at the end", Buffer.from("é").subarray(0, 1), /not valid UTF-8 .*line 1/],
    ["a lone surrogate", Buffer.from([0xed, 0xa0, 0x80]), /not valid UTF-8/],
    ["NUL bytes", Buffer.from("PK\x03\x04\0\0"), /looks binary/],
    ["UTF-16 without a byte order mark", Buffer.from("A/64/293", "utf16le"), /UTF-16 with a byte order mark/],
    ["half a UTF-16 unit", Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]), /not valid UTF-16LE/],
    ["a lone UTF-16 surrogate", Buffer.from([0xfe, 0xff, 0xd8, 0x00, 0x00, 0x41]), /not valid UTF-16BE/],
  ])("%s", (_, bytes, message) => {
    expect(() => decode("a.txt", bytes)).toThrow(
      expect.objectContaining({ name: "ReadProblem", path: "a.txt", message: expect.stringMatching(message) }),
    );
  });
});
