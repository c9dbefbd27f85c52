// Which document is read, and who says so. Written by hand.
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { examine } from "../../src/pipeline.ts";
import { identityOf } from "../../src/resolve/identity.ts";
import { createSource } from "../../src/source/source.ts";
import type { DocumentFacts } from "../../src/types/source.ts";
import { registry } from "../rules/run.ts";

const of = (text: string, path?: string, facts?: DocumentFacts, known?: DocumentFacts) =>
  identityOf(
    parse({ text, skip: [] }),
    { ...(path ? { path } : {}), ...(known ? { known: { facts: known } } : {}) },
    facts,
  );

const masthead =
  "A/C.3/80/L.17\n\nGeneral Assembly\n\nDistr.: Limited\n31 October 2025\n\nOriginal: English\n\nEightieth session\n";

describe("which document it is", () => {
  test("its masthead says it", () => {
    expect(of(masthead)).toEqual({
      symbol: "A/C.3/80/L.17",
      body: "A",
      day: "2025-10-31",
      session: 80,
      language: "English",
      from: "masthead",
    });
  });

  test("the configuration fills what the masthead leaves open, and gives way to it", () => {
    expect(of(masthead, undefined, { symbol: "A/80/5", date: "2024-01-01", body: "S" })).toMatchObject({
      symbol: "A/C.3/80/L.17",
      day: "2025-10-31",
      body: "A",
      from: "masthead",
    });
    expect(of("Text.", undefined, { body: "CTOC/COP", date: "2014-06-12" })).toEqual({
      body: "CTOC/COP",
      day: "2014-06-12",
      from: "config",
    });
    expect(of("Text.", undefined, { symbol: "CTOC/COP/2014/4" })).toMatchObject({ body: "CTOC/COP", from: "config" });
  });

  test("the properties of the file come next, its name last", () => {
    expect(of("Text.", "A_80_7.docx", undefined, { symbol: "A/80/5" })).toMatchObject({
      symbol: "A/80/5",
      session: 80,
    });
    expect(of("Text.", "out/A_RES_79_33.txt")).toEqual({
      symbol: "A/RES/79/33",
      body: "A",
      session: 79,
      from: "masthead",
    });
    expect(of("Text.", "draft.txt")).toEqual({ from: "masthead" });
  });
});

/** Rule and words of what is found in a text of which the configuration says whose it is. */
async function found(text: string, facts: DocumentFacts): Promise<string[]> {
  const { diagnostics } = examine(await createSource("a.txt", text), registry, facts);
  return diagnostics.map(
    ({ rule, start, end, suggestion }) => `${rule} ${text.slice(start, end)}${suggestion ? `: ${suggestion}` : ""}`,
  );
}

describe("every rule reads the same document", () => {
  test("the body of the configuration, for the days of a session", async () => {
    const of = (days: string) => `The Conference, at its fifth session, held in Vienna from ${days} 2010, agreed.`;
    expect(await found(of("8 to 12 October"), { body: "CTOC/COP" })).toEqual([
      "session/dates 8 to 12 October 2010: from 18 to 22 October 2010",
    ]);
    expect(await found(of("8 to 12 October"), {})).toEqual([]);
    // … and for a day that is in no calendar, which the days of the session that is meant explain
    expect(await found(of("18 to 32 October"), { body: "CTOC/COP" })).toContain(
      "date/impossible 18 to 32 October 2010: from 18 to 22 October 2010",
    );
  });
  test("the symbol of the configuration, for the note of an agenda", async () => {
    const text = "Item 2 (b) of the provisional agenda*\n\n* CTOC/COP/2012/1.";
    expect(await found(text, {})).toEqual([]);
    expect(await found(text, { symbol: "CTOC/COP/2014/4" })).toEqual([
      "reference/agenda Item 2 (b) of the provisional agenda",
    ]);
  });
});
