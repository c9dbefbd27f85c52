import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import { fileEdits } from "../source/edits.ts";
import type { Fix } from "../types/finding.ts";
import type { Client } from "./client.ts";
import type { Reading } from "./readings.ts";

/** Text that replaces a span: of the text as read or of the document, depending on the function. */
export type Change = Pick<Fix, "start" | "end" | "text"> & {
  /** The part of the new text that the editor selects, to be typed over. */
  readonly select?: string;
};

/** Turns changes of the text as read into changes of the document. Drops those that cannot be written there. */
export const inFile = (changes: readonly Change[], { source }: Reading): readonly Change[] =>
  fileEdits(source, changes).edits;

export const textEdits = (changes: readonly Change[], { rangeInFile }: Reading): TextEdit[] =>
  changes.map(({ text, ...span }) => ({ range: rangeInFile(span), newText: text }));

/** Changes of a document, for the version that was read, if the editor supports versions. */
export function workspaceEdit(changes: readonly Change[], reading: Reading, client: Client): WorkspaceEdit {
  const { uri, version } = reading.text;
  if (!client.editsVersions) return { changes: { [uri]: textEdits(changes, reading) } };
  const edits = changes.map((change) => editOf(change, reading, client));
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

function editOf(
  { text, select, ...span }: Change,
  { rangeInFile }: Reading,
  client: Client,
): TextEdit | SnippetTextEdit {
  const range = rangeInFile(span);
  if (select === undefined || !client.editsSnippets) return { range, newText: text };
  const [before = "", behind = ""] = text.split(select);
  return { range, snippet: { kind: "snippet", value: `${escaped(before)}\${1:${escaped(select)}}${escaped(behind)}` } };
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
