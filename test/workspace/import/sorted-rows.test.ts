import { expect, test } from "vitest";
import { SortedRows } from "../../../src/workspace/import/sorted-rows.ts";

test("sorts more than it holds, and keeps the order of equal keys", () => {
  const rows = new SortedRows();
  // 60,000 lines of 200 characters: three stretches on the disk, and a rest
  const filling = "é–".repeat(100);
  for (let i = 0; i < 60_000; i++) rows.add(String((i * 7919) % 30_000).padStart(5, "0"), `${i} ${filling}`);
  let [count, lastKey, lastNumber] = [0, "", -1];
  for (const { key, text } of rows.sorted()) {
    const number = Number.parseInt(text, 10);
    expect(text.endsWith(filling)).toBe(true);
    expect(key > lastKey || (key === lastKey && number > lastNumber)).toBe(true);
    [lastKey, lastNumber] = [key, number];
    count++;
  }
  rows.close();
  expect(count).toBe(60_000);
});

test("nothing in, nothing out", () => {
  const rows = new SortedRows();
  expect([...rows.sorted()]).toEqual([]);
  rows.close();
});
