import { expect, test } from "vitest";
import { filesIn } from "../../../src/workspace/run/shard.ts";
import { wrong } from "../../cli/cases/case.ts";
import { folderOf, remove, run } from "../../cli/program.ts";

const paths = Array.from({ length: 1000 }, (_, i) => `drafts/draft-${i}.txt`);

test("each file is in one shard, about as many in one as in the other, and stays there", () => {
  const counts = [0, 0, 0];
  for (const path of paths) {
    const shards = [1, 2, 3].filter((index) => filesIn({ index, count: 3 }, [{ path }]).length === 1);
    expect(shards).toHaveLength(1);
    counts[(shards[0] ?? 1) - 1] = (counts[(shards[0] ?? 1) - 1] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 333)).toBeLessThan(60);
  // a known value: another machine, another day
  expect([1, 2, 3].find((index) => filesIn({ index, count: 3 }, [{ path: "a.txt" }]).length === 1)).toBe(3);
});

test("the shards together find what one run finds, drafts of other shards among what they know", async () => {
  const masthead =
    "United Nations\tA/AC.999/1\n\nGeneral Assembly\n\nDistr.: General\n2 March 2026\n\nOriginal: English\n\n";
  const files = Object.fromEntries(paths.slice(0, 8).map((path) => [path, wrong]));
  const folder = folderOf({
    ...files,
    "own.txt": `${masthead}1. Only this.\n`,
    "other.txt": "As decided by A/AC.999/1 of 5 April 2026, paragraph 7.\n",
  });
  const lint = async (...args: string[]) =>
    JSON.parse((await run(folder, ["lint", "--format", "json", ...args])).stdout);
  const whole = await lint();
  const shards = [await lint("--shard", "1/2"), await lint("--shard", "2/2")];
  expect(shards.every(({ files }) => files.length > 0)).toBe(true);
  const byPath = (a: { path: string }, b: { path: string }) => (a.path < b.path ? -1 : 1);
  expect(shards.flatMap(({ files }) => files).sort(byPath)).toEqual(whole.files);
  remove(folder);
});

test.each(["0/2", "3/2", "2", "a/b", "1/0"])("%s is no shard", async (value) => {
  const { status, stderr } = await run(".", ["lint", "--shard", value, "README.md"]);
  expect([status, stderr]).toEqual([2, expect.stringContaining("2/5")]);
});
