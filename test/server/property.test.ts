// After any edit, the server has found what a lint of the text from scratch finds. Counts of edits come from the
// environment: WGTIP_EDITS=10000 on texts of 20 to 50 kB, WGTIP_EDITS_LONG=300 on one of 1 MB.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { examine } from "../../src/pipeline.ts";
import { createSource } from "../../src/source/source.ts";
import { openRegistry } from "../../src/workspace/facts/registry-file.ts";
import { Editor } from "./client.ts";

let editor: Editor;
beforeAll(async () => {
  const diagnostic = { dynamicRegistration: false };
  const positionEncodings = ["utf-8"];
  editor = await Editor.start({}, { capabilities: { textDocument: { diagnostic }, general: { positionEncodings } } });
});
afterAll(async () => {
  await editor.stop();
});

/** What changes how the text around it is read: mastheads, page heads, fences, comments, surrogates, ends of lines. */
const pieces = [
  "United Nations\tA/AC.999/1\n\nGeneral Assembly\n\nDistr.: General\n2 March 2026\n\nOriginal: English\n\n",
  "\n\nCTOC/COP/WG.4/2011/8\n\n12/34\n\n",
  "\n__________\n\n1 A/57/724.\n\nA/RES/79/29\nThe Code\n\n24-23040\n2/2\n\n",
  "24-23040\n",
  " as recognized in its resolution ",
  "---\ntitle: x\n---\n",
  "\n```\n",
  "`",
  "<!-- wgtip-disable symbol/* -->",
  "<!-- wgtip-enable -->",
  "\r\n",
  "\r",
  "\n\n",
  "𝒜",
  "\uD800",
  "é",
  " General Assembly resolution 64/293 of 12 August 2010, entitled “Global Plan”, ",
  " CTOC/COP/WG4/2011/8 ",
  " the same resolution ",
  " Ibid., para. 5. ",
  "its decision 4/4",
  "4",
  ".",
  "/",
  "the Conference ",
  "the Human Rights Council ",
  "article 5 of the Convention ",
  "the United Nations Convention against Corruption ",
  "\n\n5. ",
  "\n¹ A/64/1.\n",
  "\n[^1]: A/64/1.\n",
  "“",
  "\n\nRappelant sa résolution 64/293 du 30 juillet 2010 et les décisions de la Conférence,\n\n",
];

/** Edits of one text, one after the other. */
const most = 10;

/** Where an edit is, as a part of the text; how much it takes away; what it puts in. */
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(300) }),
    text: fc.oneof(fc.constantFrom(...pieces), fc.constant("")),
  }),
  { minLength: most, maxLength: most },
);

type Edit = (typeof edits extends fc.Arbitrary<infer All> ? All : never)[number];

const encoder = new TextEncoder();

/** The position of an offset as this editor counts, in bytes of UTF-8; an offset between surrogates is none. */
function positionsIn(text: string): (offset: number) => { line: number; character: number } {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: end, index }) => index + end.length)];
  return (offset) => {
    let [line, behind] = [0, starts.length];
    while (behind - line > 1) {
      const middle = (line + behind) >> 1;
      if ((starts[middle] as number) <= offset) line = middle;
      else behind = middle;
    }
    return { line, character: encoder.encode(text.slice(starts[line], offset)).length };
  };
}

/** Not between a carriage return and its line feed, nor between surrogates. */
function boundary(text: string, offset: number): number {
  const isInside = /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])/.test(text.slice(offset - 1, offset + 1));
  return isInside ? offset - 1 : offset;
}

const passages = ["fixtures/draft.md", ...readdirSync("fixtures/annotated").map((name) => `fixtures/annotated/${name}`)]
  .filter((path) => /\.(?:md|txt)$/.test(path))
  .map((path) => readFileSync(path, "utf8"));

/** The passages from the `first` on, again and again, as lines that end with CR LF if `isCrLf`. */
function textOf(length: number, first: number, isCrLf: boolean): string {
  let text = "";
  for (let i = first; text.length < length; i++) text += `${passages[i % passages.length]}\n`;
  return isCrLf ? text.replace(/\n/g, "\r\n") : text;
}

const registry = openRegistry();

async function compare(name: string, start: string, made: readonly Edit[]): Promise<void> {
  let text = start;
  await editor.open(name, text);
  for (const edit of made) {
    const start = boundary(text, Math.floor(edit.at * text.length));
    const end = boundary(text, Math.min(text.length, start + edit.length));
    const before = positionsIn(text);
    const range = { start: before(start), end: before(end) };
    await editor.change(name, [{ range, text: edit.text }]);
    text = text.slice(0, start) + edit.text + text.slice(end);
    const answer = await editor.request<{ items: { code: string; range: { start: object; end: object } }[] }>(
      "textDocument/diagnostic",
      { textDocument: { uri: editor.uri(name) } },
    );
    const { diagnostics } = examine(await createSource(join(editor.folder, name), text), registry);
    const positionOf = positionsIn(text);
    expect(answer.items.map(({ code, range: { start, end } }) => [code, start, end])).toEqual(
      diagnostics.map(({ rule, start, end }) => [rule, positionOf(start), positionOf(end)]),
    );
  }
  await editor.connection.sendNotification("textDocument/didClose", { textDocument: { uri: editor.uri(name) } });
}

/** Says how far a long run has come. */
function progress(edits: number, of: number): void {
  if (of > 100 && edits % 100 === 0) process.stderr.write(`${edits} of ${of} edits\n`);
}

let run = 0;
const count = Number(process.env.WGTIP_EDITS ?? 50);
const long = Number(process.env.WGTIP_EDITS_LONG ?? 0);
const runs = (count: number) => ({ numRuns: Math.ceil(count / most) });

test("diagnostics equal those of a fresh lint after each of many edits", { timeout: 60_000 + 1000 * count }, () => {
  const texts = fc.tuple(fc.integer({ min: 20_000, max: 50_000 }), fc.nat(passages.length), fc.boolean());
  const property = fc.asyncProperty(texts, edits, async (how, made) => {
    await compare(`${run++}.md`, textOf(...how), made);
    progress(run * most, count);
  });
  return fc.assert(property, runs(count));
});

const why = long === 0 ? " (not run: WGTIP_EDITS_LONG is not set)" : "";

test.skipIf(long === 0)(`and of a long text${why}`, { timeout: 60_000 + 10_000 * long }, () => {
  const before = run;
  const property = fc.asyncProperty(edits, async (made) => {
    await compare(`${run++}.md`, textOf(1_000_000, run, false), made);
    progress((run - before) * most, long);
  });
  return fc.assert(property, runs(long));
});
