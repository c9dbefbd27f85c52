/**
 * wgtip as a library: the stages of the pipeline, each a function.
 *
 *     const source = await createSource("draft.md", text);
 *     const { resolved, diagnostics } = lint(source, openRegistry());
 */

export { parse, readSymbol } from "./parse/parse.ts";
export { examine, examine as lint } from "./pipeline.ts";
export { layered } from "./registry/index/layered.ts";
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
export type { Reporter, Run, Summary } from "./report/report.ts";
export { resolve } from "./resolve/resolve.ts";
export { check } from "./rules/engine/check.ts";
export { rules } from "./rules/engine/index.ts";
export type { RuleSettings } from "./rules/engine/rule.ts";
export { ReadProblem } from "./source/problem.ts";
export { createSource, readSource } from "./source/source.ts";
export { suppress } from "./suppress/suppress.ts";
export type * from "./types/citation.ts";
export type * from "./types/finding.ts";
export type { ExtractResult, LintResult } from "./types/finding.ts";
export type * from "./types/registry.ts";
export type * from "./types/source.ts";
export { openRegistry } from "./workspace/facts/registry-file.ts";
