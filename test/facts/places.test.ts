// Places where bodies meet, however they are spelt.
import { describe, expect, test } from "vitest";
import { isKnownPlace, isPlace } from "../../src/facts/places.ts";
import { table } from "../registry/tables.ts";

describe("the place that is said is the place that is known", () => {
  test.each([
    ["Vienna", "Vienna"],
    ["Belém", "Belem"],
    ["Cancún", "Cancun"],
    ["Marrakesh", "Marrakech"],
    ["Sharm El Sheikh", "Sharm el-Sheikh"],
    ["the Hague", "The Hague and Bonn"],
    ["Bonn", "The Hague and Bonn"],
    ["Bonn", "Bonn (Fiji)"],
    ["Bali", "Nusa Dua"],
    ["Indonesia", "Nusa Dua"],
    ["Kunming", "Kunming and Montreal"],
    ["the United Nations Office at Vienna", "Vienna"],
    ["United Nations Headquarters", "New York"],
  ])("%s: %s", (said, known) => {
    expect(isPlace(said, known)).toBe(true);
  });

  test.each([
    ["Geneva", "Vienna"],
    ["Salzburg", "Vienna"],
    ["Paris", "Kunming and Montreal"],
  ])("not %s: %s", (said, known) => {
    expect(isPlace(said, known)).toBe(false);
  });

  test("of a place that the table lacks nothing is known", () => {
    expect(isPlace("Vienna", "Atlantis")).toBeUndefined();
    expect(isKnownPlace("Atlantis")).toBe(false);
    expect(isKnownPlace("geneva")).toBe(true);
  });
});

test("the table has every place of a session or meeting", () => {
  const places = [...table("sessions"), ...table("meetings")].flatMap(({ place }) => (place ? [place] : []));
  expect(places.filter((place) => isPlace(place, place) === undefined)).toEqual([]);
});
