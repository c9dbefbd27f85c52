import { readFileSync } from "node:fs";
import { Editor } from "../../test/server/client.ts";
import { draftOf } from "../many/files.ts";
import type { Figure } from "../speed/figure.ts";

/** Memory after this many files were opened, read and closed, and after four times as many. */
export async function memory(files: number): Promise<Figure[]> {
  const editor = await Editor.start({}, { workspace: false });
  const text = draftOf(20_000);
  const seen: number[] = [];
  for (let i = 1; i <= 4 * files; i++) {
    const name = `${i}.txt`;
    await editor.open(name, text);
    await editor.diagnostics(name);
    await editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri: editor.uri(name) } });
    editor.published.length = 0;
    if (i === files || i === 4 * files) seen.push(residentOf(editor.process.pid as number));
  }
  await editor.stop();
  const [early = 0, late = 0] = seen;
  return [
    { what: `memory after ${files} files`, value: early, unit: "MB" },
    { what: `after ${4 * files} files, times that`, value: late / early, limit: { most: 1.1, wide: 1.5 } },
  ];
}

/** The resident memory of a process in MB (10^6 bytes), as Linux reports it. */
const residentOf = (process: number): number =>
  (Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${process}/status`, "utf8"))?.[1]) * 1024) / 1e6;
