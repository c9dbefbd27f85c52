import { describe, expect, test } from "vitest";
import { cop, notes } from "../passages.ts";
import { saidAt, speaks, stops } from "../said.ts";

speaks("reference/ibid", [
  [
    "Text.[^1] And.[^2]\n\n[^1]: A/80/5 and A/80/16.\n[^2]: Ibid., para. 3.\n",
    'warning "Ibid.": note 1 cites A/80/5 and A/80/16',
  ],
  ["Text.[^1]\n\n[^1]: Ibid., para. 3.\n", 'warning "Ibid.": no note stands before this one'],
]);

stops("reference/ibid", [
  [notes("A/80/5 and A/80/16.", "Ibid., para. 3."), 'warning "Ibid."'],
  [notes("A/80/5 and A/80/16.", "See also ibid., para. 3."), 'warning "ibid."'],
  [notes("A/80/5 and A/80/16.", "Cf. ibid., para. 3."), 'warning "ibid."'],
  [notes("A/80/5 and A/80/16.", "For this, ibid., para. 3.")],
  [notes("A/80/5, A/80/16.", "Ibid., para. 3."), 'warning "Ibid."'],
  [notes("A/80/5 (General Assembly resolution 64/293).", "Ibid., para. 3."), 'warning "Ibid."'],
  // They say themselves what they stand for
  [notes("A/80/5 and A/80/16.", "Ibid., vol. 606, No. 8791, para. 3.")],
  [notes("A/80/5 and A/80/16.", "Ibid., 2013, para. 3.")],
  [notes("A/80/5 and A/80/16.", "Ibid., No. 5, para. 3.")],
  [notes("A/80/5 and A/80/16.", "Ibid. Volume II, para. 3.")],
  // One source
  [notes("A/80/5 and A/80/5/Rev.12.", "Ibid., para. 3.")],
  [notes("A/80/5, see A/80/5.", "Ibid., para. 3.")],
  [notes(`${cop} resolution 5/2, CTOC/COP/2010/17.`, "Ibid., para. 3.")],
  [notes("Article 3 of the Rome Statute and A/80/5.", "Ibid., para. 3.")],
  [notes("A/80/5, 4213th meeting.", "Ibid., para. 3.")],
  [notes("See resolution 31/6 and A/80/5.", "Ibid., para. 3.")],
  [notes("A/80/5 and A/80/16.", "Ibid.", "Ibid., para. 3.")],
  // Another note may stand between them
  ["Text.[^1]\n\n[^1]: A/80/5 and A/80/16.\n[^3]: Ibid., para. 3.\n"],
  ["Text.[^7]\n\n[^7]: Ibid., para. 3.\n"],
]);

describe("ibid.", () => {
  const notes = (...lines: string[]) =>
    `Text.[^1] And.[^2]\n\n${lines.map((line, i) => `[^${i + 1}]: ${line}\n`).join("")}`;

  test("with a place, after a note with two sources", async () => {
    expect(await saidAt(notes("A/80/5 and A/80/16.", "Ibid., para. 3."))).toEqual([
      ["reference/ibid", "warning", "Ibid.", 52],
    ]);
  });

  test.each([
    ["without a place", notes("A/80/5 and A/80/16.", "Ibid.")],
    ["after a document and its corrigendum", notes("A/80/5 and A/80/5/Corr.1.", "Ibid., para. 3.")],
    ["after a number and its symbol", notes("General Assembly resolution 64/293 (A/RES/64/293).", "Ibid., para. 3.")],
    ["of the same note", notes("A/80/5 and A/80/16.", "A/80/6; see also ibid., para. 3.")],
    [
      "with a supplement of its own",
      notes("A/80/5 and A/80/16.", "Ibid., Eightieth Session, Supplement No. 16 (A/80/16), para. 3."),
    ],
    [
      "of the article of a treaty",
      notes("Resolution 2200 A (XXI), annex; resolution 34/180, annex.", "Ibid., art. 3."),
    ],
  ])("nothing is said %s", async (_, text) => {
    expect((await saidAt(text)).filter(([rule]) => rule === "reference/ibid")).toEqual([]);
  });
});
