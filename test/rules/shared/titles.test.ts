// When two titles are one, and whose they are.
import { describe, expect, test } from "vitest";
import { agree, isOfPart, marked } from "../../../src/rules/shared/titles.ts";
import type { Citation, Claim } from "../../../src/types/citation.ts";

describe("titles", () => {
  test.each([
    ["Trafficking in persons", "Trafficking in persons"],
    ["TRAFFICKING IN PERSONS", "Trafficking in persons"],
    ["Trafficking in person", "Trafficking in persons"],
    ["The trafficking of persons", "Trafficking in persons"],
    ["Human rights: “a question”", "Human rights — a question"],
    ["Organisation", "Organization"],
    ["The response to COVID-19", "The response to the coronavirus disease (COVID-19)"],
    ["The International Criminal Court (ICC) and States", "The ICC and States"],
    ["Policies", "Policy and law"],
    ["Persons", "Trafficking in persons"],
    ["Trafficking in persons", "Persons"],
    ["1234", "Resolution 1234"],
    ["Organization of the programme of work", "Organisation of the program of work"],
    ["Forced labour and defence", "Forced labor and defense"],
    ["Centres for the ageing", "Centers for the aging"],
    ["Analysing co-operation; fulfilment", "Analyzing cooperation: fulfillment"],
    [
      "Standard Minimum Rules for the Treatment of Prisoners [Nelson Mandela Rules]",
      "Standard Minimum Rules for the Treatment of Prisoners",
    ],
    [
      "The human right to clean, healthy and sustainable environment",
      "The human right to a clean healthy and sustainable environment",
    ],
    ["Effects of armed conflict: B", "Effects of armed conflict"],
  ])("%s and %s are one", (a, b) => {
    expect(agree(a, b)).toBe(true);
  });

  test.each([
    ["Trafficking in persons", "Trafficking in firearms"],
    ["The response to COVID-20", "The response to the coronavirus disease (COVID-19)"],
    ["", "Trafficking"],
    ["of the", "Trafficking in persons"],
    ["Trafficking", "—"],
    ["Forced labour", "Forced marriage"],
  ])("%s and %s are two", (a, b) => {
    expect(agree(a, b)).toBe(false);
  });

  test.each([
    [
      "Trafficking in human beings",
      "Trafficking in persons",
      "Trafficking in [human beings]",
      "Trafficking in [persons]",
    ],
    ["Safe havens", "Safe and sound havens", "Safe [] havens", "Safe [and sound] havens"],
    ["Firearms", "Havens", "Firearms", "Havens"],
    ["a b a", "a b a b a", "a b a []", "a b a [b a]"],
  ])("%s and %s, with what differs marked", (one, other, ...both) => {
    expect(marked(one, other)).toEqual(both);
  });

  const citation = (claims: readonly Partial<Claim>[], start = 0) => ({ start, claims }) as unknown as Citation;

  test("of a part, by its place or by the words before", () => {
    expect(isOfPart(citation([{ kind: "locator", unit: "section" }]), "")).toBe(true);
    expect(isOfPart(citation([{ kind: "locator", unit: "paragraph" }]), "")).toBe(false);
    expect(isOfPart(citation([{ kind: "locator", unit: "page" }]), "")).toBe(false);
    expect(isOfPart(citation([{ kind: "title", title: "annex" }]), "")).toBe(false);
    const following = (words: string) => isOfPart(citation([], words.length), `${words}resolution 64/289`);
    for (const word of ["section", "parts", "chapter", "annexes", "declaration", "table", "item", "Item"]) {
      expect([word, following(`the ${word} of `)]).toEqual([word, word !== "annexes"]);
    }
    expect(following("the apart of ")).toBe(false);
    expect(following("the section. It is in ")).toBe(false);
    expect(following("the section; ")).toBe(false);
    expect(following(`the section ${"x".repeat(58)} `)).toBe(true);
    expect(following(`the section ${"x".repeat(59)} `)).toBe(false);
  });
});
