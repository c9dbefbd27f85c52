/**
 * wgtip as a library: the stages of the pipeline, each a function.
 *
 *     const source = await createSource("draft.md", text);
 *     const { resolved, diagnostics } = lint(source, openRegistry());
 */

export { lint } from "./lint.ts";
export { parse, readSymbol } from "./parse/parse.ts";
export { ReadProblem } from "./read/problem.ts";
export { openRegistry } from "./read/registry-file.ts";
export { createSource, readSource } from "./read/source.ts";
export { harvest } from "./registry/harvest.ts";
export { layered } from "./registry/layered.ts";
export { readProject, writeProject } from "./registry/project.ts";
export type { Registry } from "./registry/registry.ts";
export { verify } from "./registry/verify.ts";
export { authoritiesCsv } from "./report/authorities.ts";
export { extractJson, extractNdjson } from "./report/extract-json.ts";
export { extractText } from "./report/extract-text.ts";
export { fingerprint, fingerprints } from "./report/fingerprint.ts";
export { lintCheckstyle } from "./report/lint-checkstyle.ts";
export { lintCompact } from "./report/lint-compact.ts";
export { lintGithub } from "./report/lint-github.ts";
export { lintGitlab } from "./report/lint-gitlab.ts";
export { lintHtml } from "./report/lint-html.ts";
export { lintJson, lintNdjson } from "./report/lint-json.ts";
export { lintJunit } from "./report/lint-junit.ts";
export { lintMarkdown } from "./report/lint-markdown.ts";
export { lintRdjson } from "./report/lint-rdjson.ts";
export { lintSarif } from "./report/lint-sarif.ts";
export { lintText } from "./report/lint-text.ts";
export { citationRecord } from "./report/record.ts";
export type { ExtractResult, LintResult, Reporter, Run, Summary } from "./report/report.ts";
export { resolve } from "./resolve/resolve.ts";
export { check } from "./rules/check.ts";
export { rules } from "./rules/index.ts";
export type { RuleSettings } from "./rules/rule.ts";
export { suppress } from "./suppress/suppress.ts";
export type * from "./types.ts";
