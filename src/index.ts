/**
 * wgtip as a library.
 *
 * One text:
 *
 *     const source = await createSource("draft.md", text);
 *     const { resolved, diagnostics } = examine(source, openRegistry());
 *
 * The files of a project, each with its configuration, as the command line lints them:
 *
 *     const { results } = await lintFiles({ paths: ["docs/"], onProblem: console.error });
 *     for await (const { path, findings } of results) console.log(path, findings.length);
 */

export * from "./core.ts";
export { openRegistry } from "./workspace/facts/registry-file.ts";
export type { FileRead } from "./workspace/files/files.ts";
export type { KeptFiles } from "./workspace/files/kept.ts";
export type { FixedInput } from "./workspace/run/lint-file.ts";
export { type LintRequest, type LintRun, lintFiles, type Progress } from "./workspace/run/lint-files.ts";
export type { FilesRequest } from "./workspace/run/request.ts";
export { type ResolvedFile, resolveFiles } from "./workspace/run/resolve-files.ts";
export type { Shard } from "./workspace/run/shard.ts";
export type { Store } from "./workspace/run/store.ts";
