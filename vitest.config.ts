import { defineConfig } from "vitest/config";

// css: style sheets are not left empty, as they are by default: the HTML report has one.
export default defineConfig({ test: { include: ["test/**/*.test.ts"], testTimeout: 30_000, css: true } });
