import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { Store, sha256 } from "../../../src/workspace/run/store.ts";
import { folderOf, remove } from "../../cli/program.ts";

let folder: string;
beforeEach(() => {
  folder = folderOf({});
});
afterEach(() => remove(folder));

const key = sha256("a text");
const other = `${key.slice(0, 63)}${key.endsWith("0") ? "1" : "0"}`;
const file = () => join(folder, key.slice(0, 2));

test("what was saved is there in the next process, in one file with what begins alike", async () => {
  const store = new Store(folder);
  store.set(key, { citations: 1 });
  store.set(other, null);
  await store.save();
  expect(readdirSync(folder)).toEqual([key.slice(0, 2)]);
  const next = new Store(folder);
  expect(next.get(key)).toEqual({ citations: 1 });
  expect(next.get(other)).toBeNull();
  expect(next.get(sha256("another text"))).toBeUndefined();
});

test.each([
  ["a digit changed", (text: string) => text.replace("12345", "12346")],
  ["the end cut off", (text: string) => text.slice(0, -3)],
  ["the key changed", (text: string) => text.replace(/^./, (digit) => (digit === "0" ? "1" : "0"))],
  ["no entry at all", () => "\0\uFFFD{[\n\n"],
  ["nothing", () => ""],
])("an entry that is damaged is not there, and written anew: %s", async (_, damage) => {
  const store = new Store(folder);
  store.set(key, { citations: 12345 });
  await store.save();
  const whole = readFileSync(file(), "utf8");
  writeFileSync(file(), damage(whole));

  const next = new Store(folder);
  expect(next.get(key)).toBeUndefined();
  next.set(key, { citations: 12345 });
  await next.save();
  expect(new Store(folder).get(key)).toEqual({ citations: 12345 });
});

test("what is not used is dropped when a thousand others have been added since", async () => {
  const numbered = (i: number) => `${key.slice(0, 60)}${i.toString(16).padStart(4, "0")}`;
  const first = new Store(folder);
  for (let i = 0; i < 3; i++) first.set(numbered(i), i);
  await first.save();
  const second = new Store(folder);
  expect(second.get(numbered(1))).toBe(1);
  for (let i = 3; i < 1010; i++) second.set(numbered(i), i);
  await second.save();
  const third = new Store(folder);
  third.set(numbered(1010), 1010);
  await third.save();
  const known = new Store(folder);
  expect([0, 2, 1, 3].map((i) => known.get(numbered(i)))).toEqual([undefined, undefined, undefined, undefined]);
  expect([10, 1009, 1010].map((i) => known.get(numbered(i)))).toEqual([10, 1009, 1010]);
});

test("nothing is written where nothing is new, or without a folder", async () => {
  const store = new Store(folder);
  store.set(key, 1);
  await store.save();
  rmSync(file());
  await store.save();
  const inMemory = new Store();
  inMemory.set(key, 1);
  await inMemory.save();
  expect(inMemory.get(key)).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});
