/** Calls the worker. */
import type { Answer, Methods, Request } from "./messages.ts";

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

  /** @throws Error with what the worker says, such as that a file cannot be read */
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
}
