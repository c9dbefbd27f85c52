/** Assembles a program for the parsing machine: resolves forward addresses and removes duplicates from tables. */

/** An address in the program, which may be used before it is set. As an operand it is relative to the instruction. */
export interface Label {
  address: number;
}

export const label = (): Label => ({ address: -1 });

/** An operand whose value is known later. */
export interface Later {
  readonly value: number;
}

/** A label as an absolute operand: all calls of a rule are then equal and compress well. */
export const addressOf = (to: Label): Later => ({
  get value() {
    return to.address;
  },
});

export class Assembly {
  readonly constants = new Table<unknown>(String);
  readonly classes = new Table<{ readonly ascii: Uint8Array; readonly wide: string }>(
    ({ ascii, wide }) => `${ascii} ${wide}`,
  );
  /** The actions and predicates, each as the text of a function. */
  readonly acts = new Table<string>((text) => text);
  readonly #code: (number | Later)[] = [];

  emit(operation: number, ...operands: readonly (number | Label | Later)[]): void {
    const from = this.#code.length;
    const way = (to: Label): Later => ({
      get value() {
        return to.address - from;
      },
    });
    this.#code.push(
      operation,
      ...operands.map((each) => (typeof each === "object" && "address" in each ? way(each) : each)),
    );
  }

  /** Sets a label to the address of what is emitted next. */
  here(label: Label): void {
    label.address = this.#code.length;
  }

  get code(): number[] {
    return this.#code.map((each) => (typeof each === "number" ? each : each.value));
  }
}

/** Numbers its entries; equal entries have the same number. */
class Table<Entry> {
  readonly #key: (entry: Entry) => string;
  readonly #numbers = new Map<string, number>();
  readonly all: Entry[] = [];

  constructor(key: (entry: Entry) => string) {
    this.#key = key;
  }

  number(entry: Entry): number {
    const key = `${typeof entry} ${this.#key(entry)}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.all.length);
    this.all.push(entry);
    return this.all.length - 1;
  }
}
