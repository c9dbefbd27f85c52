import { expect, test } from "vitest";
import { applyFixes } from "../../src/fixes/apply.ts";
import { createSource } from "../../src/source/source.ts";
import { suppress } from "../../src/suppress/suppress.ts";
import type { Diagnostic } from "../../src/types/finding.ts";
import type { Source } from "../../src/types/source.ts";

/** The text without the comments, and the names in them, that suppress nothing; each word `date` is date/adoption. */
async function mended(text: string, path = "draft.txt"): Promise<string> {
  const find = (source: Source) => {
    const dates = [...source.text.matchAll(/\bdate\b(?!\/)/g)].map(
      ({ index }): Diagnostic => ({
        rule: "date/adoption",
        severity: "error",
        start: index,
        end: index + 4,
        message: "",
      }),
    );
    return { diagnostics: suppress(source, dates) };
  };
  return (await applyFixes(await createSource(path, text), true, find)).source.text;
}

test.each([
  ["alone in its line", "one\n  # wgtip-disable-next-line date/*, act/kind -- why\ntwo\n", "one\ntwo\n"],
  ["whatever ends the lines", "one\r\n<!-- wgtip-disable -->\r\ntwo\r\n", "one\r\ntwo\r\n"],
  ["in the last line", "one\n# wgtip-disable", "one\n"],
  ["behind text", "one  # wgtip-disable-line act/kind\ntwo", "one\ntwo"],
  ["between text", "one <!-- wgtip-disable-line --> two", "one two"],
  ["before text", "  <!-- wgtip-disable-line --> two", "  two"],
  ["an end without a beginning", "date\n# wgtip-enable\n", "date\n"],
  ["over several lines", "one\n<!--\nwgtip-enable -->\ntwo\n", "one\ntwo\n"],
  ["over several lines, behind text", "one <!--\nwgtip-enable -->\ntwo\n", "one\ntwo\n"],
  ["glued to what follows", "293 <!-- wgtip-disable-line -->of 30 July", "293 of 30 July"],
  ["two in one line", "<!-- wgtip-disable --> <!-- wgtip-enable -->\none\n", "one\n"],
])("a comment that suppresses nothing goes: %s", async (_, text, expected) => {
  expect(await mended(text)).toBe(expected);
});

test.each([
  [
    "the first",
    "# wgtip-disable-next-line act/kind, date/adoption -- why\ndate",
    "# wgtip-disable-next-line date/adoption -- why\ndate",
  ],
  ["the last", "date <!-- wgtip-disable-line date/*, act/* -->", "date <!-- wgtip-disable-line date/* -->"],
  [
    "several, side by side",
    "date # wgtip-disable-line act/kind act/form date/* title/*",
    "date # wgtip-disable-line date/*",
  ],
  ["not what is no rule", "one # wgtip-disable-line act/kind, date/adoptoin", "one # wgtip-disable-line date/adoptoin"],
])("of several names only those go that suppress nothing: %s", async (_, text, expected) => {
  expect(await mended(text)).toBe(expected);
});

test("what suppresses stays as it is", async () => {
  const text = "# wgtip-disable-next-line date/adoption -- why\ndate\n# wgtip-disable\ndate\n# wgtip-enable\n";
  expect(await mended(text)).toBe(text);
});

test("paragraphs of Markdown that the comment parts stay apart", async () => {
  const comment = "<!-- wgtip-disable-next-line -->\n";
  expect(await mended(`one\n${comment}two\n`, "a.md")).toBe("one\n\ntwo\n");
  expect(await mended(`one\n\n${comment}two\n`, "a.md")).toBe("one\n\ntwo\n");
  expect(await mended(`one\n${comment}\ntwo\n`, "a.md")).toBe("one\n\ntwo\n");
  expect(await mended(`${comment}two\n`, "a.md")).toBe("two\n");
});
