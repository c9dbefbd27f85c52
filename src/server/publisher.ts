/** Sends diagnostics to an editor that does not request them. */
import type { Connection } from "vscode-languageserver/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Client } from "./client.ts";
import { diagnosticsOf, insteadOf } from "./diagnostics.ts";
import type { Readings } from "./readings.ts";

/** Milliseconds. A document that takes less to read is read at every keystroke; a slower one when typing pauses. */
const quick = 25;

export class Publisher {
  readonly #connection: Connection;
  readonly #readings: Readings;
  readonly #client: Client;
  readonly #current: (uri: string) => TextDocument | undefined;
  readonly #waiting = new Map<string, NodeJS.Timeout>();
  readonly #took = new Map<string, number>();

  constructor(
    connection: Connection,
    readings: Readings,
    client: Client,
    current: (uri: string) => TextDocument | undefined,
  ) {
    this.#connection = connection;
    this.#readings = readings;
    this.#client = client;
    this.#current = current;
  }

  /** Sends the diagnostics of a document soon, once for all changes until then. */
  schedule(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    const took = this.#took.get(uri) ?? 0;
    const publish = () => void this.#publish(uri).catch((error) => this.#connection.console.error(String(error)));
    this.#waiting.set(uri, setTimeout(publish, took <= quick ? 0 : 2 * took));
  }

  close(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#took.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #publish(uri: string): Promise<void> {
    const text = this.#current(uri);
    if (!text) return;
    const { version } = text;
    const reading = await this.#readings.of(text);
    // stale findings are not sent: a later version is on its way
    if (this.#current(uri) !== text) return;
    if (reading) this.#took.set(uri, reading.took);
    const diagnostics = reading ? diagnosticsOf(reading, this.#client) : insteadOf(this.#readings.problemOf(uri));
    await this.#connection.sendDiagnostics({ uri, version, diagnostics });
  }
}
