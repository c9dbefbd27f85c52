import type { Output } from "./io.ts";

const width = 24;
/** Milliseconds between two updates. */
const pace = 100;

/** A progress bar on one line. Prints nothing if the output is not a terminal. */
export class Progress {
  readonly #output: Output;
  readonly #what: string;
  #due: number;
  #visible = false;

  /** @param delay milliseconds before the bar appears; a short run shows none */
  constructor(output: Output, what: string, delay = 0) {
    this.#output = output;
    this.#what = what;
    this.#due = Date.now() + delay;
  }

  /** `[#########---------------]  38 %  123,456 rows` */
  show(done: number, of: number, count: number): void {
    if (!this.#isDue()) return;
    const share = of > 0 ? Math.min(1, done / of) : 0;
    const bar = "#".repeat(Math.round(share * width)).padEnd(width, "-");
    const percent = String(Math.round(share * 100)).padStart(3);
    this.#output.write(`\r[${bar}] ${percent} %  ${count.toLocaleString("en")} ${this.#what}`);
  }

  /** `Searching: 123,456 files` */
  search(count: number): void {
    if (this.#isDue()) this.#output.write(`\rSearching: ${count.toLocaleString("en")} ${this.#what}`);
  }

  #isDue(): boolean {
    const now = Date.now();
    if (!this.#output.isTTY || now < this.#due) return false;
    this.#due = now + pace;
    this.#visible = true;
    return true;
  }

  /** Removes the bar, so that other lines can be printed. */
  clear(): void {
    if (this.#visible) this.#output.write("\r\u001b[K");
    this.#visible = false;
  }
}
