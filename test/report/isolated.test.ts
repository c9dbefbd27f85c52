import { expect, test } from "vitest";
import { directed } from "../../src/report/html/markup.ts";
import { isolated, isolatedLine } from "../../src/report/isolated.ts";

// The words between the marks, as FSI and PDI and as <bdi>
test.each([
  'no full stop in "[الوثيقة] A"',
  '"[القرار 64/293]" is of 2010',
  "of [اللجنة], then [المجلس], both",
  "nothing else",
])("%s", (marked) => {
  const text = marked.replace(/[[\]]/g, "");
  expect(
    isolated(text)
      .replace(/\u2068/g, "[")
      .replace(/\u2069/g, "]"),
  ).toBe(marked);
  expect(
    directed(text)
      .text.replace(/<bdi>/g, "[")
      .replace(/<\/bdi>/g, "]")
      .replace(/&quot;/g, '"'),
  ).toBe(marked);
});

test("a line with right-to-left words is isolated as a whole", () => {
  expect(isolatedLine("القرار 64/293 now")).toBe("\u2068القرار 64/293 now\u2069");
  expect(isolatedLine("resolution 64/293")).toBe("resolution 64/293");
});
