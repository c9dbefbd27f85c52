import { expect, test } from "vitest";
import { readTogether } from "../../../src/workspace/write/read-together.ts";

/** Items, and how many of them have been fetched. */
function numbers(count: number) {
  const state = { fetched: 0, ended: false };
  async function* items() {
    try {
      for (let i = 1; i <= count; i += 1) {
        state.fetched = i;
        yield i;
      }
    } finally {
      state.ended = true;
    }
  }
  return { state, items: items() };
}

/** Writes what it reads into `list`, and leaves after so many. */
const reader =
  (list: number[], leaveAfter = Number.POSITIVE_INFINITY) =>
  async (items: AsyncIterable<number>) => {
    for await (const item of items) {
      list.push(item);
      if (list.length === leaveAfter) return;
    }
  };

test("everyone reads everything, and none runs ahead", async () => {
  const { state, items } = numbers(3);
  const lists: number[][] = [[], []];
  const gaps: number[] = [];
  await readTogether(items, [
    ...lists.map((list) => reader(list)),
    async (items) => {
      for await (const item of items) {
        await new Promise((done) => setTimeout(done, 5));
        gaps.push(state.fetched - item);
      }
    },
  ]);
  expect(lists).toEqual([
    [1, 2, 3],
    [1, 2, 3],
  ]);
  expect(gaps).toEqual([0, 0, 0]);
});

test("who leaves keeps nobody waiting", async () => {
  const { items } = numbers(4);
  const lists: number[][] = [[], [], []];
  await readTogether(
    items,
    lists.map((list, i) => reader(list, i + 1)),
  );
  expect(lists).toEqual([[1], [1, 2], [1, 2, 3]]);
});

test("nor who leaves before reading anything", async () => {
  const { items } = numbers(2);
  const list: number[] = [];
  const failing = async () => {
    await Promise.resolve();
    throw new Error("disk full");
  };
  await expect(readTogether(items, [reader(list), failing])).rejects.toThrow("disk full");
  expect(list).toEqual([1, 2]);
});

test("when all have left, nothing more is fetched", async () => {
  const { state, items } = numbers(9);
  await readTogether(items, [reader([], 2), reader([], 1)]);
  expect(state).toEqual({ fetched: 2, ended: true });
});

test("a failure of one is thrown when the others are done", async () => {
  const { items } = numbers(3);
  const list: number[] = [];
  const failing = async (items: AsyncIterable<number>) => {
    for await (const item of items) throw new Error(`no ${item}`);
  };
  await expect(readTogether(items, [failing, reader(list)])).rejects.toThrow("no 1");
  expect(list).toEqual([1, 2, 3]);
});

test("a failure of the items reaches everyone", async () => {
  // biome-ignore lint/correctness/useYield: it fails before it has anything to give
  async function* broken(): AsyncGenerator<number> {
    throw new Error("broken");
  }
  const seen: string[] = [];
  const catching = async (items: AsyncIterable<number>) => {
    try {
      for await (const _ of items);
    } catch (error) {
      seen.push((error as Error).message);
    }
  };
  await readTogether(broken(), [catching, catching]);
  expect(seen).toEqual(["broken", "broken"]);
});
