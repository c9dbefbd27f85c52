import { expect, test } from "vitest";
import { said, saysOnly, speaks, stops } from "../said.ts";

speaks("instrument/paragraph", [
  [
    "Under article 32, paragraph 9, of the Organized Crime Convention, States met.",
    'error "paragraph 9": article 32 of the United Nations Convention against Transnational Organized Crime has 5 paragraphs',
  ],
]);

stops("instrument/paragraph", [
  ["Under article 32, paragraph 5, of the Organized Crime Convention, States met."],
  ["Under article 32, paragraph 6, of the Organized Crime Convention, States met.", 'error "paragraph 6"'],
]);

saysOnly("instrument/paragraph", [
  // Article 32 has 5 paragraphs
  ["Under article 32, paragraph 9, of the Organized Crime Convention, States met.", "error", "paragraph 9"],
]);

test.each([
  ["an article whose paragraphs have no numbers", "See article 19, paragraph 2, of the Organized Crime Convention."],
  ["an instrument whose paragraphs were not counted", "See article 5, paragraph 90, of the Rome Statute."],
])("nothing is said of %s", async (_, text) => {
  expect(await said(text)).toEqual([]);
});
