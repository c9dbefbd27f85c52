/** The folder in which the commands of the documentation run. */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ended, type Outcome, write } from "../cli/program.ts";
import { docx, paragraph } from "../source/docx/docx.ts";
import { lines, pdf } from "../source/pdf/pdf.ts";

const fault = "See document CTOC/COP/WG4/2011/8.\n";
const masthead = "United Nations\nA/RES/80/300\nDistr.: General\n29 June 2026\nEightieth session\n\n";

/** Files that the pages mention; nearly all contain a fault of form. */
const project: Readonly<Record<string, string | Uint8Array>> = {
  "package.json": '{ "private": true }',
  ".gitignore": "node_modules\n",
  "fixtures/draft.md": readFileSync("fixtures/draft.md"),
  "draft.md": fault,
  "draft.docx": docx(paragraph(fault)),
  "docs/draft.md": fault,
  "docs/a.txt": `${masthead}See General Assembly resolution 64/293.\n`,
  "docs/b.txt": fault,
  "drafts/draft.md": fault,
  "archive/1.txt": fault,
  "texts/1.txt": fault,
  "files.txt": "texts/1.txt\n",
  "report.en.md": "Recalling resolution A/RES/64/293, which adopted the plan\n",
  "report.fr.md": "Rappelant la résolution A/RES/64/292, qui a adopté le plan\n",
};

/** Pages about a folder of this repository. */
const places: Readonly<Record<string, string>> = {
  "docs/own-tables.md": "examples/own-tables",
  "docs/house-rules.md": "examples/house-rules",
};

/** Files that only one page mentions. */
const files: Readonly<Record<string, typeof project>> = {
  "docs/formats.md": { "A_RES_79_18.pdf": pdf([lines(100, 700, [fault])]) },
};

const root = mkdtempSync(join(tmpdir(), "wgtip-docs-"));
const [bin, template] = [join(root, "bin"), join(root, "project")];

export function prepare(): void {
  mkdirSync(bin);
  symlinkSync(resolve("bin/wgtip.js"), join(bin, "wgtip"));
  write(template, project);
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd: template });
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-q", "-m", "drafts");
  git("tag", "v1");
  git("checkout", "-q", "-b", "changes");
  write(template, { "archive/1.txt": `${fault}${fault}` });
  git("commit", "-q", "-a", "-m", "changes");
  git("tag", "v2");
  git("remote", "add", "origin", "https://example.org/wgtip.git");
  write(template, { "mastheads.tsv": "name\tdate\ttitle\tsource\n" });
}

export const remove = (): void => rmSync(root, { recursive: true });

let copies = 0;

/** A fresh copy, or a copy of the folder that the page is about; `wgtip` is on the path and in `node_modules`. */
export function folderFor(page: string): string {
  copies += 1;
  const folder = join(root, String(copies));
  cpSync(places[page] ?? template, folder, { recursive: true });
  write(folder, files[page] ?? {});
  mkdirSync(join(folder, "node_modules/.bin"), { recursive: true });
  symlinkSync(resolve("."), join(folder, "node_modules/wgtip"));
  symlinkSync(resolve("bin/wgtip.js"), join(folder, "node_modules/.bin/wgtip"));
  return folder;
}

export function call(command: string, folder: string): Promise<Outcome> {
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env;
  const own = { PATH: `${bin}:${env.PATH}`, JOBS: "2", JOB: "0", GITHUB_STEP_SUMMARY: join(folder, "step.md") };
  const child = spawn("bash", ["-o", "pipefail", "-c", command], { cwd: folder, env: { ...env, ...own } });
  child.stdin.end();
  return ended(child);
}
