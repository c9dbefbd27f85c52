import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const wgtip = fileURLToPath(new URL("../../bin/wgtip.js", import.meta.url));

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the built program in the folder. */
export function start(folder: string, args: readonly string[], node: readonly string[] = [], program = wgtip) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  return spawn(process.execPath, [...node, program, ...args], { cwd: folder, env });
}

/** Runs it to its end. */
export function run(folder: string, args: readonly string[], node: readonly string[] = []): Promise<Outcome> {
  return ended(start(folder, args, node));
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Outcome> {
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    stderr += text;
  });
  return new Promise((done, fail) => {
    child.on("error", fail).on("close", (status) => done({ status, stdout, stderr }));
  });
}

/** Creates a folder with these files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), "wgtip-many-"));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

export const remove = (folder: string): void => rmSync(folder, { recursive: true });
