/** Puts a program for the parsing machine together: addresses that are not known yet, and tables without repetitions. */

/** An address in the program; it may be used before it is set. As an operand it is the way there from the instruction. */
export interface Label {
  address: number;
}

export const label = (): Label => ({ address: -1 });

/** An operand that is known later. */
export interface Later {
  readonly value: number;
}

/** A label as an operand that is the address itself: the calls of a rule are the same everywhere, and compress well. */
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
  /** The actions and predicates, each the text of a function. */
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

/** Gives each entry a number; equal entries have the same. */
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
