import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import type { Fix } from "../types/finding.ts";
import type { Client } from "./client.ts";
import type { Reading } from "./readings.ts";

/** Text that takes the place of a span of the document. */
export type Change = Pick<Fix, "start" | "end" | "text"> & {
  /** What the editor selects in the new text, to be typed over. */
  readonly select?: string;
};

export const textEdits = (changes: readonly Change[], { rangeOf }: Reading): TextEdit[] =>
  changes.map(({ text, ...span }) => ({ range: rangeOf(span), newText: text }));

/** The changes of one document, for the version that was read where the editor can tell. */
export function workspaceEdit(changes: readonly Change[], reading: Reading, client: Client): WorkspaceEdit {
  const { uri, version } = reading.text;
  if (!client.editsVersions) return { changes: { [uri]: textEdits(changes, reading) } };
  const edits = changes.map((change) => editOf(change, reading, client));
  return { documentChanges: [{ textDocument: { uri, version }, edits }] };
}

function editOf({ text, select, ...span }: Change, { rangeOf }: Reading, client: Client): TextEdit | SnippetTextEdit {
  const range = rangeOf(span);
  if (select === undefined || !client.editsSnippets) return { range, newText: text };
  const [before = "", behind = ""] = text.split(select);
  return { range, snippet: { kind: "snippet", value: `${escaped(before)}\${1:${escaped(select)}}${escaped(behind)}` } };
}

const escaped = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
