import fc from "fast-check";
import { expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { openDocuments } from "../../src/server/documents.ts";
import * as protocol from "../../src/server/protocol.ts";

let configuration: ConstructorParameters<typeof protocol.TextDocuments<TextDocument>>[0];
/** Keeps what `openDocuments` passes to the protocol library. */
class Documents {
  constructor(passed: typeof configuration) {
    configuration = passed;
  }
}
openDocuments({ ...protocol, TextDocuments: Documents as unknown as typeof protocol.TextDocuments }, () => "utf-16");

const letters = fc.array(fc.constantFrom("a", "\n", "\r", "\r\n", "é"), { maxLength: 12 }).map((all) => all.join(""));
const change = fc.record({ at: fc.nat(12), length: fc.nat(4), text: letters });

const placesIn = (document: TextDocument) =>
  Array.from({ length: document.getText().length + 1 }, (_, at) => document.positionAt(at));

test("an edit makes a new version with the lines of its text, and leaves the old one as it is", () => {
  fc.assert(
    fc.property(letters, fc.array(change, { maxLength: 5 }), (text, changes) => {
      let document = configuration.create("file:///a.txt", "plaintext", 0, text);
      changes.forEach(({ at, length, text }, i) => {
        const before = { text: document.getText(), places: placesIn(document) };
        const range = { start: document.positionAt(at), end: document.positionAt(at + length) };
        const next = configuration.update(document, [{ range, text }], i + 1);
        expect(next.version).toBe(i + 1);
        expect(placesIn(next)).toEqual(placesIn(TextDocument.create("", "", 0, next.getText())));
        expect({ text: document.getText(), places: placesIn(document) }).toEqual(before);
        document = next;
      });
    }),
  );
});
