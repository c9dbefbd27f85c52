/** Notices changes in the files on which findings depend. */
import { basename } from "node:path";
import type { Connection } from "vscode-languageserver/node";
import { readGlob } from "../source/format.ts";
import { settingNames, settingsAbove } from "../workspace/run/setting-files.ts";
import { Stamps } from "../workspace/run/stamps.ts";
import { pathIn } from "./readings.ts";

type Protocol = typeof import("./protocol.ts");

/** Files of facts may have any name. */
const isSetting = (path: string): boolean => settingNames.has(basename(path)) || path.endsWith(".tsv");

const globs = [...[...settingNames].map((name) => `**/${name}`), "**/*.tsv", readGlob];

/** Milliseconds between checks of the settings, if the editor does not watch files. */
const interval = 1000;

/**
 * Lets the editor watch the workspace.
 *
 * @param onSettings called when a configuration or file of facts has changed
 * @param onDocuments called with the paths of other files that have changed
 */
export function watchByEditor(
  connection: Connection,
  { DidChangeWatchedFilesNotification }: Protocol,
  onSettings: () => void,
  onDocuments: (paths: readonly string[]) => void,
): void {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const paths = changes.flatMap(({ uri }) => pathIn(uri) ?? []);
    if (paths.some(isSetting)) onSettings();
    const documents = paths.filter((path) => !isSetting(path));
    if (documents.length > 0) onDocuments(documents);
  });
  const watchers = globs.map((globPattern) => ({ globPattern }));
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Watches the settings above the open documents, for an editor that does not watch files. */
export class SettingsWatch {
  readonly #stamps = new Stamps();

  constructor(onSettings: () => void) {
    setInterval(() => this.#stamps.changed().length > 0 && onSettings(), interval).unref();
  }

  add(path: string): void {
    this.#stamps.add(settingsAbove(path));
  }
}
