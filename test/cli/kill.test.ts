import { readdirSync, readFileSync, rmSync, watch } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sha256 } from "../../src/workspace/run/store.ts";
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
  // on a busy machine a run may take less than the one that was timed
  for (let i = 0; i < kills || (killed === 0 && i < 10 * kills); i++) {
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

test(`killed at ${kills} random moments, --update-baseline leaves the whole baseline of before or the whole new one`, async () => {
  const name = "wgtip-baseline.json";
  /** A hundred findings, each with words of its own: their list takes a while to write. */
  const drafts = (year: number) =>
    Object.fromEntries(
      paths.map((path, i) => [
        path,
        Array.from(
          { length: 5 },
          (_, line) => `See Security Council resolution ${4000 + 5 * i + line} (${year}).\n`,
        ).join(""),
      ]),
    );
  const update = ["lint", "--update-baseline", "."];
  const folder = folderOf({ ...drafts(1951), ".git/HEAD": "" });
  const baseline = () => readFileSync(join(folder, name), "utf8");
  const written = async () => {
    expect((await run(folder, update)).stderr).toContain("100 known findings");
    return baseline();
  };
  const before = await written();
  write(folder, drafts(1952));
  const begin = Date.now();
  const after = await written();
  const took = Date.now() - begin;
  expect(after).not.toBe(before);

  let [killed, leftBeside, renewed] = [0, 0, 0];
  // on a busy machine a run may take less than the one that was timed
  for (let i = 0; i < kills || (killed === 0 && i < 10 * kills); i++) {
    write(folder, { [name]: before });
    const child = start(folder, update);
    // half of them die as soon as something is written, the others at whatever moment near the end
    const kill = () => child.kill("SIGKILL");
    const timer = setTimeout(kill, i % 2 === 0 ? took * 10 : took * (0.85 + Math.random() / 5));
    const watcher = i % 2 === 0 ? watch(folder, kill) : undefined;
    if ((await ended(child)).status === null) killed++;
    clearTimeout(timer);
    watcher?.close();

    const now = baseline();
    expect([before, after]).toContain(now);
    if (now === after) renewed++;
    const left = list(folder).filter((one) => one !== name && !paths.includes(one) && one !== ".git");
    for (const one of left) expect(one).toMatch(/^wgtip-baseline\.json\.\d+$/);
    leftBeside += left.length;
    // what is left beside the baseline is neither read as one nor linted
    const { status, stderr } = await run(folder, ["lint", "--format", "compact", "."]);
    expect(stderr).not.toContain("no baseline");
    expect(status).toBe(now === after ? 0 : 1);
    for (const one of left) rmSync(join(folder, one));
  }
  expect(killed).toBeGreaterThan(0);
  if (process.env.WGTIP_KILLS)
    console.log(`${killed} killed, ${leftBeside} of them while they wrote, ${renewed} baselines renewed`);
  remove(folder);
}, 1_000_000);
