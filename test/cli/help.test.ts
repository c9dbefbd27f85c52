// The help of every command on a screen of 80 columns and 24 lines.
import { PassThrough, Readable } from "node:stream";
import { expect, test } from "vitest";
import type { Io } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";
import { createProgram } from "../../src/cli/program.ts";
import { commandsFrom, optionsOf } from "../../src/completion/commands.ts";

/** What the program prints on a terminal of 80 columns. */
async function printed(...args: string[]): Promise<string> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()].map((stream) =>
    Object.assign(stream, { columns: 80 }),
  ) as [Io["stdout"] & PassThrough, Io["stderr"] & PassThrough];
  expect(await main(args, { stdin: Readable.from([]), stdout, stderr, env: {} })).toBe(0);
  return stdout.read().toString();
}

const commands = commandsFrom(createProgram(process, () => {})).map(({ path, command }) => ({
  args: path.split(" ").slice(1),
  options: optionsOf(command).map(({ long = "" }) => long),
}));

test("there are commands below others", () => {
  expect(commands.map(({ args }) => args.join(" "))).toEqual(expect.arrayContaining(["", "lint", "registry add"]));
});

test.each(commands)("$args --help fits the screen and names every option", async ({ args, options }) => {
  const lines = (await printed(...args, "--help")).trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(23);
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  for (const option of options) expect(lines.join("\n")).toContain(option);
});

test("help lint explains what lint --help only names", async () => {
  expect(await printed("lint", "--help")).toMatch(/^Speed: {4}--concurrency, --cache, /m);
  expect(await printed("help", "lint")).toMatch(/^ {2}--shard <part> +lint one shard of the files/m);
  expect(await printed("help", "registry", "add")).toContain("Usage: wgtip registry add [options] <name>");
});
