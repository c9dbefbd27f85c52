import { expect, test } from "vitest";
import { parityFindings } from "../run.ts";
import { speaks } from "../said.ts";

speaks("parity/locator", [
  [
    "See A/80/5, para. 12\nSee also A/80/5, para. 13",
    'error "para. 13": the English version (draft.en.md:1:13) has paragraph 12, not paragraph 13',
  ],
]);

test("pages differ from version to version", async () => {
  expect(await parityFindings("See A/80/5, p. 12\nSee also A/80/5, p. 14")).toEqual([]);
});

test("numerals may be Roman in one version, and a letter may stand behind", async () => {
  expect(await parityFindings("See A/53/258, annex II\nVoir A/53/258, annexe 2")).toEqual([]);
});
