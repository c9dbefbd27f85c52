/**
 * Lints a folder of 100 Word files, compared with LibreOffice's conversion of the same folder to text.
 *
 *     npm run bench:word    some minutes; needs soffice, and the published files in ../shared
 *
 * Wall and processor time. LibreOffice runs once, because its start is a small part of 100 files.
 */
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { wgtip } from "./speed/children.ts";
import { print, title } from "./speed/figure.ts";

const published = "../shared/gold/docx";
const count = 100;

interface Time {
  readonly wall: number;
  readonly processor: number;
}

/** Seconds that a command takes, including all processes that it starts. Status 1 means that there are findings. */
function timed(command: string, ...args: readonly string[]): Time {
  const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1; test $? -lt 2';
  const told = execFileSync("bash", ["-c", `{ ${script}; } 2>&1`, "bash", command, ...args], { encoding: "utf8" });
  const [wall = 0, user = 0, system = 0] = told.trim().split(" ").map(Number);
  return { wall, processor: user + system };
}

/** Copies of the published files under different names, equally many of each. */
function writeFolder(folder: string): void {
  const files = readdirSync(published).filter((name) => name.endsWith(".docx"));
  mkdirSync(folder);
  for (let index = 0; index < count; index++)
    copyFileSync(join(published, files[index % files.length] as string), join(folder, `draft-${index}.docx`));
}

function measure(): void {
  const folder = mkdtempSync(join(tmpdir(), "wgtip-bench-"));
  try {
    const drafts = join(folder, "drafts");
    const texts = join(folder, "texts");
    writeFolder(drafts);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const names = readdirSync(drafts).map((name) => join(drafts, name));
    const lint = timed(process.execPath, wgtip, "lint", drafts);
    const office = timed("soffice", profile, "--headless", "--convert-to", "txt", "--outdir", texts, ...names);
    if (readdirSync(texts).length !== count) throw new Error("LibreOffice did not convert all files");
    title(`${count} Word files`);
    print({ what: "wgtip lint", value: lint.wall, unit: "s" }, false);
    print({ what: "… processor time", value: lint.processor, unit: "s" }, false);
    print({ what: "soffice --convert-to txt", value: office.wall, unit: "s" }, false);
    print({ what: "… processor time", value: office.processor, unit: "s" }, false);
    const limit = { least: 10, wide: 5 };
    const holds = print({ what: "LibreOffice, times wgtip", value: office.wall / lint.wall, limit }, false);
    print({ what: "… in processor time", value: office.processor / lint.processor }, false);
    if (!holds) process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (existsSync(published)) measure();
else console.log(`skipped: ${published} is not there`);
