import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findFiles } from "../../../src/workspace/files/files.ts";

// macOS and Windows have no such names
test.runIf(process.platform === "linux")("a name that is not UTF-8 is reported", async () => {
  const { readFound } = await import("../../../src/workspace/files/files.ts");
  const folder = mkdtempSync(join(tmpdir(), "wgtip-walk-"));
  try {
    mkdirSync(join(folder, "in"));
    writeFileSync(
      Buffer.concat([Buffer.from(`${folder}/in/caf`), Buffer.from([0xe9]), Buffer.from(".txt")]),
      "A/RES/1/1",
    );
    const problems: string[] = [];
    const onProblem = ({ message }: Error) => void problems.push(message);
    const files = await findFiles([folder], onProblem);
    const input = { stdin: (async function* () {})(), stdinFilename: "-" };
    for await (const _ of readFound(files, input, onProblem)) problems.push("it was read");
    expect(problems).toEqual(["its name is not in UTF-8; rename it"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
