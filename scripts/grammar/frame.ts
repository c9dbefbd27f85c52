/** The values and marks of one call of a rule: each expression borrows those that it needs. */
import { mostInFrame } from "../../src/parse/machine.ts";

/** The number of a value that nobody asks for. */
export const none = -1;

export class Frame {
  /** How many of either there are, as an operand: known when all of the rule is compiled. */
  readonly size = { value: 0 };
  #values: number;
  #marks = 0;
  #most: number;

  /** @param values how many are in use from the beginning */
  constructor(values: number) {
    this.#values = this.#most = values;
  }

  /** A value, which is given back with all that are taken in `use`. */
  borrowed(use: () => void): void {
    const values = this.#values;
    use();
    this.#values = values;
  }

  value(): number {
    const value = this.#values++;
    this.#most = Math.max(this.#most, this.#values);
    return value;
  }

  /** Does something with a mark of its own. */
  withMark(use: (mark: number) => void): void {
    const mark = this.#marks++;
    this.#most = Math.max(this.#most, this.#marks);
    use(mark);
    this.#marks = mark;
  }

  close(rule: string): void {
    if (this.#most > mostInFrame) throw new Error(`the rule ${rule} needs more than ${mostInFrame} values or marks`);
    this.size.value = this.#most;
  }
}
