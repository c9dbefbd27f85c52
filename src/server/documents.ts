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
      return changes.reduce(
        (before, change) => TextDocument.update(copyOf(before), [counted(before, change, encoding())], version),
        document,
      );
    },
  });
}

/** A copy with its own list of line starts, which an update only corrects; a new document would find them all again. */
function copyOf(document: TextDocument): TextDocument {
  const own = Object.entries(document).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]);
  return Object.assign(Object.create(Object.getPrototypeOf(document)), Object.fromEntries(own));
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
