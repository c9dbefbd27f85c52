/** Findings as an editor shows them. */
import { basename } from "node:path";
import type { DiagnosticRelatedInformation, Diagnostic as Shown } from "vscode-languageserver/node";
import type { ReadProblem } from "../source/problem.ts";
import type { Diagnostic, Severity } from "../types/finding.ts";
import type { Client } from "./client.ts";
import type { Reading } from "./readings.ts";

const severities = { error: 1, warning: 2, style: 3 } as const satisfies Record<Severity, Shown["severity"]>;

/** Rules on unnecessary words, which editors show faded. */
const unnecessary = new Set(["suppression/unused"]);

export const diagnosticsOf = (reading: Reading, client: Client): Shown[] =>
  reading.diagnostics.map((diagnostic) => shown(diagnostic, reading, client));

/** Shown instead of findings for a document that cannot be read; empty if it is excluded. */
export const insteadOf = (problem: ReadProblem | undefined): Shown[] =>
  problem
    ? [{ range: top, severity: 1, source: "wgtip", message: `${basename(problem.path)}: ${problem.message}` }]
    : [];

const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export function shown(diagnostic: Diagnostic, reading: Reading, { showsRelated, ruleAddress }: Client): Shown {
  const { rule, severity, message, related } = diagnostic;
  const href = ruleAddress?.(rule);
  const places = showsRelated ? (related ?? []).map((one) => relatedPlace(one, reading)) : [];
  return {
    range: reading.rangeOf(diagnostic),
    severity: severities[severity],
    code: rule,
    ...(href && { codeDescription: { href } }),
    source: "wgtip",
    message,
    ...(unnecessary.has(rule) && { tags: [1] }),
    ...(places.length > 0 && { relatedInformation: places }),
  };
}

type Related = NonNullable<Diagnostic["related"]>[number];

const relatedPlace = (one: Related, { text, rangeOf }: Reading): DiagnosticRelatedInformation => ({
  location: { uri: text.uri, range: rangeOf(one) },
  message: one.message,
});
