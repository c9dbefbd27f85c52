import type { Output } from "./io.ts";

const width = 24;
/** Milliseconds between two pictures of it. */
const pace = 100;

/** A bar on one line of a terminal; nothing anywhere else. */
export class Progress {
  readonly #output: Output;
  #shown = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  /** `[#########---------------]  38 %  123,456 rows` */
  show(done: number, of: number, rows: number): void {
    const now = Date.now();
    if (!this.#output.isTTY || now - this.#shown < pace) return;
    this.#shown = now;
    const share = of > 0 ? Math.min(1, done / of) : 0;
    const bar = "#".repeat(Math.round(share * width)).padEnd(width, "-");
    const percent = String(Math.round(share * 100)).padStart(3);
    this.#output.write(`\r[${bar}] ${percent} %  ${rows.toLocaleString("en")} rows`);
  }

  /** Takes the bar away, for other lines. */
  clear(): void {
    if (this.#shown > 0) this.#output.write("\r\u001b[K");
    this.#shown = 0;
  }
}
