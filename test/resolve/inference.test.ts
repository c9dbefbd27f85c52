// The order of inference in detail: what decides, and what does not. Written by hand.
import { describe, expect, test } from "vitest";
import { named, resolves } from "./resolved.ts";

const untoc = "Conference of the Parties to the United Nations Convention against Transnational Organized Crime";
const uncac = "Conference of the States Parties to the United Nations Convention against Corruption";

/** A draft that the General Assembly adopts, and a report to it. */
const draft = "A_C.3_79_L.5.txt";
const report = "A_79_500.txt";

resolves("the symbol beside it", {
  "CBD/COP/15/17, decision 15/4": [
    "CBD/COP/15/17 → CBD/COP/15/17 (symbol)",
    "decision 15/4 → CBD/COP/DEC/15/4 (beside)",
  ],
  "Resolution 5/2, CTOC/COP/2010/17": [
    "Resolution 5/2 → CTOC/COP resolution 5/2 (beside)",
    "CTOC/COP/2010/17 → CTOC/COP/2010/17 (symbol)",
  ],
  // … three characters away at most
  "Resolution 5/2 and CTOC/COP/2010/17": ["Resolution 5/2 → ?", "CTOC/COP/2010/17 → CTOC/COP/2010/17 (symbol)"],
  "CTOC/COP/2010/17 and resolution 5/2": ["CTOC/COP/2010/17 → CTOC/COP/2010/17 (symbol)", "resolution 5/2 → ?"],
  // The General Assembly had no fifth session in arabic numerals
  "Resolution 5/2, A/80/5": ["Resolution 5/2 → ?", "A/80/5 → A/80/5 (symbol)"],
});

describe("in what a body adopts, its resolutions are its own", () => {
  test.each([
    ["The Human Rights Council met. Recalling its resolution 54/6", draft, "A/RES/54/6 (masthead)"],
    ["The Human Rights Council met. Recalling its own resolution 54/6", draft, "A/RES/54/6 (masthead)"],
    ["The Human Rights Council met. Recalling its earlier  resolution 54/6", draft, "A/RES/54/6 (masthead)"],
    ["The Human Rights Council met. Recalling resolution 54/6", draft, "A/RES/54/6 (masthead)"],
    ["The Human Rights Council met. Recalling its resolution 54/6", report, "A/HRC/RES/54/6 (paragraph)"],
    ["The Human Rights Council met. Recalling its resolution 54/6", "A_RES_79_5.txt", "A/RES/54/6 (masthead)"],
    ["Recalling its resolution 54/6", report, "A/RES/54/6 (masthead)"],
    // The Security Council numbers otherwise
    ["The Human Rights Council met. Recalling its resolution 54/6", "S_RES_2700.txt", "A/HRC/RES/54/6 (paragraph)"],
    // … unless the body right before them is another
    ["as requested by the Human Rights Council, in its resolution 54/6", draft, "A/HRC/RES/54/6 (sentence)"],
    ["as requested by the Human Rights Council in its resolution 54/6", draft, "A/HRC/RES/54/6 (sentence)"],
    ["as requested by the Human Rights Council, by its resolution 54/6", draft, "A/HRC/RES/54/6 (sentence)"],
    ["as requested by the Human Rights Council,  through  its resolution 54/6", draft, "A/HRC/RES/54/6 (sentence)"],
    ["as requested by the Human Rights Council and, in its resolution 54/6", draft, "A/RES/54/6 (masthead)"],
    ["welcoming the Human Rights Council and its resolution 54/6", draft, "A/RES/54/6 (masthead)"],
    ["as requested by the Security Council, in its resolution 54/6", draft, "A/RES/54/6 (masthead)"],
    // "its" of the sentence, before the body is named
    ["In its resolution 54/6, the Human Rights Council agreed", report, "A/HRC/RES/54/6 (sentence)"],
    ["In resolution 54/6, the Human Rights Council is praised", report, "A/HRC/RES/54/6 (paragraph)"],
    ["In resolution 54/6, the Human Rights Council is praised", draft, "A/RES/54/6 (masthead)"],
    ["In its resolution 54/6, the Security Council is praised", report, "A/RES/54/6 (masthead)"],
  ])("%s (%s)", (text, path, expected) => {
    expect(named(text, path).map((line) => line.replace(/^.* → /, ""))).toEqual([expected]);
  });
});

resolves("the list", {
  "General Assembly resolution 54/5 and resolution 54/6": [
    "resolution 54/5 → A/RES/54/5 (named)",
    "resolution 54/6 → A/RES/54/6 (list)",
  ],
  // … not over the name of another body, nor over a full stop
  "General Assembly resolution 54/5, the Human Rights Council and resolution 54/6": [
    "resolution 54/5 → A/RES/54/5 (named)",
    "resolution 54/6 → A/HRC/RES/54/6 (sentence)",
  ],
  "See General Assembly resolution 54/5. See also resolution 54/6": [
    "resolution 54/5 → A/RES/54/5 (named)",
    "resolution 54/6 → A/RES/54/6 (paragraph)",
  ],
  // … and only where the body numbers so
  "See Security Council resolution 1325 (2000) and resolution 54/6": [
    "resolution 1325 (2000) → S/RES/1325 (2000) (named)",
    "resolution 54/6 → ?",
  ],
});

resolves("the sentence before the paragraph, the nearest before the farther", {
  "The General Assembly and the Human Rights Council met on resolution 54/6": [
    "resolution 54/6 → A/HRC/RES/54/6 (sentence)",
  ],
  "The Human Rights Council and the Security Council met on resolution 54/6": [
    "resolution 54/6 → A/HRC/RES/54/6 (sentence)",
  ],
  "On resolution 54/6 the Security Council, the Human Rights Council and the General Assembly met": [
    "resolution 54/6 → A/HRC/RES/54/6 (sentence)",
  ],
  "The Human Rights Council met. Resolution 54/6 is long. The General Assembly met.": [
    "Resolution 54/6 → A/HRC/RES/54/6 (paragraph)",
  ],
  "Resolution 54/6 is long. The Security Council met. The Human Rights Council met.": [
    "Resolution 54/6 → A/HRC/RES/54/6 (paragraph)",
  ],
  // Another paragraph says nothing
  "The Human Rights Council met.\n\nResolution 54/6 is long.\n\nThe General Assembly met.": ["Resolution 54/6 → ?"],
});

resolves("legacy numbers", {
  // The sixteenth session of the General Assembly has the numbers 1623 to 1747
  "resolution 1623 (XVI)": ["resolution 1623 (XVI) → A/RES/1623 (XVI) (form)"],
  "resolution 1747 C (XVI)": ["resolution 1747 C (XVI) → A/RES/1747 (XVI) C (form)"],
  "resolution 1622 (XVI)": ["resolution 1622 (XVI) → ?"],
  "resolution 1748 (XVI)": ["resolution 1748 (XVI) → ?"],
  "resolution 217 (VIII)": ["resolution 217 (VIII) → ?"],
  "decision 1653 (XVI)": ["decision 1653 (XVI) → ?"],
});

resolves("a date", {
  // The Human Rights Council met at its fifty-fourth session in September and October 2023
  "resolution 54/6 of 11 October 2023": ["resolution 54/6 → A/HRC/RES/54/6 (date)"],
  "resolution 54/6 of October 2023": ["resolution 54/6 → ?"],
  "resolution 54/6 of 5 May 1990": ["resolution 54/6 → ?"],
  // … against the body that the sentence speaks of
  "The General Assembly recalled resolution 54/6 of 11 October 2023": ["resolution 54/6 → A/HRC/RES/54/6 (date)"],
});

resolves("what a heading cannot number", {
  "Security Council resolutions\n\n31/6\tFirst subject\n": [],
});

resolves("words that stand for a body", {
  [`The ${untoc} met. In its resolution 6/1, the Conference agreed.`]: [
    "resolution 6/1 → CTOC/COP resolution 6/1 (sentence)",
  ],
  // The last that was named
  [`The ${untoc} and the ${uncac} met. The Conference, in its resolution 6/1, agreed.`]: [
    "resolution 6/1 → CAC/COSP resolution 6/1 (sentence)",
  ],
  [`The ${untoc} met. In resolution 6/1 of the Conference, States agreed.`]: [
    "resolution 6/1 → CTOC/COP resolution 6/1 (named)",
  ],
  // Before it is named, the only one that the text names
  [`In resolution 6/1 of the Conference, States agreed. The ${untoc} met.`]: [
    "resolution 6/1 → CTOC/COP resolution 6/1 (named)",
  ],
  [`In resolution 6/1 of the Conference, States agreed.\n\nThe ${untoc} and the ${uncac} met.`]: ["resolution 6/1 → ?"],
  "In resolution 6/1 of the Conference, States agreed.": ["resolution 6/1 → ?"],
});

test("to a conference, the Conference is itself", () => {
  const text = `The ${uncac} met.\n\nIn resolution 6/1 of the Conference, States agreed.`;
  expect(named(text, "CTOC_COP_2014_4.txt")).toEqual(["resolution 6/1 → CAC/COSP resolution 6/1 (named)"]);
  const before = `In resolution 6/1 of the Conference, States agreed.\n\nThe ${uncac} met.`;
  expect(named(before, "CTOC_COP_2014_4.txt")).toEqual(["resolution 6/1 → CTOC/COP resolution 6/1 (named)"]);
});

resolves("a title that one body's act of that number has", {
  "decision 4/4, entitled “trafficking in Human beings”": ["decision 4/4 → CTOC/COP decision 4/4 (title)"],
  "decision 4/4, entitled “Trafficking in firearms”": ["decision 4/4 → ?"],
});

resolves("a number without a keyword, with a date", {
  "See 64/293 of 30 July 2010.": ["64/293 → A/RES/64/293 (date)"],
  "See 54/6 of 11 October 2023.": ["54/6 → A/HRC/RES/54/6 (date)"],
  // The date is in no session of that number
  "See 64/293 of 30 July 1985.": [],
  // … but it stands in a list of that body's, at most a line away
  "See General Assembly resolutions 64/292 of 28 July 2010 and 64/293 of 30 July 1985.": [
    "resolutions 64/292 → A/RES/64/292 (named)",
    "64/293 → A/RES/64/293 (named)",
  ],
  "See General Assembly resolution 64/292; see also 64/293 of 30 July 1985.": [
    "resolution 64/292 → A/RES/64/292 (named)",
    "64/293 → A/RES/64/293 (list)",
  ],
  [`See General Assembly resolution 64/292; ${"see also ".repeat(7)}64/293 of 30 July 1985.`]: [
    "resolution 64/292 → A/RES/64/292 (named)",
  ],
  "See Security Council resolution 1325 (2000); see also 64/293 of 30 July 1985.": [
    "resolution 1325 (2000) → S/RES/1325 (2000) (named)",
  ],
});
