import { applyPatch, FILE_HEADERS_ONLY, formatPatch } from "diff";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Change, compose } from "../../src/fixes/compose.ts";
import { hunks } from "../../src/fixes/diff.ts";
import type { Fix } from "../../src/types/finding.ts";

/** Each `[wrong>right]` in the text is a fix of it. */
function marked(text: string): { was: string; fixes: Fix[]; is: string } {
  let [was, is, rest] = ["", "", 0];
  const fixes: Fix[] = [];
  for (const { index, 0: mark, 1: wrong = "", 2: right = "" } of text.matchAll(/\[([^>]*)>([^\]]*)\]/g)) {
    const between = text.slice(rest, index);
    fixes.push({
      start: was.length + between.length,
      end: was.length + between.length + wrong.length,
      text: right,
      safe: true,
    });
    was += between + wrong;
    is += between + right;
    rest = index + mark.length;
  }
  return { was: was + text.slice(rest), fixes, is: is + text.slice(rest) };
}

function patch(changes: readonly Change[], was: string, is: string): string {
  const names = { oldFileName: "a", newFileName: "a", oldHeader: undefined, newHeader: undefined };
  return formatPatch({ ...names, hunks: hunks(changes, was, is) }, FILE_HEADERS_ONLY);
}

/** The hunks alone. */
function diff(text: string): string {
  const { was, fixes, is } = marked(text);
  return patch(compose([], fixes), was, is).split("\n").slice(2).join("\n");
}

test("a line, with four around it", () => {
  expect(diff("1\n2\n3\n4\n5\n6[>!]\n7\n8\n9\n10\n11\n")).toBe(
    "@@ -2,9 +2,9 @@\n 2\n 3\n 4\n 5\n-6\n+6!\n 7\n 8\n 9\n 10\n",
  );
});

test("neighbouring lines are one change, lines further apart are one hunk, or two", () => {
  expect(diff("[a>A]\n[b>B]\nc\n[d>D]\n")).toBe("@@ -1,4 +1,4 @@\n-a\n-b\n+A\n+B\n c\n-d\n+D\n");
  expect(diff(`[a>A]\n${"-\n".repeat(9)}[b>B]\n`)).toContain("@@ -7,5 +7,5 @@");
});

test("lines that go, come or are joined", () => {
  expect(diff("a\n[b\n>]c\n")).toBe("@@ -1,3 +1,2 @@\n a\n-b\n c\n");
  expect(diff("a\n[>b\n]c\n")).toBe("@@ -1,2 +1,3 @@\n a\n+b\n c\n");
  expect(diff("a/[\n>]b\nc\n")).toBe("@@ -1,3 +1,2 @@\n-a/\n-b\n+a/b\n c\n");
});

test("a last line without an end", () => {
  expect(diff("a\n[b>B]")).toBe(
    "@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+B\n\\ No newline at end of file\n",
  );
  expect(diff("a\n[b>]")).toBe("@@ -1,2 +1,1 @@\n a\n-b\n\\ No newline at end of file\n");
});

/** A text of few letters and many lines, and fixes of it that are apart. */
const textWithFixes = fc
  .array(
    fc.tuple(
      fc.stringMatching(/^[ab\n]{0,9}$/),
      fc.stringMatching(/^[ab\n]{0,3}$/),
      fc.stringMatching(/^[ab\n]{0,3}$/),
    ),
    { maxLength: 30 },
  )
  .map((parts) => marked(parts.map(([before, wrong, right]) => `c\n${before}[${wrong}>${right}]`).join("")));

test("whatever is fixed, the diff makes of the one text the other", () => {
  fc.assert(
    fc.property(textWithFixes, ({ was, fixes, is }) => {
      expect(applyPatch(was, patch(compose([], fixes), was, is))).toBe(is);
    }),
  );
});

test("and so do the fixes of several passes", () => {
  const fixed = (text: string, at: readonly number[]): Fix[] =>
    [...new Set(at.map((place) => place % (text.length + 1)))]
      .sort((a, b) => a - b)
      .map((start) => ({
        start,
        end: Math.min(start + 1, text.length),
        text: start % 3 === 0 ? "x\n" : "",
        safe: true,
      }));
  const spliced = (text: string, fixes: readonly Fix[]) =>
    fixes.reduceRight((made, fix) => made.slice(0, fix.start) + fix.text + made.slice(fix.end), text);
  fc.assert(
    fc.property(textWithFixes, fc.array(fc.array(fc.nat(), { maxLength: 9 }), { maxLength: 3 }), (first, passes) => {
      let is = first.is;
      let changes = compose([], first.fixes);
      for (const at of passes) {
        const fixes = fixed(is, at);
        is = spliced(is, fixes);
        changes = compose(changes, fixes);
      }
      expect(applyPatch(first.was, patch(changes, first.was, is))).toBe(is);
    }),
  );
});
