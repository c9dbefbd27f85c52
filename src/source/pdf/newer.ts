/** Functions that pdf.js calls and Node 20 lacks. */

const missing: readonly (readonly [object, string, (...given: never[]) => unknown])[] = [
  [
    Promise,
    "withResolvers",
    () => {
      const made: Record<string, unknown> = {};
      made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
      return made;
    },
  ],
  [
    Promise,
    "try",
    (call: (...given: unknown[]) => unknown, ...given: unknown[]) =>
      new Promise((resolve) => {
        resolve(call(...given));
      }),
  ],
  [URL, "parse", (address: string, base?: string) => (URL.canParse(address, base) ? new URL(address, base) : null)],
  [
    Uint8Array.prototype,
    "toHex",
    function (this: Uint8Array) {
      return Array.from(this, (byte) => byte.toString(16).padStart(2, "0")).join("");
    },
  ],
  [
    Map.prototype,
    "getOrInsertComputed",
    function (this: Map<unknown, unknown>, key: unknown, make: (key: unknown) => unknown) {
      if (!this.has(key)) this.set(key, make(key));
      return this.get(key);
    },
  ],
];

for (const [of, name, value] of missing) {
  if (!(name in of)) Object.defineProperty(of, name, { value, configurable: true, writable: true });
}
