import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { baselineCases } from "./cases/baseline.ts";
import type { Case } from "./cases/case.ts";
import { commandCases } from "./cases/commands.ts";
import { configCases } from "./cases/config.ts";
import { inputCases } from "./cases/input.ts";
import { lintCases } from "./cases/lint.ts";
import { optionCases } from "./cases/options.ts";
import { projectCases } from "./cases/project.ts";
import { reportCases } from "./cases/reports.ts";
import { suppressionCases } from "./cases/suppression.ts";
import { trialCases } from "./cases/trial.ts";

const cases = [
  ...lintCases,
  ...inputCases,
  ...commandCases,
  ...projectCases,
  ...reportCases,
  ...suppressionCases,
  ...configCases,
  ...baselineCases,
  ...optionCases,
  ...trialCases,
];
const wgtip = fileURLToPath(new URL("../../bin/wgtip.js", import.meta.url));

/** A folder with these files, for as long as `use` takes. */
async function inFolder(files: NonNullable<Case["files"]>, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "wgtip-cli-"));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(path.endsWith("/") ? join(folder, path) : dirname(join(folder, path)), { recursive: true });
    if (!path.endsWith("/")) await writeFile(join(folder, path), content);
  }
  try {
    await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the program as built, in the folder, without what the environment of the tests says of colour. */
function run(folder: string, { args, stdin = "", env = {} }: Pick<Case, "args" | "stdin" | "env">): Promise<Outcome> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [wgtip, ...args], { cwd: folder, env: { ...inherited, ...env } });
  const outcome: Outcome = { status: null, stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    outcome.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    outcome.stderr += text;
  });
  child.stdin.on("error", () => {}).end(stdin);
  return new Promise((done, fail) => {
    child.on("error", fail).on("close", (status) => done({ ...outcome, status }));
  });
}

/** Each part must stand after the one before it. */
function expectInOrder(text: string, parts: Case["stdout"]) {
  if (parts?.length === 0) expect(text).toBe("");
  let rest = text;
  for (const part of parts ?? []) {
    const found = typeof part === "string" ? rest.indexOf(part) : rest.search(part);
    expect(found, `${part} is not in:\n${rest}\nof:\n${text}`).not.toBe(-1);
    rest = rest.slice(found + (typeof part === "string" ? part.length : 1));
  }
}

describe.concurrent("wgtip", () => {
  test.each(cases.map((one) => [one.name, one] as const))("%s", async (_, { files, after, made, ...one }) => {
    await inFolder(files ?? {}, async (folder) => {
      const outcome = await run(folder, one);
      expectInOrder(outcome.stdout, one.stdout);
      expectInOrder(outcome.stderr, one.stderr);
      if (one.not) expect(outcome.stdout).not.toContain(one.not);
      expect(outcome.status, outcome.stdout + outcome.stderr).toBe(one.status);
      for (const [path, content] of Object.entries(after ?? {})) {
        expect((await readFile(join(folder, path))).equals(Buffer.from(content))).toBe(true);
      }
      for (const [path, parts] of Object.entries(made ?? {})) {
        expectInOrder(await readFile(join(folder, path), "utf8"), parts);
      }
      expect((await readdir(folder)).filter((name) => name.endsWith(".partial"))).toEqual([]);
    });
  });

  test("the same files give the same bytes again", async () => {
    const files = { "b.txt": "CTOC/COP/WG4/2011/8 and resolution 31/6", "a/c.md": "A/Res/79/1", "d.txt": "\0" };
    await inFolder(files, async (folder) => {
      const how = { args: ["lint", "--format", "json", "."] };
      expect(await run(folder, how)).toEqual(await run(folder, how));
    });
  });

  test("a reader who leaves early is no error", async () => {
    await inFolder({ "a.txt": "CTOC/COP/WG4/2011/8\n".repeat(20_000) }, async (folder) => {
      const child = spawn(process.execPath, [wgtip, "extract", "--format", "ndjson", "a.txt"], { cwd: folder });
      let stderr = "";
      child.stderr.setEncoding("utf8").on("data", (text) => {
        stderr += text;
      });
      child.stdout.once("data", () => child.stdout.destroy());
      await new Promise((done) => child.on("close", done));
      expect(stderr).toBe("");
    });
  });
});
