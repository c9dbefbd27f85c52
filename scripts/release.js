// Makes a release: node scripts/release.js 0.2.0
//
// Runs all checks, moves the unreleased part of the changelog under the version, packs the package, installs it in an empty
// folder, and prints the release notes. Publishes and pushes nothing; the last lines of its output say how to.
import { execFileSync, spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";

const [version = ""] = process.argv.slice(2);
if (!/^\d+\.\d+\.\d+$/.test(version)) stop("give the version, as in: node scripts/release.js 0.2.0");
if (git("status", "--porcelain") !== "") stop("there are uncommitted changes");
if (git("tag", "--list", `v${version}`) !== "") stop(`the tag v${version} already exists`);

const changelog = readFileSync("CHANGELOG.md", "utf8");
const notes = /^## \[Unreleased\]\n+([\s\S]*?)(?=\n## \[|$(?![\s\S]))/m.exec(changelog)?.[1]?.trim() ?? "";
if (notes === "") stop("CHANGELOG.md has nothing under [Unreleased]");

run("npm", ["run", "check"]);
const today = new Date().toISOString().slice(0, 10);
writeFileSync(
  "CHANGELOG.md",
  changelog.replace("## [Unreleased]\n", `## [Unreleased]\n\n## [${version}] - ${today}\n`),
);
run("npm", ["version", version, "--no-git-tag-version", "--allow-same-version"]);
run("npm", ["run", "docs"]);
run("node", ["scripts/smoke.js"]);
run("npm", ["pack"]);
// files for the GitHub action and the GitLab job
copyFileSync(`wgtip-${version}.tgz`, "wgtip.tgz");

console.log(`\n${notes}\n
wgtip-${version}.tgz is packed and checked. To release it:
  git commit -am "Version ${version}" && git tag v${version} && git push --follow-tags
  add wgtip.tgz to the release of the tag, under this name
  npm publish wgtip-${version}.tgz`);

function git(...args) {
  return execFileSync("git", args, { encoding: "utf8" }).trim();
}

function run(command, args) {
  if (spawnSync(command, args, { stdio: "inherit" }).status !== 0) stop(`${command} ${args.join(" ")} failed`);
}

function stop(why) {
  console.error(`release: ${why}`);
  process.exit(1);
}
