/** The open documents. Each version is an object of its own, so that one being read does not change. */
import type { TextDocumentContentChangeEvent, TextDocuments } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Encoding } from "./client.ts";
import { inUtf16 } from "./positions.ts";

type Protocol = typeof import("./protocol.ts");

/** @param encoding how the editor counts columns, which it has said when the first document is changed */
export function openDocuments(protocol: Protocol, encoding: () => Encoding): TextDocuments<TextDocument> {
  const { TextDocument } = protocol;
  return new protocol.TextDocuments({
    create: TextDocument.create,
    update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
      const changed = TextDocument.create(document.uri, document.languageId, version, document.getText());
      for (const change of changes) TextDocument.update(changed, [counted(changed, change, encoding())], version);
      return changed;
    },
  });
}

function counted(
  document: TextDocument,
  change: TextDocumentContentChangeEvent,
  encoding: Encoding,
): TextDocumentContentChangeEvent {
  if (!("range" in change)) return change;
  const { start, end } = change.range;
  const range = { start: inUtf16(document, start, encoding), end: inUtf16(document, end, encoding) };
  return { range, text: change.text };
}
