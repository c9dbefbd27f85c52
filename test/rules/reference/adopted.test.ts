import { describe, expect, test } from "vitest";
import { findings } from "../run.ts";
import { saidAt, speaks, stops } from "../said.ts";

speaks("reference/adopted", [
  ["See A/78/L.17.", 'warning "A/78/L.17": A/78/L.17 was adopted as A/RES/78/118 → A/RES/78/118'],
]);

stops("reference/adopted", [
  ["See A/78/L.17.", 'warning "A/78/L.17" → A/RES/78/118'],
  ["See A/78/L.18."],
  ["See A/78/L.17 and A/RES/78/118."],
]);

describe("a draft that has been adopted", () => {
  // A/78/L.17 was adopted as A/RES/78/118 on 8 December 2023
  const finding = ["reference/adopted", "warning", "A/78/L.17", 20];
  const of = (day: string) => `General Assembly\nDistr.: General\n${day}\n\n`;

  test("is reported, with the text", async () => {
    expect(await saidAt("States refer to it (A/78/L.17).")).toEqual([finding]);
    expect((await findings("States refer to it (A/78/L.17)."))[0]?.suggestion).toBe("A/RES/78/118");
    expect(await saidAt(`${of("4 March 2024")}See A/78/L.17.`)).toEqual([[...finding.slice(0, 3), 51]]);
  });

  test.each([
    ["where the text stands there too", "Draft resolution A/78/L.17 became General Assembly resolution 78/118."],
    ["before the adoption", `${of("1 December 2023")}See A/78/L.17.`],
    ["of another draft", "See A/78/L.18 and A/78/L.17/Add.1."],
    ["in the text itself", "A/RES/78/118\n\nGeneral Assembly\nDistr.: General\n4 March 2024\n\n(A/78/L.17)"],
  ])("not %s", async (_, text) => {
    expect(await saidAt(text)).toEqual([]);
  });
});

test("not in the draft itself, nor in its revisions", async () => {
  const head = (symbol: string) =>
    `${symbol}\n\nGeneral Assembly\n\nDistr.: Limited\n4 March 2024\n\nSeventy-eighth session\n\n`;
  expect(await saidAt(head("A/78/L.17"))).toEqual([]);
  expect(await saidAt(`${head("A/78/L.17/Rev.1")}See A/78/L.17.`)).toEqual([]);
  expect(await saidAt(`${head("A/78/L.16")}See A/78/L.17.`)).toHaveLength(1);
});
