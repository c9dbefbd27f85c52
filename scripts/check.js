// The checks that a change must pass, quickest first: npm run check. Stops at the first that fails.
import { spawnSync } from "node:child_process";

const parts = [
  "npm run --silent lint",
  "npm run --silent typecheck",
  "npm run --silent arrows",
  "npm run --silent docs -- --check",
  "npm ci --prefix site --no-audit --no-fund && npm run site",
  "npm test",
  "npm run --silent gold",
  "npm run --silent bench -- --short",
  "npm run --silent bench:many -- --short",
  "node scripts/smoke.js",
  "node scripts/integrations.js",
];

let passed = 0;
for (const part of parts) {
  console.log(`\n== ${part}`);
  const started = Date.now();
  const { status } = spawnSync(part, { shell: true, stdio: "inherit" });
  console.log(`== ${part}: ${status === 0 ? "passed" : "failed"}, ${Math.round((Date.now() - started) / 1000)} s`);
  if (status !== 0) break;
  passed += 1;
}
const failed = passed < parts.length ? 1 : 0;
console.log(`\nchecks: ${passed} passed, ${failed} failed`);
process.exitCode = failed;
