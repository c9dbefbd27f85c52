/** Shows problems of configurations and files of facts in these files. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Connection, Diagnostic } from "vscode-languageserver/node";
import type { Problem } from "../types/finding.ts";

/** Shows a message. The library would send `showMessageRequest`, which asks for an answer. */
export const show = (connection: Connection, type: "error" | "info", message: string): void =>
  void connection.sendNotification("window/showMessage", {
    type: type === "error" ? 1 : 3,
    message: `wgtip: ${message}`,
  });

export class Problems {
  readonly #connection: Connection;
  readonly #shown = new Map<string, Diagnostic[]>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** `path` may end with line and column: `wgtip.config.json:3:5`. */
  add({ path, message }: Problem): void {
    const [, file = path, line = "1", column = "1"] = /^(.*?)(?::(\d+))?(?::(\d+))?$/.exec(path) ?? [];
    if (!existsSync(file)) {
      show(this.#connection, "error", `${path}: ${message}`);
      return;
    }
    const uri = pathToFileURL(resolve(file)).href;
    const start = { line: Number(line) - 1, character: Number(column) - 1 };
    const range = { start, end: { line: start.line + 1, character: 0 } };
    const all = [...(this.#shown.get(uri) ?? []), { range, severity: 1 as const, source: "wgtip", message }];
    this.#shown.set(uri, all);
    void this.#connection.sendDiagnostics({ uri, diagnostics: all });
  }

  clear(): void {
    for (const uri of this.#shown.keys()) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#shown.clear();
  }
}
