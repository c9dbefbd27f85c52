import type {
  ArtifactLocation,
  Invocation,
  Notification,
  PropertyBag,
  Region,
  ReportingDescriptor,
  Result,
  Fix as SarifFix,
  Tool,
} from "sarif";
import { addressOf, librarySearchOf } from "../../facts/addresses.ts";
import { endOf } from "../../facts/names.ts";
import type { ReaderLanguage } from "../../facts/reader-languages.ts";
import { rules } from "../../rules/engine/index.ts";
import type { Rule } from "../../rules/engine/rule.ts";
import type { Finding, FindingPlace, LintResult, Problem, ResolvedCitation, Severity } from "../../types/finding.ts";
import { namesDocument } from "../known.ts";
import { placedMessage, placeWords } from "../place-words.ts";
import type { Reporter, RuleAddress } from "../report.ts";
import { ruleMarkdown, rulePage } from "../rule-page.ts";
import { fingerprints } from "./fingerprint.ts";
import { placed } from "./placed.ts";

const schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
const levels = { error: "error", warning: "warning", style: "note" } as const satisfies Record<Severity, string>;

/** Base of relative paths: the folder in which the program ran. */
const root = "%SRCROOT%";

export interface SarifOptions {
  /** Version of the program. */
  readonly version: string;
  /** Language of the addresses of cited documents. Without the citations in the results, there are no addresses. */
  readonly language?: ReaderLanguage;
  /** The address of the page of a rule, by its id. */
  readonly ruleAddress?: RuleAddress;
}

/** SARIF 2.1.0, for code scanning and editors. */
export function lintSarif({ version, language, ruleAddress }: SarifOptions): Reporter<LintResult> {
  return async function* (results, run) {
    const described = rules.map((rule) => ({
      ...descriptor(rule),
      ...addressed(ruleAddress?.(rule.id)),
    }));
    const tool: Tool = { driver: { name: "wgtip", version, semanticVersion: version, rules: described } };
    yield `{"$schema":"${schema}","version":"2.1.0","runs":[{"tool":${JSON.stringify(tool)},\n`;
    const base = { [root]: { description: { text: "The folder in which wgtip ran." } } };
    yield `"columnKind":"utf16CodeUnits","originalUriBaseIds":${JSON.stringify(base)},"results":[`;
    let separator = "";
    for await (const { path, findings, read } of results) {
      const prints = fingerprints(path, findings);
      for (const [i, finding] of findings.entries()) {
        yield `${separator}\n${JSON.stringify(result(path, finding, prints[i] ?? "", cited(finding, read?.resolved ?? [], language)))}`;
        separator = ",";
      }
    }
    const { version: registry, sha256 } = run.registry;
    yield `\n],"invocations":[${JSON.stringify(invocation(run.problems))}],`;
    yield `"properties":${JSON.stringify({ registry: { version: registry, sha256 } })}}]}\n`;
  };
}

const addressed = (helpUri: string | undefined) => (helpUri ? { helpUri } : {});

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

/** The target of the citation that the finding is in, and where it is published. */
function cited({ start, end }: Finding, all: readonly ResolvedCitation[], language: ReaderLanguage | undefined) {
  const found = all.find(({ citation }) => citation.start < end && endOf(citation) > start);
  if (!found || !namesDocument(found)) return {};
  const address = addressOf(found.target, found.entry, language);
  const library = librarySearchOf(found.target, language);
  return { cited: found.target, ...(address && { address }), ...(library && { library }) };
}

function result(path: string, finding: Finding, print: string, cited: PropertyBag): Result {
  const { rule, severity, message, suggestion } = finding;
  const snippet = { text: finding.text };
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule) ?? -1,
    level: levels[severity],
    message: { text: placedMessage(message, finding.place) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifact(path),
          ...(finding.place.at ? {} : { region: { ...region(finding), snippet } }),
        },
        ...(finding.place.at && { logicalLocations: [{ fullyQualifiedName: placeWords(finding.place) }] }),
      },
    ],
    partialFingerprints: { "finding/v1": print },
    ...(finding.fix && !finding.place.at && { fixes: change(path, finding) }),
    ...((suggestion || cited.cited) && { properties: { ...(suggestion && { suggestion }), ...cited } }),
  };
}

function region(places: { readonly place: FindingPlace; readonly until: FindingPlace }): Region {
  const { line, column, endLine, endColumn } = placed(places);
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: places.place.offset,
    charLength: places.until.offset - places.place.offset,
  };
}

function change(path: string, { fix, fixed }: Finding): SarifFix[] {
  if (!fix || !fixed) return [];
  const text = fix.safe ? `Write ${fix.text}` : `Suggested; a person must decide: write ${fix.text}`;
  const replacements = [{ deletedRegion: region(fixed), insertedContent: { text: fixed.text } }];
  return [{ description: { text }, artifactChanges: [{ artifactLocation: artifact(path), replacements }] }];
}

/** `a b/é.md` → `a%20b/%C3%A9.md`, `/home/a.md` → `file:///home/a.md`, `C:/a.md` → `file:///C:/a.md` */
function artifact(path: string): ArtifactLocation {
  const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0] ?? "";
  const uri = path.slice(drive.length).split("/").map(encodeURIComponent).join("/");
  if (drive !== "") return { uri: `file:///${drive}${uri}` };
  return path.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: root };
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
