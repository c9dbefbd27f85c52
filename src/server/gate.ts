/** Refuses what the protocol forbids before `initialize` and after `shutdown`; the library would answer it. */
import type { Connection, MessageStrategy } from "vscode-languageserver/node";

type Protocol = typeof import("./protocol.ts");

/** Refused requests are answered under this name, with their error as the parameter. */
const refusal = "$/refused";

interface Refusal {
  readonly code: number;
  readonly message: string;
}

/** Lets the messages through to a connection that are due. */
export function gateFor({ ErrorCodes, Message }: Protocol): MessageStrategy {
  let state: "new" | "open" | "closed" = "new";
  /** Why a request is refused, if it is. */
  const refused = (method: string): Refusal | undefined => {
    if (state === "closed") return { code: ErrorCodes.InvalidRequest, message: "the server is shut down" };
    if (method === "initialize" && state === "open")
      return { code: ErrorCodes.InvalidRequest, message: "the server is already initialized" };
    if (method !== "initialize" && state === "new")
      return { code: ErrorCodes.ServerNotInitialized, message: "the server is not initialized" };
    return undefined;
  };
  return {
    async handleMessage(message, next) {
      if (Message.isRequest(message)) {
        const why = refused(message.method);
        if (why) return next({ ...message, method: refusal, params: why } as typeof message);
        if (message.method === "initialize") state = "open";
        if (message.method === "shutdown") state = "closed";
      }
      // notifications have no answer
      if (Message.isNotification(message) && state !== "open" && message.method !== "exit") return;
      return next(message);
    },
  };
}

/** Answers the requests that the gate refuses. */
export function answerRefused(connection: Connection, { ResponseError }: Protocol): void {
  connection.onRequest(refusal, ({ code, message }: Refusal) => new ResponseError(code, message));
}
