import { execFile } from "node:child_process";
import { relative, resolve } from "node:path";
import { promisify } from "node:util";
import parseDiff from "parse-diff";
import { slashed } from "./slashed.ts";

/** Whether any of a range of lines has changed; `lastLine` is inclusive. */
export type Changed = (path: string, firstLine: number, lastLine: number) => boolean;

const run = promisify(execFile);

/** Arguments that keep git settings from changing the output or running programs. */
const diffArguments = [
  "--unified=0",
  "--inter-hunk-context=0",
  "--no-relative",
  "--submodule=short",
  "--no-color",
  "--no-ext-diff",
  "--no-textconv",
  "--src-prefix=a/",
  "--dst-prefix=b/",
];

/**
 * The lines that git reports as changed: in a range of commits (`main..topic`), or since the branch left `base`, including
 * uncommitted changes. All lines of untracked files count as changed.
 *
 * @throws Error if this is not a repository, or git does not know the commits
 */
export async function changedLines(base: string): Promise<Changed> {
  if (/^(?:-.*|\.*)$/s.test(base)) throw new Error(`${base || "nothing"} is not a commit`);
  const top = (await git(["rev-parse", "--show-toplevel"])).replace(/\r?\n$/, "");
  const isRange = base.includes("..");
  const between = [...diffArguments, ...(isRange ? [] : ["--merge-base"]), base, "--"];
  const diff = await git(["diff", ...between]);
  const counts = await git(["diff", "--numstat", "-z", "--no-renames", ...between]);
  const untracked = isRange ? "" : await git(["ls-files", "--others", "--exclude-standard", "-z", "--", ":/"]);

  const whole = new Set(untracked.split("\0").map((path) => slashed(relative(top, resolve(path)))));
  // git gives no lines for files that it considers binary, such as UTF-16
  for (const count of counts.split("\0")) if (count.startsWith("-\t-\t")) whole.add(count.slice("-\t-\t".length));
  const hunks = new Map(
    parseDiff(diff).map(({ to, chunks }) => [
      unescaped(to ?? ""),
      chunks.flatMap(({ newStart, newLines }) =>
        newLines > 0 ? [{ first: newStart, last: newStart + newLines - 1 }] : [],
      ),
    ]),
  );
  return (path, firstLine, lastLine) => {
    const inRepository = slashed(relative(top, resolve(path)));
    return (
      whole.has(inRepository) ||
      (hunks.get(inRepository) ?? []).some(({ first, last }) => first <= lastLine && last >= firstLine)
    );
  };
}

const escapes: Readonly<Record<string, string>> = { a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r" };

/** Decodes a path in which git has escaped quotes, backslashes or control characters: `say \"yes\".md`, `\001.md`. */
const unescaped = (path: string): string =>
  path.replace(/\\([0-7]{3}|.)/g, (_, code: string) =>
    code.length === 3 ? String.fromCharCode(Number.parseInt(code, 8)) : (escapes[code] ?? code),
  );

async function git(args: readonly string[]): Promise<string> {
  try {
    const how = ["-c", "core.quotePath=false", "-c", "core.fsmonitor=false"];
    const { stdout } = await run("git", [...how, ...args], { maxBuffer: Number.POSITIVE_INFINITY });
    return stdout;
  } catch (error) {
    const { code, stderr = "", message } = error as Error & { code?: string | number; stderr?: string };
    if (code === "ENOENT") throw new Error("git is not installed");
    throw new Error(
      stderr
        .trim()
        .split("\n")[0]
        ?.replace(/^fatal: /, "") || message,
    );
  }
}
