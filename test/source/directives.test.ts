import { expect, test } from "vitest";
import { directivesIn } from "../../src/source/directives.ts";
import { createSource } from "../../src/source/source.ts";

/** The directives of a text: kind, names, reason, and the words that each covers. */
async function read(text: string, path = "draft.md") {
  const source = await createSource(path, text);
  return directivesIn(source).map(({ kind, names, reason, covers }) => ({
    kind,
    names: names.map(({ pattern }) => pattern),
    ...(reason ? { reason } : {}),
    covers: text.slice(covers.start, covers.end),
  }));
}

test("a comment of Markdown covers the next line", async () => {
  expect(await read("One.\n<!-- wgtip-disable-next-line date/adoption -- as published -->\nTwo.\nThree.\n")).toEqual([
    { kind: "disable-next-line", names: ["date/adoption"], reason: "as published", covers: "Two." },
  ]);
});

test("blank lines do not count, whatever ends the lines", async () => {
  expect(await read("<!-- wgtip-disable-next-line -->\r\n\r\n \r\nTwo.\r\nThree.")).toEqual([
    { kind: "disable-next-line", names: ["*"], covers: "Two." },
  ]);
});

test("nothing follows the last line", async () => {
  expect(await read("<!-- wgtip-disable-next-line -->\n\n")).toEqual([
    { kind: "disable-next-line", names: ["*"], covers: "" },
  ]);
});

test("its own line, before and behind the comment", async () => {
  expect(await read("One.\nTwo. <!--wgtip-disable-line title/differs, date/*--> Two.\nThree.")).toEqual([
    {
      kind: "disable-line",
      names: ["title/differs", "date/*"],
      covers: "Two. <!--wgtip-disable-line title/differs, date/*--> Two.",
    },
  ]);
});

test("a whole file", async () => {
  expect(await read("One.\n<!-- wgtip-disable-file -->\nTwo.")).toEqual([
    { kind: "disable-file", names: ["*"], covers: "One.\n<!-- wgtip-disable-file -->\nTwo." },
  ]);
});

test.each(["# ", "% ", "%% ", "// ", "<!-- "])("text takes comments that begin with %s", async (sign) => {
  const end = sign === "<!-- " ? " -->" : "";
  expect(await read(`${sign}wgtip-disable act/kind -- quoted${end}\nOne.`, "draft.txt")).toEqual([
    { kind: "disable", names: ["act/kind"], reason: "quoted", covers: "\nOne." },
  ]);
});

test("text takes them behind white space only", async () => {
  expect(await read("One. % wgtip-disable-line\nTwo.%wgtip-disable-line\n", "draft.txt")).toEqual([
    { kind: "disable-line", names: ["*"], covers: "One. % wgtip-disable-line" },
  ]);
});

test("Markdown takes no other comments than its own, and none in code", async () => {
  expect(await read("# wgtip-disable\n\n% wgtip-disable\n\n`<!-- wgtip-disable -->`\n")).toEqual([]);
});

test("what only looks like a directive is none", async () => {
  expect(await read("<!-- wgtip-registry -->\n<!-- see wgtip-disable -->\n<!-- the wgtip -->\n")).toEqual([]);
});

test.each([
  "wgtip-disabled",
  "wgtip-disable-all",
  "wgtip-ignore-next-line",
  "wgtip disable-next-line",
  "wgtip: disable",
])("what no comment can ask for is told: %s", async (word) => {
  expect(await read(`<!-- ${word} date/adoption -->\nOne.`)).toEqual([{ kind: "unknown", names: [word], covers: "" }]);
  expect(await read(`# ${word} date/adoption\nOne.`, "a.txt")).toEqual([
    { kind: "unknown", names: [word], covers: "" },
  ]);
});

test("a comment over several lines", async () => {
  const text = "One.\n<!--\n  wgtip-disable-next-line\n  date/adoption, act/kind\n  -- as published\n-->\nTwo.\nThree.";
  expect(await read(text)).toEqual([
    {
      kind: "disable-next-line",
      names: ["date/adoption", "act/kind"],
      reason: "as published",
      covers: "Two.",
    },
  ]);
  expect((await read("One. <!-- wgtip-disable-line\n--> Two.\nThree."))[0]?.covers).toBe(
    "One. <!-- wgtip-disable-line\n--> Two.",
  );
});

test("the span of a name is where it stands", async () => {
  const text = "<!-- wgtip-disable disable date/*,  act/kind -->";
  const [directive] = directivesIn(await createSource("a.md", text));
  expect(directive?.names.map(({ start, end }) => text.slice(start, end))).toEqual(["disable", "date/*", "act/kind"]);
});

test("comments that never end are read in a line's time", async () => {
  const text = "<!-- wgtip-disable ".repeat(50_000);
  expect(directivesIn(await createSource("a.md", text))).toEqual([]);
});
