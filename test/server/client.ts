/** A client for the built server, over its standard input and output, as an editor has it. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

interface Options {
  readonly capabilities?: ClientCapabilities;
  /** The editor's answer to a request for wgtip's settings, or the error. */
  readonly settings?: unknown;
  /** Whether the folder is opened as a workspace. */
  readonly workspace?: boolean;
}

export class Editor {
  #isShutDown = false;
  readonly folder: string;
  readonly process: ChildProcessWithoutNullStreams;
  readonly connection: ProtocolConnection;
  /** The server's answer to initialization, with its capabilities. */
  server: InitializeResult = { capabilities: {} };
  settings: unknown;
  readonly published: PublishDiagnosticsParams[] = [];
  readonly registered: { method: string; registerOptions?: unknown }[] = [];
  readonly said: string[] = [];
  refreshed = 0;
  readonly #versions = new Map<string, number>();

  private constructor(folder: string, settings: unknown) {
    this.folder = folder;
    this.settings = settings;
    const program = join(process.cwd(), "bin/wgtip.js");
    // as VS Code starts it
    const command = [program, "server", "--stdio", `--clientProcessId=${process.pid}`];
    this.process = spawn(process.execPath, command, { cwd: folder });
    this.process.stderr.on("data", (piece) => this.said.push(`${piece}`.slice(-1000)));
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
  }

  /** Starts a server in a new folder with these files. */
  static start(files: Readonly<Record<string, string>> = {}, options: Options = {}): Promise<Editor> {
    const folder = mkdtempSync(join(tmpdir(), "wgtip-server-"));
    for (const [name, text] of Object.entries(files)) write(join(folder, name), text);
    return Editor.in(folder, options);
  }

  /** Starts a server in this folder, which is removed when the server stops. */
  static async in(folder: string, options: Options = {}): Promise<Editor> {
    const editor = new Editor(folder, options.settings);
    const { connection } = editor;
    connection.onNotification("textDocument/publishDiagnostics", (one: PublishDiagnosticsParams) => {
      editor.published.push(one);
    });
    connection.onNotification(
      "window/showMessage",
      ({ message }: { message: string }) => void editor.said.push(message),
    );
    connection.onRequest(
      "client/registerCapability",
      ({ registrations }) => void editor.registered.push(...registrations),
    );
    connection.onRequest("workspace/configuration", () => {
      if (editor.settings instanceof Error) throw editor.settings;
      return [editor.settings ?? null];
    });
    connection.onRequest("workspace/diagnostic/refresh", () => void editor.refreshed++);
    connection.listen();
    const uri = pathToFileURL(folder).href;
    editor.server = await connection.sendRequest("initialize", {
      processId: process.pid,
      rootUri: options.workspace === false ? null : uri,
      workspaceFolders: options.workspace === false ? null : [{ uri, name: "test" }],
      capabilities: options.capabilities ?? {},
    });
    await connection.sendNotification("initialized", {});
    return editor;
  }

  write(name: string, text: string): void {
    write(join(this.folder, name), text);
  }

  uri(name: string): string {
    return pathToFileURL(join(this.folder, name)).href;
  }

  async open(name: string, text: string, languageId = name.endsWith(".md") ? "markdown" : "plaintext"): Promise<void> {
    const uri = this.uri(name);
    this.#versions.set(uri, 1);
    await this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  async change(name: string, contentChanges: readonly unknown[]): Promise<number> {
    const uri = this.uri(name);
    const version = (this.#versions.get(uri) ?? 1) + 1;
    this.#versions.set(uri, version);
    await this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
    return version;
  }

  /** The diagnostics that the server sends for this version, or a later one. */
  async diagnostics(name: string, version = this.#versions.get(this.uri(name)) ?? 1): Promise<Diagnostic[]> {
    const uri = this.uri(name);
    return eventually(() =>
      this.published.findLast((one) => one.uri === uri && (one.version ?? version) >= version),
    ).then(({ diagnostics }) => diagnostics);
  }

  request<Answer>(method: string, params: unknown): Promise<Answer> {
    if (method === "shutdown") this.#isShutDown = true;
    return this.connection.sendRequest(method, params);
  }

  /** Sends a request about the place after the first occurrence of these words. */
  at<Answer>(method: string, name: string, text: string, words: string, more: object = {}): Promise<Answer> {
    return this.request(method, { textDocument: { uri: this.uri(name) }, position: placeOf(text, words), ...more });
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once("exit", resolve));
    if (!this.#isShutDown) await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    const status = await ended;
    this.connection.dispose();
    rmSync(this.folder, { recursive: true, force: true });
    return status;
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The place after the first occurrence of the words, in UTF-16 units. */
export function placeOf(text: string, words: string): { line: number; character: number } {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`"${words}" is not in the text`);
  const before = text.slice(0, at + words.length).split("\n");
  return { line: before.length - 1, character: (before.at(-1) as string).length };
}

/** Waits until `look` returns something. */
export const eventually = <T>(look: () => T | undefined): Promise<T> => eventuallyAsync(async () => look());

export async function eventuallyAsync<T>(look: () => Promise<T | undefined>, milliseconds = 20_000): Promise<T> {
  for (const end = Date.now() + milliseconds; Date.now() < end; ) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((passed) => setTimeout(passed, 10));
  }
  throw new Error(`waited ${milliseconds} ms for ${look}`);
}
