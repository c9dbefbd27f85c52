/** Exchanges messages with pdf.js, which runs in the same thread: calls with an answer, and streams of answers. */

/** What pdf.js expects of a port. */
export interface Port {
  addEventListener(type: "message", listener: (event: { data: Message }) => void): void;
  removeEventListener(): void;
  postMessage(message: Message): void;
}

export interface Message {
  readonly sourceName: string;
  readonly targetName: string;
  readonly action?: string;
  readonly data?: unknown;
  readonly callback?: number;
  readonly callbackId?: number;
  readonly stream?: number;
  readonly streamId?: number;
  readonly desiredSize?: number;
  readonly chunk?: unknown;
  readonly reason?: unknown;
}

const [answered, failed] = [1, 2];
const streamed = { close: 3, enqueue: 4, error: 5, startComplete: 8 };
/** Accept any number of chunks. */
const unlimited = 1e9;

interface Call {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
  readonly take?: (chunk: unknown) => void;
}

/** The other end of the port: calls pdf.js, and answers what pdf.js asks. */
export class Caller implements Port {
  readonly #name: string;
  readonly #worker: string;
  readonly #listeners: ((event: { data: Message }) => void)[] = [];
  readonly #calls = new Map<number, Call>();
  readonly #onMessage: (action: string, data: unknown) => unknown;
  #next = 1;

  /**
   * @param onMessage receives messages that pdf.js sends by itself; its result answers a request, and if it throws, the
   * request
   *   fails
   */
  constructor(name: string, worker: string, onMessage: (action: string, data: unknown) => unknown) {
    this.#name = name;
    this.#worker = worker;
    this.#onMessage = onMessage;
  }

  addEventListener(_type: "message", listener: (event: { data: Message }) => void): void {
    this.#listeners.push(listener);
  }

  removeEventListener(): void {}

  say(action: string, data: unknown, to = this.#worker): void {
    this.#send({ ...this.#from(to), action, data });
  }

  ask<Answer>(action: string, data: unknown): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const callbackId = this.#next++;
      this.#calls.set(callbackId, { resolve: resolve as Call["resolve"], reject });
      this.#send({ ...this.#from(), action, callbackId, data });
    });
  }

  /** Passes each chunk to `take` at once, because pdf.js reuses the object. */
  stream<Chunk>(action: string, data: unknown, take: (chunk: Chunk) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const streamId = this.#next++;
      this.#calls.set(streamId, { resolve: () => resolve(), reject, take: take as Call["take"] & object });
      this.#send({ ...this.#from(), action, streamId, data, desiredSize: unlimited });
    });
  }

  /** Receives a message. */
  postMessage(message: Message): void {
    if (message.stream !== undefined) this.#streamed(message);
    else if (message.callback !== undefined) this.#answered(message);
    else if (message.action !== undefined) this.#asked(message.action, message);
  }

  #from = (targetName = this.#worker) => ({ sourceName: this.#name, targetName });

  #send(message: Message): void {
    for (const listener of [...this.#listeners]) listener({ data: message });
  }

  #streamed({ stream, streamId = 0, chunk, reason }: Message): void {
    const call = this.#calls.get(streamId);
    if (stream === streamed.enqueue) call?.take?.(chunk);
    else if (stream === streamed.close) call?.resolve(undefined);
    else if (stream === streamed.error || (stream === streamed.startComplete && reason)) call?.reject(reason);
  }

  #answered({ callback, callbackId = 0, data, reason }: Message): void {
    const call = this.#calls.get(callbackId);
    this.#calls.delete(callbackId);
    if (callback === answered) call?.resolve(data);
    else call?.reject(reason);
  }

  #asked(action: string, { sourceName, data, callbackId }: Message): void {
    const reply = (message: Partial<Message>) => {
      if (callbackId !== undefined) this.#send({ ...this.#from(sourceName), callbackId, ...message });
    };
    try {
      reply({ callback: answered, data: this.#onMessage(action, data) });
    } catch (reason) {
      reply({ callback: failed, reason });
    }
  }
}
