/** A cache that is emptied when full. That is enough, because lookups repeat within a file, not across thousands of names. */
export class BoundedMap<Key, Value> {
  readonly #map = new Map<Key, Value>();
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The cached value for the key; on a miss, `make` computes it. */
  get(key: Key, make: (key: Key) => Value): Value {
    const known = this.#map.get(key);
    if (known !== undefined || this.#map.has(key)) return known as Value;
    const value = make(key);
    if (this.#map.size >= this.#limit) this.#map.clear();
    this.#map.set(key, value);
    return value;
  }
}
