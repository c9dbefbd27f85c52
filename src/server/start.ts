import type { Readable, Writable } from "node:stream";
import type { RuleAddress } from "../report/report.ts";
import { answerRefused, gateFor } from "./gate.ts";
import { Server } from "./server.ts";

interface Streams {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable;
  readonly stderr: Writable;
}

const purpose =
  "wgtip: `server` is for editors, which start it and speak to it over standard input; docs/editors.md shows how\n";

/**
 * Serves an editor over two streams, until the editor ends the process.
 *
 * @param ruleAddress returns the address of a rule's page, which editors show with its findings
 * @returns the exit status, only if there is no editor: on a terminal, or if the input is empty
 */
export async function serve({ stdin, stdout, stderr }: Streams, ruleAddress: RuleAddress): Promise<number> {
  const protocol = await import("./protocol.ts");
  if (stdin.isTTY || !(await speaks(stdin))) {
    stderr.write(purpose);
    return 2;
  }
  const connection = protocol.createConnection(protocol.ProposedFeatures.all, stdin, stdout, {
    messageStrategy: gateFor(protocol),
  });
  answerRefused(connection, protocol);
  // an editor that answers a message with an error must not stop its server
  process.on("unhandledRejection", (error) => connection.console.error(String(error)));
  // an editor that has closed the stream is gone
  stdout.once("error", () => process.exit());
  new Server(connection, protocol, ruleAddress).listen();
  stdin.resume();
  return new Promise<never>(() => {});
}

/** Waits for the first input; false if it ends without any. */
const speaks = (input: Readable): Promise<boolean> =>
  new Promise((done) => input.once("readable", () => done(input.readableLength > 0)));
