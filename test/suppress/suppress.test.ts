import { expect, test } from "vitest";
import type { RuleSettings } from "../../src/rules/engine/rule.ts";
import { directivesIn } from "../../src/source/directives.ts";
import { placeOf } from "../../src/source/places.ts";
import { createSource } from "../../src/source/source.ts";
import { suppress } from "../../src/suppress/suppress.ts";
import type { Diagnostic } from "../../src/types/finding.ts";

/**
 * What is left of findings: each word `date` in the text is one of date/adoption, each `kind` one of act/kind.
 * As `line rule words`.
 */
async function left(text: string, settings?: RuleSettings, path = "draft.txt"): Promise<string[]> {
  const source = await createSource(path, text);
  const rules = { date: "date/adoption", kind: "act/kind" } as const;
  const diagnostics = [...text.matchAll(/\b(date|kind)\b(?!\/)/g)].map(
    ({ index, 1: word }): Diagnostic => ({
      rule: rules[word as keyof typeof rules],
      severity: "error",
      start: index,
      end: index + 4,
      message: "",
    }),
  );
  return suppress(source, diagnostics, settings).map(
    ({ rule, start, end }) => `${placeOf(source, start).line} ${rule} ${text.slice(start, end)}`,
  );
}

test("without directives all is left", async () => {
  expect(await left("date kind")).toEqual(["1 date/adoption date", "1 act/kind kind"]);
  expect(await left("wgtip-disable date")).toEqual(["1 date/adoption date"]);
});

test("a rule in the next line, and nothing else", async () => {
  expect(await left("# wgtip-disable-next-line date/adoption\ndate kind\ndate")).toEqual([
    "2 act/kind kind",
    "3 date/adoption date",
  ]);
});

test("a group, or all rules", async () => {
  expect(await left("date kind # wgtip-disable-line act/*")).toEqual(["1 date/adoption date"]);
  expect(await left("date kind # wgtip-disable-line")).toEqual([]);
});

test("a block from the comment to the one that ends it", async () => {
  expect(await left("date\n# wgtip-disable\ndate kind\n# wgtip-enable\nkind")).toEqual([
    "1 date/adoption date",
    "5 act/kind kind",
  ]);
});

test("a block without an end goes to the end of the text", async () => {
  expect(await left("# wgtip-disable date/adoption\ndate\nkind\ndate")).toEqual(["3 act/kind kind"]);
});

test("one rule of a block can be enabled again", async () => {
  expect(await left("# wgtip-disable\ndate kind\n# wgtip-enable date/*\ndate kind")).toEqual(["4 date/adoption date"]);
});

test("the file, also before the comment", async () => {
  expect(await left("date\nkind\n# wgtip-disable-file date/adoption\ndate")).toEqual(["2 act/kind kind"]);
});

test("a citation in the reason is no finding", async () => {
  expect(await left("# wgtip-disable-next-line date/adoption -- another date, a kind\ndate")).toEqual([]);
});

test("a directive that suppresses nothing is reported, with the name that does not", async () => {
  expect(await left("# wgtip-disable-next-line date/adoption, act/kind\ndate")).toEqual([
    "1 suppression/unused act/kind",
  ]);
  expect(await left("text\n# wgtip-disable-line -- why\n")).toEqual([
    "2 suppression/unused # wgtip-disable-line -- why",
  ]);
});

test("of two that suppress the same neither is unused", async () => {
  expect(await left("# wgtip-disable-file\n# wgtip-disable-next-line date/adoption\ndate")).toEqual([]);
});

test("an end without a beginning is reported", async () => {
  expect(await left("# wgtip-enable act/kind\nkind\n# wgtip-disable date/*\ndate\n# wgtip-enable")).toEqual([
    "1 suppression/unused act/kind",
    "2 act/kind kind",
  ]);
});

test("an unknown rule is reported, and suppresses nothing", async () => {
  expect(await left("# wgtip-disable-next-line date/adoptoin\ndate")).toEqual([
    "1 suppression/unknown-rule date/adoptoin",
    "2 date/adoption date",
  ]);
});

test("the rule that was meant is named", async () => {
  const source = await createSource("a.md", "<!-- wgtip-disable-file date/adoptoin -->");
  expect(suppress(source, [])).toMatchObject([
    { message: "no rule date/adoptoin; did you mean date/adoption?", suggestion: "date/adoption", severity: "warning" },
  ]);
});

test("a reason is asked for where the rule is on", async () => {
  const text = "# wgtip-disable-next-line\ndate\n# wgtip-disable-next-line -- as published\ndate";
  expect(await left(text)).toEqual([]);
  expect(await left(text, { "suppression/reason": { severity: "error" } })).toEqual([
    "1 suppression/reason # wgtip-disable-next-line",
  ]);
});

test("rules on directives can be switched off, or made errors", async () => {
  const source = await createSource("a.md", "<!-- wgtip-disable-file -->");
  expect(suppress(source, [], { "suppression/unused": { severity: "off" } })).toEqual([]);
  expect(suppress(source, [], { "suppression/unused": { severity: "error" } })).toMatchObject([{ severity: "error" }]);
  expect(directivesIn(source)).toHaveLength(1);
});

test("what was enabled again can be disabled again", async () => {
  expect(await left("# wgtip-disable\n# wgtip-enable date/*\ndate kind\n# wgtip-disable\ndate kind")).toEqual([
    "3 date/adoption date",
  ]);
});

test("an end behind the end is reported", async () => {
  expect(await left("# wgtip-disable\ndate\n# wgtip-enable\n# wgtip-enable date/*")).toEqual([
    "4 suppression/unused date/*",
  ]);
});

test("a comment over several lines stands in each of them", async () => {
  expect(await left("date <!-- wgtip-disable-line\ndate/*\n--> date\ndate")).toEqual(["4 date/adoption date"]);
  expect(await left("<!-- wgtip-disable-next-line\ndate/*\n-->\ndate\ndate")).toEqual(["5 date/adoption date"]);
});

test("an unknown comment is reported, with the one that was meant", async () => {
  const source = await createSource("a.md", "<!-- wgtip-ignore-next-line date/adoption -->");
  expect(suppress(source, [])).toMatchObject([
    {
      rule: "suppression/unknown-rule",
      message: "no comment wgtip-ignore-next-line; did you mean wgtip-disable-next-line?",
      suggestion: "wgtip-disable-next-line",
    },
  ]);
  expect(await left("# wgtip disable-next-line date/adoption\ndate")).toEqual([
    "1 suppression/unknown-rule wgtip disable-next-line",
    "2 date/adoption date",
  ]);
});
