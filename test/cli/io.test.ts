import { PassThrough, Writable } from "node:stream";
import { expect, test } from "vitest";
import { print, terminalOf } from "../../src/cli/io.ts";

test.each<[env: Record<string, string>, isTTY: boolean, colour: boolean]>([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: "1" }, true, false],
  [{ NO_COLOR: "" }, true, true],
  [{ FORCE_COLOR: "1" }, false, true],
  [{ FORCE_COLOR: "" }, false, true],
  [{ FORCE_COLOR: "0" }, true, false],
  [{ FORCE_COLOR: "1", NO_COLOR: "1" }, false, true],
  [{ TERM: "dumb" }, true, false],
])("%o, terminal: %s: colour %s", (env, isTTY, colour) => {
  const stdout = Object.assign(new PassThrough(), { isTTY });
  expect(terminalOf(stdout, env).colour).toBe(colour);
});

test("excerpts are as wide as the terminal, else of one width", () => {
  expect(terminalOf(Object.assign(new PassThrough(), { columns: 72 }), {}).columns).toBe(72);
  expect(terminalOf(new PassThrough(), {}).columns).toBe(100);
});

/** An output whose second write fails with `code`, and how many large pieces it was offered in the end. */
async function offered(code: string): Promise<number> {
  let pieces = 0;
  async function* endless() {
    for (;;) {
      pieces += 1;
      yield "x".repeat(20_000);
    }
  }
  let writes = 0;
  const output = new Writable({
    write: (_chunk, _encoding, done) => {
      writes += 1;
      done(writes > 1 ? Object.assign(new Error("no"), { code }) : null);
    },
  });
  output.on("error", () => {});
  await print(output, endless());
  return pieces;
}

test("a reader who leaves ends the writing quietly", async () => {
  expect(await offered("EPIPE")).toBe(2);
});

test("a disk that is full does not", async () => {
  await expect(offered("ENOSPC")).rejects.toThrow("the output could not be written: no space left on the disk");
});

test("small pieces are written together, and before what stops them is raised", async () => {
  const writes: string[] = [];
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      writes.push(String(chunk));
      done();
    },
  });
  await print(output, ["a", "", "b"]);
  expect(writes).toEqual(["ab"]);
  async function* stopped() {
    yield "c";
    throw new Error("stopped");
  }
  await expect(print(output, stopped())).rejects.toThrow("stopped");
  expect(writes).toEqual(["ab", "c"]);
});

test("on a terminal each piece is shown at once", async () => {
  const writes: string[] = [];
  const write = (chunk: unknown, _encoding: unknown, done: () => void) => {
    writes.push(String(chunk));
    done();
  };
  await print(Object.assign(new Writable({ write }), { isTTY: true }), ["a", "b"]);
  expect(writes).toEqual(["a", "b"]);
});
