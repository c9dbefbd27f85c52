// Editors as people have them, without a screen: Debian's Neovim and Emacs.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const has = (program: string, ...args: string[]): boolean => spawnSync(program, args).status === 0;
const neovim = has("nvim", "--version");
const debianEglot = `(progn (require 'package) (add-to-list 'package-directory-list "/usr/share/emacs/site-lisp/elpa") (package-initialize) (require 'eglot))`;
const emacs = has("emacs", "-Q", "--batch", "--eval", debianEglot);

const draft = [
  "See CTOC/COP/WG4/2011/8 and General Assembly resolution 64/293.",
  "See A/AC.999/7.",
  "Also General Assembly resolution 64/293",
  "",
].join("\n");
const report =
  "United Nations\tA/AC.999/7\n\nGeneral Assembly\n\nDistr.: General\n2 March 2026\n\nOriginal: English\n\nText.\n";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wgtip-editor-"));
  mkdirSync(join(folder, ".git"));
  writeFileSync(join(folder, "report.txt"), report);
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(program: string, ...args: string[]): string[] {
  const env = { ...process.env, WGTIP: resolve("bin/wgtip.js") };
  return spawnSync(program, args, { cwd: folder, env, encoding: "utf8", timeout: 120_000 }).stdout.trim().split("\n");
}

test.skipIf(!neovim)(
  `Neovim${neovim ? "" : " (not run: it is not installed)"}`,
  () => {
    writeFileSync(join(folder, "draft.md"), draft);
    const lua = resolve("test/server/editors/neovim.lua");
    expect(run("nvim", "--headless", "-u", "NONE", "-c", `luafile ${lua}`)).toEqual([
      'diagnostic 0 13 symbol/dot no full stop in "WG4"',
      "action Write “WG.4”",
      "hover **A/RES/64/293**",
      "definition report.txt",
      "references 2",
      "completion 64/293",
      "line See CTOC/COP/WG.4/2011/8 and General Assembly resolution 64/293.",
    ]);
  },
  150_000,
);

test.skipIf(!emacs)(
  `Emacs with eglot${emacs ? "" : " (not run: it is not installed)"}`,
  () => {
    writeFileSync(join(folder, "draft.txt"), draft);
    const lisp = resolve("test/server/editors/emacs.el");
    expect(run("emacs", "-Q", "--batch", "-l", lisp)).toEqual([
      'diagnostic wgtip [symbol/dot]: no full stop in "WG4"',
      "hover A/RES/64/293",
      "definition report.txt",
      "references 2",
      "completion 64/293",
      "action Write “WG.4”",
      "line See CTOC/COP/WG.4/2011/8 and General Assembly resolution 64/293.",
    ]);
  },
  150_000,
);
