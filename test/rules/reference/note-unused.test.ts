import { expect, test } from "vitest";
import { saidAt, speaks } from "../said.ts";

speaks("reference/note-unused", [
  ["One.[^1]\n\n[^1]: A note.\n[^2]: Nobody's.\n", 'warning "[^2]": no indicator [^2] refers to this note'],
  [
    "One.[^1]\n\n[^1]: A note.\n[^1]: Another.\n",
    'warning "[^1]": there is a note [^1] before this one; readers see only that',
  ],
]);

test("a note without an indicator, and a second note of the same label", async () => {
  expect(await saidAt("One.[^1]\n\n[^1]: A note.\n[^2]: Nobody's.\n[^1]: Another.\n")).toEqual([
    ["reference/note-unused", "warning", "[^2]", 24],
    ["reference/note-unused", "warning", "[^1]", 40],
  ]);
});
