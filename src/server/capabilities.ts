import type { ServerCapabilities } from "vscode-languageserver/node";
import { addCommand, fixAllKind } from "./actions.ts";
import type { Client } from "./client.ts";

/** The protocol's code for incremental changes: documents are sent whole when opened, then only what changes. */
const incremental = 2;

/** The server's capabilities. */
export const capabilitiesFor = ({ encoding, pulls }: Client): ServerCapabilities => ({
  positionEncoding: encoding,
  textDocumentSync: { openClose: true, change: incremental, save: true, willSaveWaitUntil: true },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentSymbolProvider: true,
  workspaceSymbolProvider: true,
  documentLinkProvider: {},
  inlayHintProvider: true,
  completionProvider: { triggerCharacters: [...'/ “"«.0123456789'] },
  codeActionProvider: { codeActionKinds: ["quickfix", fixAllKind], resolveProvider: true },
  executeCommandProvider: { commands: [addCommand] },
  ...(pulls && {
    diagnosticProvider: { identifier: "wgtip", interFileDependencies: true, workspaceDiagnostics: false },
  }),
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
});
