import { isAbsolute } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  ArtifactLocation,
  Invocation,
  Notification,
  Region,
  ReportingDescriptor,
  Result,
  Fix as SarifFix,
  Tool,
} from "sarif";
import { rules } from "../../rules/engine/index.ts";
import type { Rule } from "../../rules/engine/rule.ts";
import type { Diagnostic, Fix, Severity } from "../../types/finding.ts";
import type { Source, Span } from "../../types/source.ts";
import type { LintResult, Problem, Reporter } from "../report.ts";
import { ruleMarkdown, rulePage } from "../rule-page.ts";
import { fingerprints } from "./fingerprint.ts";
import { placed } from "./placed.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const levels = { error: "error", warning: "warning", style: "note" } as const satisfies Record<Severity, string>;

/** The folder against which relative paths are read: the one in which the program ran. */
const root = "%SRCROOT%";

/**
 * SARIF 2.1.0, which code scanning and editors read.
 *
 * @param version that of the program
 */
export function lintSarif({ version }: { version: string }): Reporter<LintResult> {
  return async function* (results, run) {
    const tool: Tool = { driver: { name: "wgtip", version, semanticVersion: version, rules: rules.map(descriptor) } };
    yield `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${JSON.stringify(tool)},\n`;
    const base = { [root]: { description: { text: "The folder in which wgtip ran." } } };
    yield `"columnKind":"utf16CodeUnits","originalUriBaseIds":${JSON.stringify(base)},"results":[`;
    let separator = "";
    for await (const { source, diagnostics } of results) {
      const prints = fingerprints(source, diagnostics);
      for (const [i, diagnostic] of diagnostics.entries()) {
        yield `${separator}\n${JSON.stringify(result(source, diagnostic, prints[i] ?? ""))}`;
        separator = ",";
      }
    }
    const { version: registry, sha256 } = run.registry;
    yield `\n],"invocations":[${JSON.stringify(invocation(run.problems))}],`;
    yield `"properties":${JSON.stringify({ registry: { version: registry, sha256 } })}}]}\n`;
  };
}

function descriptor(rule: Rule): ReportingDescriptor {
  const { id, severity, summary, why } = rule;
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: rulePage(rule), markdown: ruleMarkdown(rule) },
    defaultConfiguration: { level: levels[severity], ...(rule.optional && { enabled: false }) },
    properties: {
      tags: id.split("/").slice(0, 1),
      "problem.severity": severity === "style" ? "recommendation" : severity,
    },
  };
}

const ruleIndex = new Map(rules.map(({ id }, i) => [id, i]));

function result(source: Source, diagnostic: Diagnostic, print: string): Result {
  const { rule, severity, message, suggestion, fix } = diagnostic;
  const snippet = { text: source.text.slice(diagnostic.start, diagnostic.end) };
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule) ?? -1,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(source.path),
          region: { ...region(source, diagnostic), snippet },
        },
      },
    ],
    partialFingerprints: { "finding/v1": print },
    ...(fix && { fixes: [change(source, fix)] }),
    ...(suggestion && { properties: { suggestion } }),
  };
}

function region(source: Source, span: Span): Region {
  const { line, column, endLine, endColumn } = placed(source, span);
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: span.start,
    charLength: span.end - span.start,
  };
}

function change(source: Source, fix: Fix): SarifFix {
  const text = fix.safe ? `Write ${fix.text}` : `Suggested, a person must decide: write ${fix.text}`;
  return {
    description: { text },
    artifactChanges: [
      {
        artifactLocation: artifact(source.path),
        replacements: [{ deletedRegion: region(source, fix), insertedContent: { text: fix.text } }],
      },
    ],
  };
}

/** `a b/é.md` → `a%20b/%C3%A9.md` */
function artifact(path: string): ArtifactLocation {
  if (isAbsolute(path)) return { uri: pathToFileURL(path).href };
  return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: root };
}

const invocation = (problems: readonly Problem[]): Invocation => ({
  executionSuccessful: problems.length === 0,
  toolExecutionNotifications: problems.map(notification),
});

const notification = ({ path, message }: Problem): Notification => ({
  level: "error",
  message: { text: message },
  locations: [{ physicalLocation: { artifactLocation: artifact(path) } }],
});
