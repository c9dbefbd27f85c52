import type { InitializeParams, PositionEncodingKind } from "vscode-languageserver/node";
import type { RuleAddress } from "../report/report.ts";

/** How columns are counted: in UTF-16 code units, in bytes of UTF-8, or in characters. */
export type Encoding = "utf-16" | "utf-8" | "utf-32";

/** What the editor can do. */
export interface Client {
  readonly encoding: Encoding;
  /** It asks for diagnostics. If it does not, they are sent to it; doing both would show each finding twice. */
  readonly pulls: boolean;
  readonly showsRelated: boolean;
  /** The address of the page of a rule, for an editor that links the rule of a finding to it. */
  readonly ruleAddress: RuleAddress | undefined;
  /** Its edits name the version of the document that they are for. */
  readonly editsVersions: boolean;
  readonly editsSnippets: boolean;
  /** It asks for the edit of an action when a person chooses it. */
  readonly resolvesEdits: boolean;
  readonly markdown: boolean;
  readonly hasSettings: boolean;
  /** It tells when folders are added to the workspace or removed. */
  readonly hasFolders: boolean;
  /** It tells of changes of the settings if it is asked to. */
  readonly watchesSettings: boolean;
  readonly watchesFiles: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesHints: boolean;
}

export function clientOf({ capabilities }: Pick<InitializeParams, "capabilities">, ruleAddress?: RuleAddress): Client {
  const { textDocument, workspace, general } = capabilities;
  const shows = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  return {
    encoding: encodingOf(general?.positionEncodings),
    pulls: textDocument?.diagnostic !== undefined,
    showsRelated: shows.relatedInformation ?? false,
    ruleAddress: shows.codeDescriptionSupport ? ruleAddress : undefined,
    editsVersions: workspace?.workspaceEdit?.documentChanges ?? false,
    editsSnippets: workspace?.workspaceEdit?.snippetEditSupport ?? false,
    resolvesEdits: textDocument?.codeAction?.resolveSupport?.properties.includes("edit") ?? false,
    markdown: textDocument?.hover?.contentFormat?.includes("markdown") ?? false,
    hasFolders: workspace?.workspaceFolders ?? false,
    hasSettings: workspace?.configuration ?? false,
    watchesSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesHints: workspace?.inlayHint?.refreshSupport ?? false,
  };
}

const encodings: readonly Encoding[] = ["utf-16", "utf-8", "utf-32"];

/** The first that the editor prefers; UTF-16 if it names none. */
const encodingOf = (offered: readonly PositionEncodingKind[] = []): Encoding =>
  offered.flatMap((name) => encodings.find((known) => known === name) ?? [])[0] ?? "utf-16";
