import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Editor } from "../../test/server/client.ts";
import { draftOf, writeFiles } from "../many/files.ts";
import type { Figure } from "../speed/figure.ts";
import { quantile } from "../speed/timing.ts";
import { processorOf } from "./processor.ts";

const text = draftOf(10_000);

/** From the start of the server to the first diagnostics, for one file and in a workspace of this many files. */
export async function start(rounds: number, files: number): Promise<Figure[]> {
  const alone: number[] = [];
  for (let i = 0; i < rounds; i++) {
    const { editor, milliseconds } = await opened(() => {});
    alone.push(milliseconds);
    await editor.stop();
  }
  // 2.5 kB each
  const { editor, milliseconds } = await opened((folder) => writeFiles(folder, files, files * 2500));
  const { longest, processor, seconds } = await indexed(editor, `A/AC.999/${files - 4}`);
  await editor.stop();
  return [
    {
      what: "spawn to first diagnostics, 10 kB",
      value: quantile(alone, 0.5),
      unit: "ms",
      limit: { most: 200, wide: 2000 },
    },
    { what: `… while ${files} files are indexed`, value: milliseconds, unit: "ms", limit: { most: 300, wide: 3000 } },
    { what: "… longest request meanwhile", value: longest, unit: "ms", limit: { most: 50, wide: 500 } },
    { what: "… most processor time of the main thread for one", value: processor, unit: "ms" },
    { what: "… until the index is whole", value: seconds, unit: "s", limit: { most: 20, wide: 200 } },
  ];
}

async function opened(prepare: (folder: string) => void): Promise<{ editor: Editor; milliseconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), "wgtip-bench-"));
  prepare(folder);
  const started = performance.now();
  const editor = await Editor.in(folder);
  await editor.open("open.txt", text);
  await editor.diagnostics("open.txt");
  return { editor, milliseconds: performance.now() - started };
}

/** Asks for a hover again and again, until the workspace knows the symbol of its last draft. */
async function indexed(editor: Editor, last: string) {
  const started = performance.now();
  const hover = () => editor.at("textDocument/hover", "open.txt", text, text.slice(0, 2000));
  let [longest, processor] = [0, 0];
  for (let asked = 0; ; asked++) {
    const [began, ran] = [performance.now(), processorOf(editor)];
    await hover();
    longest = Math.max(longest, performance.now() - began);
    processor = Math.max(processor, processorOf(editor) - ran);
    await new Promise((passed) => setTimeout(passed, 5));
    if (asked % 100 > 0) continue;
    const known = await editor.request<unknown[]>("workspace/symbol", { query: last });
    if (known.length > 0) break;
  }
  return { longest, processor, seconds: (performance.now() - started) / 1000 };
}
