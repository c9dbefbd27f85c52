/** The libraries that speak the protocol of editors: a bundle of its own, which only the server loads. */

export {
  createConnection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  LSPErrorCodes,
  ProposedFeatures,
  ResponseError,
  TextDocuments,
} from "vscode-languageserver/node";
export { TextDocument } from "vscode-languageserver-textdocument";
