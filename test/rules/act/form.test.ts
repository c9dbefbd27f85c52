import { expect, test } from "vitest";
import { said, says, saysOnly, speaks, stops } from "../said.ts";

speaks("act/form", [
  [
    "See Security Council resolution 64/293.",
    'error "Security Council resolution 64/293": the Security Council numbers its resolutions 1325 (2000), not 64/293; there is A/RES/64/293 → A/RES/64/293',
  ],
  [
    "See Economic and Social Council decision 4/4.",
    'error "Economic and Social Council decision 4/4": the Economic and Social Council numbers its decisions 2008/25 or, before 1978, 1503 (XLVIII), not 4/4; there is CTOC/COP decision 4/4 → CTOC/COP decision 4/4',
  ],
]);

stops("act/form", [
  [
    "See General Assembly resolution 1325 (2000).",
    'error "General Assembly resolution 1325 (2000)" → S/RES/1325 (2000)',
  ],
  ["See resolution 64/293 of the Security Council.", 'error "resolution 64/293" → A/RES/64/293'],
  [
    "See Security Council resolution 64/293 of 30 July 2010.",
    'error "Security Council resolution 64/293" → A/RES/64/293',
  ],
  ["See Security Council resolution 64/293 of July 2010.", 'error "Security Council resolution 64/293" → A/RES/64/293'],
  ["See Security Council resolution 64/293 of 1 July 2010.", 'error "Security Council resolution 64/293"'],
  ["See Human Rights Council resolution 64/293.", 'error "Human Rights Council resolution 64/293" → A/RES/64/293'],
  ["See the General Assembly, and the Security Council resolutions 60/180 and 1645 (2005)."],
  ["See General Assembly resolution 64/999."],
  ["See resolution 64/999."],
]);

saysOnly("act/form", [
  ["See Security Council resolution 64/293.", "error", "Security Council resolution 64/293", "A/RES/64/293"],
  [
    "See Human Rights Council resolution 2025/18 of 29 July 2025.",
    "error",
    "Human Rights Council resolution 2025/18",
    "E/RES/2025/18",
  ],
]);

test.each([
  "See General Assembly and Security Council resolutions 60/180 and 1645 (2005).",
  "See Human Rights Council resolutions 34/8 of 23 March 2017, 4  35/34 of 23 June 2017 and S-27/1.",
  "See General Assembly resolutions 31/1 and 217 A (III).",
  "See Parliamentary Assembly resolution 2499 (2023).",
  "See Commission on Narcotic Drugs resolution 5 (XXIX).",
])("%s", async (text) => {
  expect((await said(text)).filter(([rule]) => rule === "act/form")).toEqual([]);
});

test("without another act of that number", async () => {
  expect(await says("act/form", "See Security Council resolution 64/293 of 1 July 2010.")).toEqual([
    "the Security Council numbers its resolutions 1325 (2000), not 64/293",
  ]);
});
