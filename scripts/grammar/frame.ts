/** Allocates the slots and marks of one call of a rule: each expression borrows those that it needs. */
import { mostInFrame } from "../../src/parse/machine.ts";

/** The slot of a value that nobody asks for. */
export const none = -1;

export class Frame {
  /** The number of slots and of marks, as an operand: known when the whole rule is compiled. */
  readonly size = { value: 0 };
  #values: number;
  #marks = 0;
  #most: number;

  /** @param values number of slots in use from the beginning */
  constructor(values: number) {
    this.#values = this.#most = values;
  }

  /** Borrows a slot, which is returned after `use`, together with all slots borrowed in it. */
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

  /** Calls `use` with a mark of its own. */
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
