/** Starts the worker and calls it. */
import { createWorker, registry } from "#surroundings";
import type { Answer, Methods, OwnTable, Request } from "./messages.ts";

type Call = { readonly done: (result: never) => void; readonly fail: (error: Error) => void };

export class Client {
  readonly #worker: Worker;
  readonly #calls = new Map<number, Call>();
  #last = 0;

  constructor(worker: Worker) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      const call = this.#calls.get(data.id);
      this.#calls.delete(data.id);
      if ("error" in data) call?.fail(new Error(data.error));
      else call?.done(data.result as never);
    };
    worker.onerror = ({ message }) => {
      for (const { fail } of this.#calls.values()) fail(new Error(message));
      this.#calls.clear();
    };
  }

  /**
   * Starts a worker with the registry and these tables. A worker derives its words from the tables when it is loaded,
   * so another worker, without tables, reads the files first.
   *
   * @throws Error for the first fault in a table
   */
  static async start(
    tables: readonly OwnTable[],
    files: Iterable<readonly [name: string, file: File]>,
  ): Promise<Client> {
    let client = new Client(createWorker(""));
    if (tables.length > 0) {
      const own = await client.call("tables", tables).finally(() => client.stop());
      client = new Client(createWorker(JSON.stringify(own)));
    }
    const bytes = registry();
    if (bytes) void client.call("start", bytes);
    for (const [name, file] of files) await client.call("open", name, await file.arrayBuffer());
    return client;
  }

  /** @throws Error with the worker's message, such as that a file cannot be read */
  call<Name extends keyof Methods>(
    method: Name,
    ...args: Parameters<Methods[Name]>
  ): Promise<ReturnType<Methods[Name]>> {
    const id = ++this.#last;
    const transfer = args.filter((arg): arg is ArrayBuffer & (typeof args)[number] => arg instanceof ArrayBuffer);
    return new Promise((done, fail) => {
      this.#calls.set(id, { done, fail } as Call);
      this.#worker.postMessage({ id, method, args } satisfies Request, transfer);
    });
  }

  stop(): void {
    this.#worker.terminate();
  }
}
