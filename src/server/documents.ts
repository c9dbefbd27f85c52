/** The open documents. Each version is a separate object, so it does not change while it is being read. */
import type { TextDocumentContentChangeEvent, TextDocuments } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Encoding } from "./client.ts";
import { inUtf16 } from "./positions.ts";

type Protocol = typeof import("./protocol.ts");

/** @param encoding the editor's encoding, which is known when the first document changes */
export function openDocuments(protocol: Protocol, encoding: () => Encoding): TextDocuments<TextDocument> {
  const { TextDocument } = protocol;
  return new protocol.TextDocuments({
    create: TextDocument.create,
    update(document: TextDocument, changes: TextDocumentContentChangeEvent[], version: number): TextDocument {
      const { uri, languageId } = document;
      return changes.reduce((before: TextDocument, change) => {
        const changed = TextDocument.create(uri, languageId, version, before.getText());
        return TextDocument.update(changed, [counted(before, change, encoding())], version);
      }, document);
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
