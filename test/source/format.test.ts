import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formats } from "../../src/source/format.ts";

/** The `files` of a hook, without the `(?i)` of Python. */
function filesOf(hook: string): RegExp {
  const yaml = readFileSync(".pre-commit-hooks.yaml", "utf8").split(/^(?=- id: )/m);
  const files = yaml.find((each) => each.startsWith(`- id: ${hook}\n`))?.match(/files: \(\?i\)(.*)/)?.[1];
  return new RegExp(files ?? "^$", "i");
}

test("pre-commit lints every kind of file that is read, and fixes every kind that can be changed", async () => {
  for (const { extensions, load } of formats) {
    const isChanged = (await load()).change !== undefined;
    for (const extension of extensions) {
      expect(filesOf("wgtip").test(`a.${extension}`), extension).toBe(true);
      expect(filesOf("wgtip-fix").test(`a.${extension}`), extension).toBe(isChanged);
    }
  }
  expect(filesOf("wgtip").test("a.png")).toBe(false);
});
