/**
 * The part of the library that needs no files, for browsers, workers and Node:
 *
 *     const registry = registryFrom(new Uint8Array(await (await fetch("registry.idx")).arrayBuffer()));
 *     const source = await readSource("draft.docx", bytes);
 *     const { resolved, diagnostics } = examine(source, registry);
 */

export { faultsOfExamples } from "./examples.ts";
export type { GeneralComment } from "./facts/general-comments.ts";
export { type ReaderLanguage, readerLanguages } from "./facts/reader-languages.ts";
export { applyFixes, type Findings, type Fixed, type FixMode } from "./fixes/apply.ts";
export { type HeadIn, parse, readSymbol } from "./parse/parse.ts";
export { type Examined, examine, examine as lint, read } from "./pipeline.ts";
export type { Claims } from "./registry/checks/claims.ts";
export { layered } from "./registry/index/layered.ts";
export { registryFrom } from "./registry/index/open.ts";
export { searchTitles } from "./registry/near/search.ts";
export { type About, about } from "./registry/tables/about.ts";
export type { SourcedEntry } from "./registry/tables/fact-row.ts";
export { harvest } from "./registry/tables/harvest.ts";
export { type Project, readProject, writeProject } from "./registry/tables/project-table.ts";
export type { TableFault } from "./registry/tables/table.ts";
export { type Sources, type TableFinding, type TableText, verify } from "./registry/tables/verify.ts";
export { authoritiesCsv } from "./report/extract/authorities.ts";
export { extractJson, extractNdjson } from "./report/extract/json.ts";
export { citationRecord, type RecordOptions } from "./report/extract/record.ts";
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
export { lintSarif, type SarifOptions } from "./report/lint/sarif.ts";
export { lintText, type TextOptions } from "./report/lint/text.ts";
export { located } from "./report/located.ts";
export { remarkOf } from "./report/remark.ts";
export type { LinkOptions, Reporter, RuleAddress, Run, Summary } from "./report/report.ts";
export type { Terminal } from "./report/terminal/terminal.ts";
export { resolveArgument } from "./resolve/pasted.ts";
export { type ResolveContext, resolve } from "./resolve/resolve.ts";
export type { ResolvedSitting } from "./resolve/sittings.ts";
export { type CheckOptions, check } from "./rules/engine/check.ts";
export { rules } from "./rules/engine/index.ts";
export type {
  AnyParityRule,
  AppliedDirective,
  CitationRule,
  ClaimRule,
  Context,
  DirectiveRule,
  DocumentRule,
  DocumentRuleFinding,
  Examples,
  FaultRule,
  ParityRule,
  Result,
  Rule,
  RuleFinding,
  RuleOption,
  RuleSetting,
  RuleSettings,
  SittingRule,
} from "./rules/engine/rule.ts";
export type { ConfigValues, FileValues, Layer, RuleValue, SeveritySetting } from "./settings/settings.ts";
export type { Name as DirectiveName } from "./source/directives.ts";
export { type Format, formatOf, readSource } from "./source/format.ts";
export { placeOf } from "./source/places.ts";
export { ReadProblem } from "./source/problem.ts";
export type {
  Authorship,
  BytesRead,
  Changed,
  Changing,
  Reader,
  ReadOptions,
  Remark,
  TextChange,
} from "./source/reader.ts";
export { createSource } from "./source/source.ts";
export { suppress } from "./suppress/suppress.ts";
export type * from "./types/citation.ts";
export type * from "./types/finding.ts";
export type * from "./types/parity.ts";
export type * from "./types/registry.ts";
export type { BodyRow } from "./types/rows.ts";
export type * from "./types/source.ts";
