import { describe, expect, test } from "vitest";
import { contradictions } from "../../../src/rules/shared/contradictions.ts";
import type { Claim } from "../../../src/types/citation.ts";
import type { ResolvedCitation } from "../../../src/types/finding.ts";

describe("claims that contradict each other", () => {
  const cited = (target: string | null, because: string, ...titles: string[]) =>
    ({
      target,
      because,
      citation: { claims: titles.map((title) => ({ kind: "title", title })) },
    }) as unknown as ResolvedCitation;
  const read = (claim: Claim) => (claim.kind === "title" ? claim.title : undefined);
  const found = (...all: ResolvedCitation[]) =>
    contradictions(all, read, (a, b) => a === b).map(({ name, said, other }) => [name, said, other]);

  test("the rarer gives way, else the later", () => {
    expect(found(cited("X", "named", "a"), cited("X", "symbol", "b"))).toEqual([["X", "b", "a"]]);
    expect(found(cited("X", "named", "a", "b", "b"))).toEqual([["X", "a", "b"]]);
    expect(found(cited("X", "named", "a", "b", "c", "b", "c"))).toEqual([
      ["X", "a", "b"],
      ["X", "c", "b"],
      ["X", "c", "b"],
    ]);
  });

  test("of one document, where it is sure which", () => {
    expect(found(cited("X", "named", "a"), cited("Y", "named", "b"))).toEqual([]);
    expect(found(cited("X", "named", "a"), cited("X", "paragraph", "b"))).toEqual([]);
    expect(found(cited(null, "named", "a"), cited(null, "named", "b"))).toEqual([]);
    expect(found(cited("X", "named", "a", "a"))).toEqual([]);
  });
});
