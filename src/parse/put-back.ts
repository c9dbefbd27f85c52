/** Moves what was found in a reordered text back to its places in the original. */
import type { Span } from "../types/source.ts";
import type { Reordered } from "./page-turns.ts";

/** Data from the registry, which have no places in the text. */
const ofRegistry: ReadonlySet<string> = new Set(["entry", "lookup", "instrument"]);

/** Lists that are in the order of the text. */
const inTextOrder: ReadonlySet<string> = new Set([
  "citations",
  "sittings",
  "weekdays",
  "headings",
  "faults",
  "languages",
  "bodies",
  "resolved",
  "diagnostics",
]);

/**
 * A copy in which every span refers to the original text; each property is computed on first use. Citations get the
 * original words. A fix across a page break is dropped, because it would delete the notes in between.
 */
export function putBack<T extends object>(
  data: T,
  { back, isWhole }: Pick<Reordered<never>, "back" | "isWhole">,
  text: string,
): T {
  const copies = new Map<object, unknown>();
  const copied = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    const copy = Array.isArray(value) ? value.map(copied) : copyOf(value as Readonly<Record<string, unknown>>);
    copies.set(value, copy);
    return copy;
  };
  const copyOf = (value: Readonly<Record<string, unknown>>) => {
    const copy: Record<string, unknown> = {};
    for (const key in value) {
      if (key === "fix" && !isWhole(value[key] as Span)) continue;
      copy[key] = copiedAs(key, value[key]);
    }
    if (!isSpan(value)) return copy;
    const span = back(value);
    return { ...copy, ...span, ...("target" in value ? { text: text.slice(span.start, span.end) } : {}) };
  };
  const copiedAs = (key: string, value: unknown) =>
    ofRegistry.has(key) ? value : inTextOrder.has(key) ? inOrder(copied(value)) : copied(value);
  const printed = {} as T;
  for (const key in data) later(printed, key, () => copiedAs(key, data[key]) as T[typeof key]);
  return printed;
}

/** Gives an object a property that is computed on first use. */
function later<T extends object, K extends keyof T>(object: T, key: K, make: () => T[K]): void {
  const set = (property: PropertyDescriptor) =>
    Object.defineProperty(object, key, { ...property, configurable: true, enumerable: true });
  set({
    get() {
      const value = make();
      set({ value, writable: true });
      return value;
    },
  });
}

const isSpan = (value: unknown): value is Span =>
  typeof value === "object" && value !== null && "start" in value && "end" in value;

function inOrder(values: unknown): unknown {
  const startOf = (value: Span | { readonly citation: Span }) => ("citation" in value ? value.citation : value).start;
  return (values as Parameters<typeof startOf>[0][]).sort((a, b) => startOf(a) - startOf(b));
}
