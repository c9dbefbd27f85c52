// `wgtip/core`, bundled for a browser as a page would bundle it, and run where nothing of Node exists.
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";
import { rolldown } from "rolldown";
import { beforeAll, describe, expect, test } from "vitest";
import type { Reporter } from "../../src/core.ts";
import { docx, paragraph, run } from "../source/docx/docx.ts";

/** What browsers and workers have as well. */
const web = { TextDecoder, TextEncoder, URL, atob, btoa, structuredClone, setTimeout, clearTimeout, queueMicrotask };

const program = `
  import * as core from "wgtip/core";
  globalThis.core = core;
`;

let imports: string[];
let core: typeof import("../../src/core.ts");
let registry: ReturnType<typeof core.registryFrom>;

beforeAll(async () => {
  const build = await rolldown({
    input: "program",
    platform: "browser",
    plugins: [
      {
        name: "program",
        resolveId: (id) =>
          id === "program" ? { id: "program.js" } : id === "wgtip/core" ? `${process.cwd()}/${target()}` : null,
        load: (id) => (id === "program.js" ? program : null),
      },
    ],
    logLevel: "silent",
  });
  const { output } = await build.generate({ format: "iife", codeSplitting: false });
  imports = output[0].imports;
  const context = createContext({ ...web });
  runInContext(output[0].code, context);
  core = context.core;
  registry = core.registryFrom(new Uint8Array(readFileSync("dist/registry.idx")));
});

/** The file that the package names for `wgtip/core`. */
const target = (): string => JSON.parse(readFileSync("package.json", "utf8")).exports["./core"].default;

test("it imports nothing", () => {
  expect(imports).toEqual([]);
});

describe("without Node", () => {
  const text = "See CTOC/COP/WG4/2011/8 and General Assembly resolution 64/293 of 12 August 2010.";

  test("it reads bytes, lints, and fixes", async () => {
    const source = await core.readSource("draft.md", new TextEncoder().encode(`\`A/64/l.1\` ${text}`));
    const find = (one: typeof source) => core.examine(one, registry);
    const { diagnostics, resolved } = find(source);
    expect(source.skip).toEqual([{ start: 0, end: 10 }]);
    expect(diagnostics.map(({ rule, start }) => [rule, start])).toEqual([
      ["symbol/dot", 24],
      ["date/adoption", 77],
    ]);
    expect(resolved.map(({ target }) => target)).toEqual(["CTOC/COP/WG.4/2011/8", "A/RES/64/293"]);
    const { source: right } = await core.applyFixes(source, true, find);
    expect(right.text).toContain("CTOC/COP/WG.4/2011/8");
  });

  test("it prints reports", async () => {
    const source = await core.createSource("draft.txt", text);
    const { resolved, diagnostics } = core.examine(source, registry);
    const findings = core.located(source, diagnostics);
    const result = { path: source.path, format: source.format, citations: resolved.length, findings, fixed: 0 };
    const summary = { files: 1, citations: 2, errors: 2, warnings: 0, style: 0, fixable: 1, fixed: 0 };
    async function printed<Result>(reporter: Reporter<Result>, one: Result): Promise<string> {
      const results = (async function* () {
        yield one;
      })();
      let all = "";
      for await (const piece of reporter(results, { registry, summary, problems: [] })) all += piece;
      return all;
    }
    expect(JSON.parse(await printed(core.lintJson, result)).files[0].diagnostics).toHaveLength(2);
    expect(await printed(core.authoritiesCsv, { source, resolved })).toContain("A/RES/64/293");
  });

  test("it reads a Word file and answers in comments", async () => {
    const bytes = docx(paragraph(run(text)));
    const reader = await core.formatOf("draft.docx", bytes).load();
    const source = await reader.read("draft.docx", bytes);
    const found = core.examine(source, registry);
    const remarks = found.diagnostics.map((one) => core.remarkOf(one, source, found.resolved));
    const by = { author: "wgtip", date: "2026-01-31T12:00:00Z" };
    const annotated = await reader.annotate?.({ bytes, source }, remarks, by);
    expect(annotated?.made).toBe(2);
    expect((await core.readSource("draft.docx", annotated?.bytes ?? bytes)).text).toBe(source.text);
  });
});
