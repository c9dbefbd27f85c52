import { expect, test } from "vitest";
import { draftCalled, isDraft } from "../../../src/rules/shared/drafts.ts";
import type { Citation } from "../../../src/types/citation.ts";

test("a draft, as it is marked or by the word before it", () => {
  const one = (start: number, target: object = { kind: "act" }) => ({ start, target }) as unknown as Citation;
  expect(isDraft(one(0, { kind: "act", draft: true }), "")).toBe(true);
  expect(isDraft(one(6), "Draft decision 4/9")).toBe(true);
  expect(isDraft(one(8), "draft \n decision 4/9")).toBe(true);
  expect(isDraft(one(8), "redraft decision 4/9")).toBe(false);
  expect(isDraft(one(9), "draft of decision 4/9")).toBe(false);
  expect(isDraft(one(0), "draft decision 4/9")).toBe(false);
  expect(isDraft(one(10, { kind: "symbol" }), "draft     A/64/1")).toBe(true);
  expect(isDraft(one(11, { kind: "symbol" }), "draft      A/64/1")).toBe(false);
});

test("what a draft is called", () => {
  const called = (text: string) => {
    const target = { kind: "symbol", name: "A/64/L.64" };
    return draftCalled({ start: text.length, target } as unknown as Citation, text);
  };
  expect(called("General Assembly Resolution ")).toBe("resolution");
  expect(called("by decision\n")).toBe("decision");
  expect(called("draft resolution ")).toBeUndefined();
  expect(called("resolution (")).toBeUndefined();
});
