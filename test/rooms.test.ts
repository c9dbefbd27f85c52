// The rooms that run in a browser, bundled for one: Node's modules would stay as imports, its globals as names.
import { readdirSync } from "node:fs";
import { rolldown } from "rolldown";
import { beforeAll, expect, test } from "vitest";
import { raw } from "../scripts/bundle.js";

const pure = [
  "types",
  "text",
  "words",
  "facts",
  "source",
  "parse",
  "registry",
  "resolve",
  "rules",
  "suppress",
  "settings",
  "report",
  "baseline",
  "fixes",
];

/** Runs in a browser too, and asks where it is. */
const pdfjs = "pdfjs-dist/build/pdf.worker.mjs";

let code: string;
let imports: string[];
beforeAll(async () => {
  const files = pure.flatMap((room) =>
    readdirSync(`src/${room}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
      .map((name) => `src/${room}/${name}`),
  );
  const build = await rolldown({
    input: Object.fromEntries([...files, "src/pipeline.ts"].map((file) => [file, file])),
    platform: "browser",
    plugins: [raw],
    external: [pdfjs],
    logLevel: "silent",
  });
  const { output } = await build.generate({ format: "esm" });
  const chunks = output.filter((one) => one.type === "chunk");
  expect(chunks.length).toBeGreaterThan(200);
  const names = new Set(chunks.map(({ fileName }) => fileName));
  imports = chunks
    .flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports])
    .filter((name) => !names.has(name) && name !== pdfjs);
  code = chunks.map((chunk) => chunk.code).join("\n");
}, 60_000);

test("they import nothing that is not theirs", () => {
  expect(imports).toEqual([]);
});

test("they use no global of Node", () => {
  // entities decodes with Buffer only where there is no atob
  const unguarded = code.replace(/typeof Buffer\.from === "function" \? Buffer\.from/g, "");
  expect(unguarded.match(/\bBuffer\.\w+|\bprocess\.(?!env\.NODE_ENV)\w+|\b__dirname\b|\brequire\(/g) ?? []).toEqual([]);
});

test("Node's modules would be seen", async () => {
  const build = await rolldown({ input: "src/workspace/files/size.ts", platform: "browser", logLevel: "silent" });
  const { output } = await build.generate({ format: "esm" });
  expect(output[0].imports).toContain("node:fs");
});
