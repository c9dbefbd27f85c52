// Tries the integrations of docs/integrations.md with the last commit: pre-commit, the GitHub action and the GitLab
// job. Each installs from a clone over the network, which takes a while, so this is part of .ci/run but not of the
// tests. Prints how many seconds each step takes.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";

const root = resolve(".");
const folder = mkdtempSync(join(tmpdir(), "wgtip-integrations-"));
const project = join(folder, "project");
const env = { ...process.env, PRE_COMMIT_HOME: join(folder, "pre-commit") };
mkdirSync(project);

function run(command, args, more = {}) {
  const start = performance.now();
  const ended = spawnSync(command, args, {
    cwd: project,
    encoding: "utf8",
    env: { ...env, ...more },
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { ...ended, seconds: (performance.now() - start) / 1000 };
}
const git = (...args) => run("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args]);
const write = (name, text) => writeFileSync(join(project, name), text);

let failed = 0;
function expect(what, { status, stdout, stderr, error, seconds = 0 }, expected, output) {
  const passed = status === expected && output.test(stdout + stderr);
  if (!passed) failed += 1;
  console.log(
    passed
      ? `ok ${seconds.toFixed(1).padStart(6)} s  ${what}`
      : `FAILED  ${what}: status ${status}\n${stdout}${stderr}${error ?? ""}`,
  );
}

git("init", "-q");
write("right.md", "See document CTOC/COP/WG.4/2011/8.\n");
write("wrong.md", "See document CTOC/COP/WG4/2011/8.\n");
write("wrong.py", "# CTOC/COP/WG4/2011/8\n");

if (run("pre-commit", ["--version"]).error) console.log("skipped pre-commit, which is not installed");
else preCommit();
githubAction();
gitlabJob();
rmSync(folder, { recursive: true });
process.exitCode = failed > 0 ? 1 : 0;

function preCommit() {
  const documented = /```yaml\n(repos:\n {2}- repo: https[\s\S]*?)```/.exec(
    readFileSync("docs/integrations.md", "utf8"),
  )?.[1];
  const rev = spawnSync("git", ["rev-parse", "HEAD"], { encoding: "utf8" }).stdout.trim();
  const config = documented?.replace(/repo: .*/, `repo: file://${root}`).replace(/rev: .*/, `rev: ${rev}`) ?? "";
  write(".pre-commit-config.yaml", config);
  expect("pre-commit installs itself", run("pre-commit", ["install"]), 0, /installed at/);
  git("add", ".");
  expect("a commit with a wrong citation is rejected", git("commit", "-m", "wrong"), 1, /wrong\.md\n {2}1:23 {2}error/);

  write(".pre-commit-config.yaml", config.replace("id: wgtip", "id: wgtip-fix"));
  git("add", ".");
  expect("wgtip-fix fixes it", git("commit", "-m", "fixed"), 1, /files were modified by this hook/);
  git("add", ".");
  expect("and then it goes through", git("commit", "-m", "right"), 0, /wgtip --fix\.+Passed/);
  const { stdout = "" } = git("show", "HEAD:wrong.md", "HEAD:wrong.py");
  expect("only text and Markdown files are read", { status: 0, stdout, stderr: "" }, 0, /WG\.4\/2011[\s\S]*WG4\/2011/);
}

function githubAction() {
  const clone = join(folder, "action");
  run("git", ["clone", "-q", root, clone]);
  write("wrong.md", "See document CTOC/COP/WG4/2011/8.\n");
  const { inputs, runs } = parse(readFileSync(join(clone, "action.yml"), "utf8"));
  const [get, check] = runs.steps;
  run("npm", ["pack", "--silent", "--pack-destination", folder, root]);
  const packed = readdirSync(folder).find((name) => name.endsWith(".tgz"));
  const bash = (script, more) => run("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], more);
  const given = {
    GITHUB_ACTION_PATH: clone,
    RUNNER_TEMP: folder,
    PACKAGE: `file://${folder}/${packed}`,
    PATHS: inputs.paths.default,
    ARGS: inputs.args.default,
    SARIF: "false",
    COMMENT: "false",
  };
  expect("the action gets the packed program", bash(get.run, given), 0, /^$/);
  expect("and prints annotations", bash(check.run, given), 1, /^::error file=wrong\.md,line=1,/m);
  expect("for the given paths", bash(check.run, { ...given, PATHS: "right.md" }), 0, /^$/);
}

function gitlabJob() {
  const { wgtip } = parse(readFileSync("templates/gitlab-ci.yml", "utf8"));
  const given = { ...wgtip.variables, WGTIP_PACKAGE: `git+file://${root}`, WGTIP_PATHS: "wrong.md" };
  expect("the GitLab job installs and lints", run("bash", ["-ec", wgtip.script.join("\n")], given), 1, /wrong\.md/);
  const report = readFileSync(join(project, wgtip.artifacts.reports.codequality), "utf8");
  expect("and writes a report", { status: 0, stdout: report, stderr: "" }, 0, /"check_name":"symbol\/dot"/);
}
