// The program as the extension for VS Code holds it: without what runs TypeScript.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wgtip-without-"));
  cpSync("bin", join(folder, "program/bin"), { recursive: true });
  const isPart = (path: string) => !["jiti.js", "types", "core"].includes(basename(path));
  cpSync("dist", join(folder, "program/dist"), { recursive: true, filter: isPart });
  writeFileSync(join(folder, "draft.md"), "See CTOC/COP/WG4/2011/8.\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

const runsTypeScript = Boolean((process.features as { typescript?: unknown }).typescript);

test.skipIf(runsTypeScript)("a configuration and house rules in TypeScript are refused with what to do", () => {
  const lint = () => spawnSync(process.execPath, ["program/bin/wgtip.js", "lint", "draft.md"], { cwd: folder });
  writeFileSync(join(folder, "wgtip.config.ts"), "export default {};\n");
  const configured = lint();
  const why = `is TypeScript, which Node ${process.versions.node} of this editor does not run; write it in JavaScript`;
  expect([configured.status, `${configured.stderr}`]).toEqual([2, expect.stringContaining(`wgtip.config.ts: ${why}`)]);
  rmSync(join(folder, "wgtip.config.ts"));
  writeFileSync(join(folder, "rule.ts"), "export default {};\n");
  writeFileSync(join(folder, "wgtip.config.json"), '{ "houseRules": ["./rule.ts"] }');
  const ruled = lint();
  expect([ruled.status, `${ruled.stderr}`]).toEqual([2, expect.stringContaining(`rule.ts: ${why}`)]);
});
