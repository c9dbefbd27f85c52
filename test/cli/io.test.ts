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

/** An output whose second write fails with `code`, and how many pieces it was offered in the end. */
async function offered(code: string): Promise<number> {
  let pieces = 0;
  async function* endless() {
    for (;;) {
      pieces += 1;
      yield "x";
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
  await expect(offered("ENOSPC")).rejects.toMatchObject({ code: "ENOSPC" });
});
