/** Puts a program for the parsing machine together: addresses that are not known yet, and tables without repetitions. */

/** An address in the program; it may be used before it is set. */
export interface Label {
  address: number;
}

export const label = (): Label => ({ address: -1 });

export class Assembly {
  readonly constants = new Table<unknown>(String);
  readonly classes = new Table<{ readonly ascii: Uint8Array; readonly wide: string }>(
    ({ ascii, wide }) => `${ascii} ${wide}`,
  );
  /** The actions and predicates, each the text of a function. */
  readonly acts = new Table<string>((text) => text);
  readonly #code: (number | Label)[] = [];

  emit(operation: number, ...operands: readonly (number | Label)[]): void {
    this.#code.push(operation, ...operands);
  }

  /** Sets a label to the address of what is emitted next. */
  here(label: Label): void {
    label.address = this.#code.length;
  }

  get code(): number[] {
    return this.#code.map((each) => (typeof each === "number" ? each : each.address));
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
