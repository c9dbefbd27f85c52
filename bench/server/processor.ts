import { readFileSync } from "node:fs";
import type { Editor } from "../../test/server/client.ts";

/** Milliseconds that the server's main thread has run, as Linux counts them. */
export const processorOf = ({ process }: Editor): number =>
  Number(readFileSync(`/proc/${process.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
