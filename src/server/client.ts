import type { InitializeParams, PositionEncodingKind } from "vscode-languageserver/node";
import type { RuleAddress } from "../report/report.ts";

/** The unit of columns: UTF-16 code units, bytes of UTF-8, or characters. */
export type Encoding = "utf-16" | "utf-8" | "utf-32";

/** The editor's capabilities. */
export interface Client {
  readonly encoding: Encoding;
  /** Whether it requests diagnostics. Otherwise they are sent to it; doing both would show each finding twice. */
  readonly pulls: boolean;
  readonly showsRelated: boolean;
  /** Returns the address of a rule's page, for an editor that links rules to it. */
  readonly ruleAddress: RuleAddress | undefined;
  /** Whether its edits name the version of the document that they apply to. */
  readonly editsVersions: boolean;
  readonly editsSnippets: boolean;
  /** Whether it requests the edit of an action only when a person chooses it. */
  readonly resolvesEdits: boolean;
  readonly markdown: boolean;
  readonly hasSettings: boolean;
  /** Whether it reports folders added to the workspace or removed from it. */
  readonly hasFolders: boolean;
  /** Whether it reports changes of the settings on request. */
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

/** The first supported encoding that the editor prefers; UTF-16 if it names none. */
const encodingOf = (offered: readonly PositionEncodingKind[] = []): Encoding =>
  offered.flatMap((name) => encodings.find((known) => known === name) ?? [])[0] ?? "utf-16";
