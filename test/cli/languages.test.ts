// The program as built, over texts in other languages: what it prints, and where.
import { afterAll, expect, test } from "vitest";
import { folderOf, remove, run } from "./program.ts";

const arabic = "وإذ تشير إلى قرار الجمعية العامة 64/293 المؤرخ 31 تموز/يوليه 2010";
const chinese = "回顾大会2010年7月31日第64/293号决议";

const folder = folderOf({ "ar.txt": `${arabic}\n`, "zh.txt": `${chinese}\n`, "style.fr.txt": french() });
afterAll(() => remove(folder));

/** "para 3" and "article 22(c)" are faults of English style and of no other. */
function french(): string {
  return "Voir A/64/7, annexe, et la résolution 64/293, para 3, qui est dans les textes.\n";
}

test("a right-to-left line is isolated, and the carets stand below its words", async () => {
  const { stdout } = await run(folder, ["lint", "ar.txt"]);
  const [, finding, line = "", carets = ""] = stdout.split("\n");
  expect(finding).toBe("  1:48  error  A/RES/64/293 was adopted on 30 July 2010, not on 31 July 2010  date/adoption");
  expect(line).toBe(`        \u2068${arabic}\u2069`);
  expect(carets).toBe(`        ${" ".repeat(arabic.indexOf("31"))}${"^".repeat("31 تموز/يوليه 2010".length)}`);
});

test("wide characters take two columns", async () => {
  const { stdout } = await run(folder, ["lint", "zh.txt"]);
  const [, , line, carets] = stdout.split("\n");
  expect(line).toBe(`       ${chinese}`);
  // 回顾大会 is eight columns wide, 2010年7月31日 thirteen
  expect(carets).toBe(`       ${" ".repeat(8)}${"^".repeat(13)}`);
});

test("the HTML report gives each text and each quotation its direction", async () => {
  const { stdout } = await run(folder, ["lint", "ar.txt", "--format", "html"]);
  expect(stdout).toContain('<div class="text" dir="auto">');
  expect(stdout).toContain("unicode-bidi: plaintext");
  expect(stdout).toContain('<i class="words" dir="auto">31 تموز/يوليه 2010</i>');
});

test("style is that of English texts", async () => {
  const { stdout } = await run(folder, ["lint", "--profile", "un", "style.fr.txt"]);
  expect(stdout).not.toContain("style");
});
