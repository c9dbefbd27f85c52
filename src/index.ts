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

export { applyFixes } from "./fixes/apply.ts";
export { parse, readSymbol } from "./parse/parse.ts";
export { type Examined, examine, examine as lint, read } from "./pipeline.ts";
export { layered } from "./registry/index/layered.ts";
export { registryFrom } from "./registry/index/open.ts";
export { harvest } from "./registry/tables/harvest.ts";
export { readProject, writeProject } from "./registry/tables/project-table.ts";
export { verify } from "./registry/tables/verify.ts";
export { authoritiesCsv } from "./report/extract/authorities.ts";
export { extractJson, extractNdjson } from "./report/extract/json.ts";
export { citationRecord } from "./report/extract/record.ts";
export { extractText } from "./report/extract/text.ts";
export { lintCheckstyle } from "./report/lint/checkstyle.ts";
export { lintCompact } from "./report/lint/compact.ts";
export { fingerprint, fingerprints } from "./report/lint/fingerprint.ts";
export { lintGithub } from "./report/lint/github.ts";
export { lintGitlab } from "./report/lint/gitlab.ts";
export { lintHtml } from "./report/lint/html.ts";
export { lintJson, lintNdjson } from "./report/lint/json.ts";
export { lintJunit } from "./report/lint/junit.ts";
export { lintMarkdown } from "./report/lint/markdown.ts";
export { lintRdjson } from "./report/lint/rdjson.ts";
export { lintSarif } from "./report/lint/sarif.ts";
export { lintText } from "./report/lint/text.ts";
export { located } from "./report/located.ts";
export type { Reporter, Run, Summary } from "./report/report.ts";
export { resolveArgument } from "./resolve/pasted.ts";
export { resolve } from "./resolve/resolve.ts";
export { check } from "./rules/engine/check.ts";
export { rules } from "./rules/engine/index.ts";
export type { RuleSettings } from "./rules/engine/rule.ts";
export { readSource } from "./source/format.ts";
export { placeOf } from "./source/places.ts";
export { ReadProblem } from "./source/problem.ts";
export { createSource } from "./source/source.ts";
export { suppress } from "./suppress/suppress.ts";
export type * from "./types/citation.ts";
export type * from "./types/finding.ts";
export type * from "./types/registry.ts";
export type * from "./types/source.ts";
export { openRegistry } from "./workspace/facts/registry-file.ts";
export { type LintRequest, type LintRun, lintFiles, type Progress } from "./workspace/run/lint-files.ts";
export type { FilesRequest } from "./workspace/run/request.ts";
export { type ResolvedFile, resolveFiles } from "./workspace/run/resolve-files.ts";
