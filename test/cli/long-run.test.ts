// The results of a long run pass through unchanged; bench/README.md has what the larger space brings.
import { afterEach, expect, test } from "vitest";
import { inLongRun, setShortLife } from "../../src/cli/short-life.ts";

afterEach(() => setShortLife(false));

async function* numbers(count: number, onEnd = () => {}): AsyncGenerator<number> {
  try {
    for (let i = 0; i < count; i++) yield i;
  } finally {
    onEnd();
  }
}

test.each([0, 1, 19, 20, 50])("%i results, in order", async (count) => {
  const passed: number[] = [];
  for await (const each of inLongRun(numbers(count))) passed.push(each);
  expect(passed).toEqual(Array.from({ length: count }, (_, i) => i));
});

test("who stops early ends the run", async () => {
  let isEnded = false;
  const source = numbers(50, () => {
    isEnded = true;
  });
  for await (const each of inLongRun(source)) if (each === 30) break;
  expect(isEnded).toBe(true);
});
