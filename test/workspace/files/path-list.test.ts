import fc from "fast-check";
import { expect, test } from "vitest";
import { pathsIn } from "../../../src/workspace/files/path-list.ts";
import { each } from "../../report/samples.ts";

async function listed(...pieces: Uint8Array[]): Promise<string[]> {
  const paths: string[] = [];
  for await (const path of pathsIn(each(...pieces))) paths.push(path);
  return paths;
}

test.each<[text: string, paths: string[]]>([
  ["", []],
  ["b.txt\na.txt\n", ["b.txt", "a.txt"]],
  ["a.txt\r\n\r\nb c.txt", ["a.txt", "b c.txt"]],
  ["a.txt", ["a.txt"]],
  ["a.txt\0b\nc.txt\0", ["a.txt", "b\nc.txt"]],
])("%j", async (text, paths) => {
  expect(await listed(Buffer.from(text))).toEqual(paths);
});

test("the paths are the same in whatever pieces the list comes", async () => {
  const list = Buffer.from("é/ü.txt\r\n𝟙.md\nnaïve\n");
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.nat(list.length)), async (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), list.length];
      const pieces = at.slice(1).map((end, i) => list.subarray(at[i], end));
      expect(await listed(...pieces)).toEqual(["é/ü.txt", "𝟙.md", "naïve"]);
    }),
  );
});

test("a path comes before the list is at its end", async () => {
  async function* endless() {
    for (;;) yield Buffer.from("a.txt\n");
  }
  const { value } = await pathsIn(endless()).next();
  expect(value).toBe("a.txt");
});
