/** The files with which other programs run wgtip, run as these do. */
import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { validateAction, validateWorkflow } from "@action-validator/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";

const root = resolve(".");
const folder = mkdtempSync(join(tmpdir(), "wgtip-templates-"));
beforeAll(() => {
  mkdirSync(join(folder, "my drafts"));
  writeFileSync(join(folder, "wrong.md"), "See document CTOC/COP/WG4/2011/8.\n");
  writeFileSync(join(folder, "right.md"), "See document CTOC/COP/WG.4/2011/8.\n");
  writeFileSync(join(folder, "my drafts", "zero.md"), "See document A/079/1.\n");
  // as npm installs it
  mkdirSync(join(folder, "node_modules", ".bin"), { recursive: true });
  symlinkSync(root, join(folder, "node_modules", "wgtip"));
  symlinkSync("../wgtip/bin/wgtip.js", join(folder, "node_modules", ".bin", "wgtip"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script as runners do. */
function bash(script: string, env: Readonly<Record<string, string>>) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const PATH = [join(folder, "node_modules", ".bin"), inherited.PATH].join(delimiter);
  const options = { cwd: folder, encoding: "utf8", env: { ...inherited, PATH, ...env } } as const;
  return spawnSync("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], options);
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

interface Step {
  readonly shell?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const action: Action = parse(readFileSync("action.yml", "utf8"));
const [get, check, upload, comment] = action.runs.steps as [Step, Step, Step, Step];

/** A step with these inputs, of which the others have their defaults. */
function runStep({ run = "", env = {} }: Step, given: Readonly<Record<string, string>>) {
  const values = Object.entries(env).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(value)?.[1];
    return [name, given[input ?? name] ?? action.inputs[input ?? ""]?.default ?? ""];
  });
  return bash(run, { ...Object.fromEntries(values), GITHUB_ACTION_PATH: root, RUNNER_TEMP: folder });
}

/** The step that lints, with the program as it is packed. */
const runAction = (given: Readonly<Record<string, string>>) => runStep(check, given);
const program = join(folder, "wgtip");

test("action.yml: steps of a shell, without expressions in their scripts", () => {
  expect(action.runs.using).toBe("composite");
  expect(upload.uses).toMatch(/^github\/codeql-action\/upload-sarif@/);
  for (const { shell, run, uses } of action.runs.steps) {
    if (uses) continue;
    expect(shell).toBe("bash");
    // an input there would be run as a part of the script
    expect(run).not.toContain("${{");
  }
});

test("action.yml: the program comes from one packed file", () => {
  mkdirSync(join(folder, "package"));
  for (const part of ["bin", "dist", "package.json"])
    cpSync(join(root, part), join(folder, "package", part), { recursive: true });
  spawnSync("tar", ["-czf", "packed.tgz", "package"], { cwd: folder });
  const { status, stderr } = runStep(get, { package: `file://${folder}/packed.tgz` });
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(existsSync(join(program, "bin", "wgtip.js"))).toBe(true);
  expect(existsSync(join(program, "node_modules"))).toBe(false);
  expect(runStep(get, { package: `file://${folder}/none.tgz` }).status).not.toBe(0);
});

test("action.yml: SARIF and the text of the comment, where asked for", () => {
  expect(runAction({ paths: "wrong.md" }).status).toBe(1);
  expect(existsSync(join(folder, "wgtip.sarif"))).toBe(false);
  expect(runAction({ paths: "wrong.md", sarif: "true", comment: "true" }).status).toBe(1);
  const { runs } = JSON.parse(readFileSync(join(folder, "wgtip.sarif"), "utf8"));
  const described: { id: string; helpUri: string }[] = runs[0].tool.driver.rules;
  expect(described.length).toBeGreaterThan(50);
  for (const { id, helpUri } of described)
    expect(helpUri).toMatch(new RegExp(`^https://.*/${id.replace("/", "-")}\\.html$`));
  expect(readFileSync(join(folder, "wgtip.md"), "utf8")).toContain("wgtip: 1 error");
});

test("action.yml: one comment, which later runs bring up to date", async () => {
  const comments = [{ id: 1, body: "Somebody wrote this" }];
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    requests.push(`${request.method} ${request.url} ${request.headers.authorization}`);
    let content = "";
    for await (const piece of request) content += piece;
    if (request.method === "POST") comments.push({ id: 2, body: JSON.parse(content).body });
    if (request.method === "PATCH") comments[1] = { id: 2, body: JSON.parse(content).body };
    response.end(JSON.stringify(request.method === "GET" ? comments : {}));
  }).listen(0);
  const { port } = server.address() as AddressInfo;
  const write = async (report: string) => {
    writeFileSync(join(folder, "comment.md"), report);
    const env = { TOKEN: "t", NUMBER: "12", GITHUB_REPOSITORY: "o/n", GITHUB_API_URL: `http://127.0.0.1:${port}` };
    const child = spawn(process.execPath, [join(root, "action", "comment.cjs"), join(folder, "comment.md")], { env });
    return new Promise((done) => child.on("close", done));
  };
  expect(comment.run).toContain("action/comment.cjs");
  expect(await write("two findings\n")).toBe(0);
  expect(await write("one finding\n")).toBe(0);
  expect(await write("one finding\n")).toBe(0);
  expect(await write(`${"a line\n".repeat(20_000)}`)).toBe(0);
  expect(requests.filter((line) => !line.startsWith("GET"))).toEqual([
    "POST /repos/o/n/issues/12/comments Bearer t",
    "PATCH /repos/o/n/issues/comments/2 Bearer t",
    "PATCH /repos/o/n/issues/comments/2 Bearer t",
  ]);
  expect(comments).toHaveLength(2);
  expect(comments[1]?.body).toMatch(/^<!-- wgtip -->\na line\n[\s\S]*a line\n\nThe list is cut here/);
  expect(comments[1]?.body.length).toBeLessThanOrEqual(65_536);
  server.close();
});

test("action.yml, and a workflow that uses it, are in GitHub's form", () => {
  expect(validateAction(readFileSync("action.yml", "utf8")).errors).toEqual([]);
  const [, workflow = ""] = /```yaml\n(on: [\s\S]*?)```/.exec(readFileSync("docs/integrations.md", "utf8")) ?? [];
  expect(workflow).toContain("/wgtip@");
  expect(validateWorkflow(workflow).errors).toEqual([]);
  expect(validateWorkflow(workflow.replace("runs-on", "run-on")).errors).not.toEqual([]);
});

test("action.yml: annotations, and the status of lint", () => {
  const { stdout, status, stderr } = runAction({});
  expect(stderr).toBe("");
  expect(stdout).toContain("::error file=wrong.md,line=1,");
  expect(stdout).toContain("::warning file=my drafts/zero.md,line=1,");
  expect(status).toBe(1);
});

test("action.yml: paths one a line, options with spaces between them", () => {
  const strict = runAction({ paths: "my drafts\nright.md\n", args: "--strict --profile none" });
  expect(strict.stdout).not.toContain("wrong.md");
  expect(strict.status).toBe(1);
  expect(runAction({ paths: "my drafts\nright.md\n" }).status).toBe(0);
  expect(runAction({ paths: "$(touch run); right.md" }).status).toBe(2);
  expect(bash("test ! -e run", {}).status).toBe(0);
});

test("gitlab-ci.yml: a code quality report", () => {
  const { wgtip } = parse(readFileSync("templates/gitlab-ci.yml", "utf8"));
  const install = 'npx --yes --package "$WGTIP_PACKAGE" -- ';
  expect(wgtip.script.filter((line: string) => line.startsWith(install))).toEqual(wgtip.script);
  // as it runs when it is installed
  const { stdout, status } = bash(wgtip.script.join("\n").replaceAll(install, ""), wgtip.variables);
  expect(stdout).toContain("wrong.md\n  1:23  error");
  expect(status).toBe(1);
  const report = JSON.parse(readFileSync(join(folder, wgtip.artifacts.reports.codequality), "utf8"));
  expect(report).toContainEqual(
    expect.objectContaining({ check_name: "symbol/dot", location: { path: "wrong.md", lines: { begin: 1, end: 1 } } }),
  );
});

test("problem-matcher.json: reads each line of the compact format", () => {
  const text = "Distr.: General\n\nCTOC/COP/WG4/2011/8 and A/079/1, Security Council resolution 1325(2000)\n";
  writeFileSync(join(folder, "all.md"), text);
  const { stdout } = bash("wgtip lint --format compact all.md", {});
  const { problemMatcher } = JSON.parse(readFileSync("templates/problem-matcher.json", "utf8"));
  const read = stdout
    .trimEnd()
    .split("\n")
    .map((line) => {
      for (const { severity, pattern } of problemMatcher) {
        const [{ regexp, ...groups }] = pattern;
        const match = new RegExp(regexp).exec(line);
        const part = (name: string) => match?.[groups[name]];
        if (match) return [part("file"), part("line"), part("column"), part("severity") ?? severity, part("code")];
      }
      return line;
    });
  expect(read).toContainEqual(["all.md", "3", "10", "error", "symbol/dot"]);
  expect(read).toContainEqual(["all.md", "3", "27", "warning", "symbol/zero"]);
  expect(read).toContainEqual(["all.md", "3", "62", "notice", "style/year-space"]);
  expect(read.filter((line) => typeof line === "string")).toEqual([]);
});
