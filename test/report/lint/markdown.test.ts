import { expect, test } from "vitest";
import { lintMarkdown } from "../../../src/report/lint/markdown.ts";
import { createSource } from "../../../src/source/source.ts";
import { finding, reported, resultOf } from "../samples.ts";

test("tables by severity, the worst first, and what could not be checked", async () => {
  expect(await reported(lintMarkdown)).toBe(
    `### wgtip: 1 error, 1 warning, 1 style finding (1 fixable with --fix) in 2 citations of 2 files; 1 problem

#### Errors

| place | finding | rule |
| - | - | - |
| \`a b/é.md:1:2\` | no full stop in "WG4" (fix) | \`symbol/dot\` |

#### Warnings

| place | finding | rule |
| - | - | - |
| \`a b/é.md:1:16\` | write RES | \`symbol/case\` |

#### Style

| place | finding | rule |
| - | - | - |
| \`a b/é.md:1:14\` | 100 %,·\\<b> & c\\|d | \`style/year-space\` |

#### Problems

* \`c.txt\`: looks binary
`,
  );
});

test("what would be markup is escaped, in code too", async () => {
  const source = await createSource("a|`b`.txt", "x");
  const diagnostics = [finding({ start: 0, end: 1 }, { message: "*a* [b](c) &amp; <img> _d_ `e`" })];
  const text = await reported(lintMarkdown, [resultOf(source, diagnostics, { citations: 1 })], []);
  expect(text).toContain("| ``a\\|`b`.txt:1:1`` | \\*a\\* \\[b]\\(c) \\&amp; \\<img> \\_d\\_ \\`e\\` |");
});

test("two hundred findings are listed, errors before all others; the rest is counted", async () => {
  const source = await createSource("a.txt", "x".repeat(300));
  const diagnostics = Array.from({ length: 300 }, (_, i) =>
    finding({ start: i, end: i + 1 }, i < 190 ? { severity: "warning" } : { severity: "error" }),
  );
  const text = await reported(lintMarkdown, [resultOf(source, diagnostics, { citations: 300 })], []);
  const [errors = "", warnings = ""] = text.split("#### Warnings");
  expect(errors.match(/`a\.txt/g)).toHaveLength(110);
  expect(warnings.match(/`a\.txt/g)).toHaveLength(90);
  expect(text).toMatch(/\n100 findings more\.\n$/);
});

test("one line where there is nothing", async () => {
  expect(await reported(lintMarkdown, [], [])).toBe("### wgtip: nothing to report in 0 citations of 0 files\n");
});
