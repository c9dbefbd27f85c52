// Builds the extension for VS Code, editors/vscode/wgtip-*.vsix, from dist/: npm run vscode. Needs no network once
// `npm ci --prefix editors/vscode` has been run.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rolldown } from "rolldown";
import { settingsOf } from "./vscode-settings.js";

const root = "editors/vscode";

rmSync(`${root}/server`, { recursive: true, force: true });
for (const folder of ["bin", "dist"]) mkdirSync(`${root}/server/${folder}`, { recursive: true });
cpSync("bin", `${root}/server/bin`, { recursive: true });
const parts = readdirSync("dist").filter((name) => /\.cjs$|^registry\.idx$/.test(name));
for (const name of [...parts, "lib"]) cpSync(`dist/${name}`, `${root}/server/dist/${name}`, { recursive: true });

const build = await rolldown({
  input: `${root}/src/extension.js`,
  platform: "node",
  external: ["vscode", /^node:/],
});
await build.write({ file: `${root}/dist/extension.js`, format: "cjs", minify: true, codeSplitting: false });

const manifest = `${root}/package.json`;
const before = readFileSync(manifest, "utf8");
writeFileSync(
  manifest,
  JSON.stringify({ ...withSettings(JSON.parse(before)), version: versionOf("package.json") }, null, 2),
);
try {
  const options = ["--no-dependencies", "--skip-license", "--allow-missing-repository", "--no-rewrite-relative-links"];
  execFileSync(process.execPath, ["node_modules/@vscode/vsce/vsce", "package", ...options], {
    cwd: root,
    stdio: "inherit",
  });
} finally {
  writeFileSync(manifest, before);
}

function versionOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).version;
}

/** The manifest of the extension with its settings. */
function withSettings(extension) {
  const properties = settingsOf(JSON.parse(readFileSync("wgtip.schema.json", "utf8")));
  return { ...extension, contributes: { ...extension.contributes, configuration: { title: "wgtip", properties } } };
}
