import type { Readable, Writable } from "node:stream";
import { Server } from "./server.ts";

/** Serves an editor over two streams, until the editor ends the process. */
export async function serve({ stdin, stdout }: { stdin: Readable; stdout: Writable }): Promise<never> {
  const protocol = await import("./protocol.ts");
  const connection = protocol.createConnection(protocol.ProposedFeatures.all, stdin, stdout);
  // an editor that answers a message with an error must not lose its server
  process.on("unhandledRejection", (error) => connection.console.error(String(error)));
  new Server(connection, protocol).listen();
  return new Promise<never>(() => {});
}
