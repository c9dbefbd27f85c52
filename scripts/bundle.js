// The one way in which the project's TypeScript becomes JavaScript.
import { rolldown } from "rolldown";

/**
 * @param {{ input: string | Record<string, string>, dir?: string, file?: string, minify?: boolean }} options
 *   `input`: entry files; `dir` or `file`: where the ES modules go
 */
export async function bundle({ input, dir, file, minify = false }) {
  const build = await rolldown({
    input,
    platform: "node",
    external: [/^node:/, "rolldown", "vite", "vitest", "peggy"],
  });
  await build.write({
    ...(file ? { file, codeSplitting: false } : { dir }),
    format: "esm",
    minify,
    chunkFileNames: "chunks/[name]-[hash].js",
  });
  await build.close();
}
