import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Shell } from "../../src/cli/formats.ts";
import { createProgram } from "../../src/cli/program.ts";
import { bash } from "../../src/completion/bash.ts";
import { fish } from "../../src/completion/fish.ts";
import { zsh } from "../../src/completion/zsh.ts";

const program = createProgram(process, () => {});

/** What is on the line when the key is pressed, and what is offered; the folder has the file `draft.md`. */
const cases: readonly (readonly [line: string, offered: readonly string[]])[] = [
  ["wgtip ex", ["extract", "explain"]],
  ["wgtip lint --stri", ["--strict"]],
  ["wgtip lint --fix-", ["--fix-dry-run", "--fix-dry-run=suggested"]],
  ["wgtip lint dra", ["draft.md"]],
  ["wgtip lint --strict dra", ["draft.md"]],
  ["wgtip resolve --format ", ["text", "json"]],
  ["wgtip resolve --format j", ["json"]],
  ["wgtip resolve --format=j", ["json"]],
  ["wgtip resolve --registry dra", ["draft.md"]],
  ["wgtip resolve dra", []],
  ["wgtip lint --max-warnings dra", []],
  ["wgtip explain date/cou", ["date/council-year"]],
  ["wgtip completion ", ["bash", "zsh", "fish"]],
  ["wgtip registry s", ["stats", "search", "show"]],
  ["wgtip registry show --reg", ["--registry"]],
  ["wgtip registry show draf", []],
  // a word that names a command elsewhere is none here
  ["wgtip lint registry dra", ["draft.md"]],
];

const folder = mkdtempSync(join(tmpdir(), "wgtip-completion-"));
writeFileSync(join(folder, "draft.md"), "");
afterAll(() => rmSync(folder, { recursive: true }));

function run(shell: Shell, script: string): string {
  const { stdout, stderr, status } = spawnSync(shell, ["-c", script], {
    cwd: folder,
    encoding: "utf8",
    timeout: 60_000,
  });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout;
}

const lacks = (shell: Shell) => spawnSync(shell, ["--version"]).error !== undefined;
const sorted = (words: readonly string[]) => [...words].sort();

describe.skipIf(lacks("bash"))("bash", () => {
  // readline itself completes files, where the function leaves its default on
  test.each(cases)("%s", (line, offered) => {
    const words = line.split(/ |(=)/).filter((word) => word !== undefined);
    const script = `${bash(program)}
compopt() { default=off; }
COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}) COMP_CWORD=${words.length - 1}
_wgtip
if [[ \${default-} == off ]]; then printf '%s\\n' "\${COMPREPLY[@]}"; else compgen -f -- ${words.at(-1)}; fi`;
    expect(sorted(run("bash", script).split("\n").filter(Boolean))).toEqual(sorted(offered));
  });
});

describe.skipIf(lacks("fish"))("fish", () => {
  test.each(cases)("%s", (line, offered) => {
    const script = `${fish(program)}\ncomplete -C '${line}'`;
    const words = run("fish", script)
      .split("\n")
      .filter(Boolean)
      .map((word) => word.replace(/\t.*/, "").replace(/^--format=(?=.)/, ""));
    expect(sorted(words)).toEqual(sorted(offered));
  });
});

describe.skipIf(lacks("zsh"))("zsh", () => {
  // a second shell on a terminal of its own, where the key is pressed; what it is offered goes to a file
  function offeredByZsh(): string[][] {
    writeFileSync(join(folder, "_wgtip"), zsh(program));
    writeFileSync(
      join(folder, ".zshrc"),
      `fpath=(${folder} $fpath)
autoload -Uz compinit && compinit -u -D
zstyle ':completion:*' insert-tab false
compadd() {
  if [[ "\${@[1,(i)(-|--)]}" == *-(O|A|D)\\ * ]]; then builtin compadd "$@"; return; fi
  local -a hits
  builtin compadd -O hits "$@"
  print -l -- $hits >>${folder}/offered
}
press() { print -- ---- >>${folder}/offered; zle complete-word; BUFFER=; }
zle -N press
bindkey '^I' press
: >${folder}/ready`,
    );
    run(
      "zsh",
      `zmodload zsh/zpty
zpty -b inner "ZDOTDIR=${folder} TERM=dumb zsh -i"
until [[ -e ${folder}/ready ]]; do sleep 0.05; done
${cases.map(([line]) => `zpty -w -n inner '${line}\t'`).join("\n")}
zpty -w inner 'print done >${folder}/done; exit'
until [[ -e ${folder}/done ]]; do zpty -r -t inner >/dev/null; sleep 0.05; done`,
    );
    const [, ...answers] = readFileSync(join(folder, "offered"), "utf8").split("----\n");
    return answers.map((answer) => answer.split("\n").filter(Boolean));
  }
  let all: string[][];
  // not while the tests are collected: that happens without zsh too
  beforeAll(() => {
    all = offeredByZsh();
  });
  test.each(cases.map(([line, offered], i) => [line, offered, i] as const))("%s", (_, offered, i) => {
    expect(sorted(all[i] ?? [])).toEqual(sorted(offered));
  });
});
