import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["editors/vscode/ui/*.test.ts"], testTimeout: 240_000, hookTimeout: 240_000 },
});
