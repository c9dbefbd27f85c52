import { describe, expect, test } from "vitest";
import { saidAt, speaks, stops } from "../said.ts";

speaks("consistency/short-form", [
  [
    "States respect the Bangkok Rules.\n\nThe Rules for the Treatment of Women Prisoners (the Bangkok Rules) are annexed.",
    'warning "Bangkok Rules": "Bangkok Rules" is used before it is introduced',
  ],
]);

stops("consistency/short-form", [
  [
    "by which the Convention against Cybercrime; Strengthening Cooperation for Sharing Evidence (the Convention against Cybercrime) was adopted. It recalls the Rules for Women (the Bangkok Rules).",
  ],
  ["States respect the Bangkok Rules”\n\nThe Rules for Women (the Bangkok Rules) are annexed."],
  [
    "States respect the Bangkok Rules.”12\n\nThe Rules for Women (the Bangkok Rules) are annexed.",
    'warning "Bangkok Rules"',
  ],
  [
    "States respect the  Bangkok\nRules, as said:\n\nThe Rules for Women (hereinafter referred to as the “Bangkok Rules”) are annexed.",
    'warning "Bangkok\nRules"',
  ],
  ["States respect Bangkok Rules.\n\nThe Rules for Women (the Bangkok Rules) are annexed."],
  ["States respect the rules of Bangkok.\n\nThe Rules for Women (the rules of Bangkok) are annexed."],
  ["Under ABC they met.\n\nThe Convention (“ABC”) is long.", 'warning "ABC"'],
  ["Under AB they met.\n\nThe Convention (“AB”) is long."],
  ["Under ABC they met.\n\nThe Convention (the ABC) is long."],
  ["See (in the Bangkok Rules) more.\n\nThe Rules for Women (the Bangkok Rules) are annexed."],
  [
    "See (this) in the Bangkok Rules.\n\nThe Rules for Women (the Bangkok Rules) are annexed.",
    'warning "Bangkok Rules"',
  ],
]);

describe("short forms", () => {
  const introduced = "The Rules for the Treatment of Women Prisoners (the Bangkok Rules) are annexed.";

  test("before they are introduced", async () => {
    expect(await saidAt(`States respect the Bangkok Rules.\n\n${introduced}`)).toEqual([
      ["consistency/short-form", "warning", "Bangkok Rules", 19],
    ]);
    expect(await saidAt("Article 3 of UNKNC is long.\n\nThe Convention (hereinafter “UNKNC”) has one.")).toEqual([
      ["consistency/short-form", "warning", "UNKNC", 13],
    ]);
  });

  test.each([
    ["behind it", `${introduced} States respect the Bangkok Rules.`],
    ["in a heading", `## Violations of the Bangkok Rules\n\n${introduced}`],
    ["as the beginning of a title", `States adopt the Bangkok Rules on Prisoners.\n\n${introduced}`],
    ["in a title", `See “Celebrating the Bangkok Rules”, which is long.\n\n${introduced}`],
    ["introduced twice", `${introduced}\n\n${introduced}`],
    ["of one word", "The Convention is long.\n\nThe Convention on the Law of the Sea (the Convention) is longer."],
    ["in a note", `Text.[^1]\n\n[^1]: See the Bangkok Rules.\n\n${introduced}`],
  ])("nothing is said of one %s", async (_, text) => {
    expect((await saidAt(text)).filter(([rule]) => rule === "consistency/short-form")).toEqual([]);
  });
});

describe("short forms of what is no document, and introductions themselves", () => {
  test.each([
    'The Prime Minister met the ambassador. The Minister for Trade, Mr. Smith ("the Prime Minister"), left.',
    "It asked the Panel of Experts established pursuant to resolution 2374 (2017) (“the Panel of Experts”) to report.",
    "It asked the Bangkok Rules that are annexed to this Plan of Action (“the Bangkok Rules”) to be respected.",
    "The Cybercrime Treaty is long. See “United Nations Convention against Cybercrime; Strengthening it” (the Cybercrime Treaty; Strengthening it).",
  ])("%s", async (text) => {
    expect((await saidAt(text)).filter(([rule]) => rule === "consistency/short-form")).toEqual([]);
  });
});
