import { existsSync } from "node:fs";
import { basename } from "node:path";
import { watch as observe } from "chokidar";
import { projectFileAbove } from "../read/project-file.ts";
import type { InputOptions } from "./input.ts";
import type { Io } from "./io.ts";

/** Milliseconds: what is saved together is linted together. */
const pause = 100;

/**
 * Runs at once, and again whenever something changes in the files and folders, or in the project's facts; ends only
 * with the process. A pattern is watched as the current folder.
 */
export async function watch(
  paths: readonly string[],
  { registry }: InputOptions,
  io: Io,
  run: () => Promise<number>,
): Promise<never> {
  const asked = paths.length > 0 ? paths.map((path) => (existsSync(path) ? path : ".")) : ["."];
  const facts = registry ?? [projectFileAbove(".") ?? []].flat();
  const watched = new Set([...asked, ...facts]);
  const isLeftOut = (path: string) => !watched.has(path) && /^\.[^.]|^node_modules$/.test(basename(path));
  const watcher = observe([...watched], { ignored: isLeftOut, ignoreInitial: true });
  await new Promise<void>((ready) => watcher.once("ready", ready));

  for (;;) {
    const changed = new Promise((change) => watcher.once("all", change));
    if (io.stdout.isTTY) io.stdout.write("\u001b[2J\u001b[3J\u001b[H");
    await run();
    io.stderr.write("\nWatching for changes; Ctrl-C ends it.\n");
    await changed;
    await new Promise((passed) => setTimeout(passed, pause));
  }
}
