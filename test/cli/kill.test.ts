import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sha256 } from "../../src/cache/store.ts";
import { mended, wrong } from "./cases/case.ts";
import { ended, folderOf, remove, run, start, write } from "./program.ts";

/** `npm run test:kill` kills a hundred times. */
const kills = Number(process.env.WGTIP_KILLS ?? 8);

const filler = "The General Assembly was informed of the keeping of files.\n".repeat(200);
const paths = Array.from({ length: 20 }, (_, i) => `draft-${i}.txt`);
const [before, after] = [(i: number) => `${i}\n${filler}${wrong}`, (i: number) => `${i}\n${filler}${mended}`];
const args = ["lint", "--fix", "--cache", "--concurrency", "2", "."];
const allBefore = Object.fromEntries(paths.map((path, i) => [path, before(i)]));

/** Every line of every file of the cache is as it was written. */
function expectWhole(cache: string): void {
  for (const name of list(cache).filter((name) => /^[0-9a-f]{2}$/.test(name))) {
    for (const line of readFileSync(join(cache, name), "utf8").trimEnd().split("\n")) {
      const [, check, json = ""] = /^[0-9a-f]{64} ([0-9a-f]{16}) (.*)$/.exec(line) ?? [];
      expect(check).toBe(sha256(json).slice(0, 16));
    }
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

test(`killed at ${kills} random moments, --fix and the cache leave every file as it was or as it should be`, async () => {
  const folder = folderOf(allBefore);
  const cache = join(folder, ".wgtip-cache");
  const begin = Date.now();
  expect((await run(folder, args)).stdout).toContain("20 fixed");
  const took = Date.now() - begin;
  const end = await run(folder, ["lint", "--format", "json", "."]);

  let [killed, touched] = [0, 0];
  for (let i = 0; i < kills; i++) {
    write(folder, allBefore);
    // half of them write a cache anew
    if (i % 2 === 0) rmSync(cache, { recursive: true, force: true });
    const child = start(folder, args);
    // the first half of the time nothing is written yet
    const timer = setTimeout(() => child.kill("SIGKILL"), took * (0.5 + Math.random() / 2));
    if ((await ended(child)).status === null) killed++;
    clearTimeout(timer);

    const texts = paths.map((path) => readFileSync(join(folder, path), "utf8"));
    for (const [i, text] of texts.entries()) expect([before(i), after(i)]).toContain(text);
    const changed = texts.filter((text, i) => text === after(i)).length;
    if (changed > 0 && changed < paths.length) touched++;
    expectWhole(cache);
    // what a killed run leaves beside them is no draft
    const left = list(folder).filter((name) => !paths.includes(name) && !name.startsWith("."));
    for (const name of left) {
      expect(name).toMatch(/\.txt\.\d+$/);
      rmSync(join(folder, name));
    }
  }
  expect(killed).toBeGreaterThan(0);
  if (process.env.WGTIP_KILLS) console.log(`${killed} killed, ${touched} of them between the first file and the last`);

  expect((await run(folder, args)).status).toBe(0);
  expect(await run(folder, ["lint", "--format", "json", "--cache", "."])).toEqual(end);
  remove(folder);
}, 1_000_000);
