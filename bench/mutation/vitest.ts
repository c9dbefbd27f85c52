/** The parts of Vitest that the tests use, on top of Mocha, which keeps loaded modules from one mutant to the next. */
import { format } from "node:util";
import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as chai from "chai";

type Body = (...values: never[]) => unknown;
type Register = (title: string, body: Body) => void;
const mocha = globalThis as unknown as Record<"describe" | "it" | "after", Register>;

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
export const { expect } = chai;

/** A mutant's tests are identified by their titles, so each title is numbered. */
let count = 0;

interface Numbered {
  (title: string, body: Body): void;
  each(rows: readonly unknown[]): Register;
  skipIf(skipped: unknown): Numbered;
}

const numbered = (register: Register): Numbered =>
  Object.assign((title: string, body: Body) => register(`${++count} ${title}`, body), {
    each: (rows: readonly unknown[]) => (title: string, body: Body) => {
      for (const row of rows) {
        const values = Array.isArray(row) ? row : [row];
        register(`${++count} ${titleOf(title, values)}`, () => body(...(values as never[])));
      }
    },
    skipIf: (skipped: unknown) => numbered(skipped ? () => {} : register),
  });

/** "%s" with the values, "$id" with a property of the first one */
const titleOf = (title: string, values: readonly unknown[]): string =>
  format(title, ...values.slice(0, title.split("%").length - 1)).replace(/\$(\w+)/g, (_, key) =>
    String((values[0] as Record<string, unknown>)[key]),
  );

export const describe = numbered((title, body) => mocha.describe(title, body));
export const test = numbered((title, body) => mocha.it(title, body));
export const afterAll = (body: Body) => mocha.after("", body);
