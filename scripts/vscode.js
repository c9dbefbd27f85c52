// Builds the extension for VS Code, editors/vscode/wgtip-*.vsix, from dist/: npm run vscode. Needs no network once
// `npm ci --prefix editors/vscode` has been run.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rolldown } from "rolldown";

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

/** The settings of a configuration that make sense in an editor, and those that only the editor has. */
function withSettings(extension) {
  const { properties } = JSON.parse(readFileSync("wgtip.schema.json", "utf8"));
  const names = ["profile", "rules", "body", "symbol", "date", "registries"];
  const taken = names.map((name) => {
    const { description, type, enum: words, items } = properties[name];
    return [
      `wgtip.${name}`,
      {
        type: type ?? (words ? "string" : "object"),
        description,
        ...(words && { enum: words }),
        ...(items && { items }),
      },
    ];
  });
  const own = {
    "wgtip.inlayHints": {
      type: "boolean",
      default: false,
      description: "Show what citations resolve to, behind them.",
    },
    "wgtip.fixOnSave": {
      type: "boolean",
      default: false,
      description: "Apply the safe fixes whenever a file is saved.",
    },
    "wgtip.trace.server": {
      type: "string",
      enum: ["off", "messages", "verbose"],
      default: "off",
      description: "Log what the editor and the server say to each other.",
    },
  };
  const configuration = { title: "wgtip", properties: { ...Object.fromEntries(taken), ...own } };
  return { ...extension, contributes: { ...extension.contributes, configuration } };
}
