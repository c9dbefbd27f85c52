import { describe, expect, test } from "vitest";
import { indexOf } from "../../../scripts/registry.ts";
import { keyOf } from "../../../src/facts/keys.ts";
import { IndexFile } from "../../../src/registry/index/index-file.ts";

/** 200 made-up entries of 20 bytes or so, in blocks of some 100 bytes. */
const lines = Array.from({ length: 200 }, (_, i) => `A/99/${1000 + i * 2}\t2044-01-01\tlist`);
const bytes = indexOf([...lines].reverse(), "2044.01", 100);

/** Blocks over an array, which note what is read. */
function noting(source: Uint8Array) {
  const reads: [start: number, end: number][] = [];
  const read = (start: number, end: number) => {
    reads.push([start, end]);
    return source.subarray(start, end);
  };
  return { reads, blocks: { size: source.length, read } };
}

describe("index", () => {
  test("finds every entry, and none between, before or after them", () => {
    const index = new IndexFile(noting(bytes).blocks);
    for (const line of lines) expect(index.find(keyOf(line.split("\t")[0] as string))).toBe(line);
    for (let i = 0; i < 200; i++) expect(index.find(`A/99/${1001 + i * 2}`)).toBeUndefined();
    for (const key of ["", "A", "A/99/0", "Z", "A/99/1398/ADD.1"]) expect(index.find(key)).toBeUndefined();
  });

  test("finds names with blanks, small letters and other scripts", () => {
    const names = [
      "A/80/5 (Vol. II)",
      "A/80/5/Add.1",
      "CTOC/COP decision 4/4",
      "Ünion 1",
      "Ünion 2",
      "É/1",
      "a b\u00a0c/1",
    ];
    const index = new IndexFile(
      noting(
        indexOf(
          names.map((name) => `${name}\tfact`),
          "2044.01",
          40,
        ),
      ).blocks,
    );
    for (const name of names) expect(index.find(keyOf(name)), name).toBe(`${name}\tfact`);
    for (const key of ["A/80/5", "A/80/5(VOL.II)/ADD.1", "ÜNION", "ÜNION3"]) expect(index.find(key)).toBeUndefined();
  });

  test("reads the head once, and each block when it is first asked about", () => {
    const { reads, blocks } = noting(bytes);
    const index = new IndexFile(blocks);
    const head = reads.length;
    index.find("A/99/1100");
    index.find("A/99/1100");
    index.find("A/99/1101");
    // two blocks that say where others begin, and one of entries
    expect(reads.length).toBe(head + 3);
    for (const [start, end] of reads.slice(head)) expect(end - start).toBeLessThan(150);
  });

  test("opens with one short read, however many entries there are", () => {
    const many = Array.from({ length: 30_000 }, (_, i) => `A/99/${10_000 + i}\t`);
    const { reads, blocks } = noting(indexOf(many, "2044.01", 512));
    const index = new IndexFile(blocks);
    expect(reads).toEqual([[0, 8192]]);
    expect(index.find("A/99/39999")).toBe("A/99/39999\t");
    expect(index.find("A/99/40000")).toBeUndefined();
  });

  test("reads a head longer than the first read", () => {
    // 24 blocks of 12,000 bytes; their first keys, of 400 each, stay in the head
    const many = Array.from({ length: 700 }, (_, i) => `A/99/${"9".repeat(390)}${10_000 + i}\t`);
    const { reads, blocks } = noting(indexOf(many, "2044.01", 12_000));
    const index = new IndexFile(blocks);
    expect(reads.length).toBe(2);
    expect(index.find(`A/99/${"9".repeat(390)}10699`)).toBe(many[699]);
  });

  test("knows of most names that they are not there without reading blocks", () => {
    const { reads, blocks } = noting(bytes);
    const index = new IndexFile(blocks);
    for (const line of lines) expect(index.mayHave(keyOf(line.split("\t")[0] as string))).toBe(true);
    const others = Array.from({ length: 10_000 }, (_, i) => `A/98/${i}`);
    expect(others.filter((key) => index.mayHave(key)).length).toBeLessThan(150);
    // the head and the filter
    expect(reads.length).toBe(2);
  });

  test("cut off before its filter, knows the same", () => {
    const end = bytes.indexOf(10, bytes.indexOf(10) + 1) + 1;
    const { filter } = JSON.parse(Buffer.from(bytes.subarray(bytes.indexOf(10) + 1, end)).toString());
    const index = new IndexFile(noting(bytes.subarray(0, end + filter.start)).blocks);
    expect(index.mayHave("A/98/1")).toBe(true);
    expect(index.find("A/98/1")).toBeUndefined();
    expect(index.all()).toEqual(lines);
  });

  test("gives a stretch of names in order, across blocks", () => {
    const index = new IndexFile(noting(bytes).blocks);
    expect([...index.range("A/99/110")]).toEqual(lines.slice(50, 55));
    expect(index.all()).toEqual(lines);
    expect([...index.range("B")]).toEqual([]);
  });

  test("keeps letters beyond ASCII whole", () => {
    const index = new IndexFile(noting(indexOf(["A/1\t\t\t“Ça – là”", "A/2\t\t\té"], "2044.01", 1)).blocks);
    expect(index.find("A/1")).toBe("A/1\t\t\t“Ça – là”");
    expect(index.find("A/2")).toBe("A/2\t\t\té");
  });

  test("states the version, and a digest that changes with any entry", () => {
    const one = new IndexFile(noting(indexOf(["A/1\t"], "2044.01")).blocks);
    const other = new IndexFile(noting(indexOf(["A/2\t"], "2044.01")).blocks);
    expect(one.version).toBe("2044.01");
    expect(one.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(one.sha256).not.toBe(other.sha256);
  });

  test("refuses what is no index, and another format", () => {
    const text = (words: string) => new IndexFile(noting(new TextEncoder().encode(words)).blocks);
    expect(() => text("hello")).toThrow("not a registry index");
    expect(() => text("")).toThrow("not a registry index");
    expect(() => text("wgtip-registry 1 00000003\n{}\n")).toThrow("format 1, expected 2");
  });
});

test("keys are the same for all spellings of spaces and case", () => {
  expect(keyOf("A/80/5 (Vol. II)")).toBe(keyOf("a/80/5(Vol.II)"));
  expect(keyOf("CTOC/COP decision 4/4")).not.toBe(keyOf("CTOC/COP resolution 4/4"));
});
