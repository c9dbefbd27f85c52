// Findings on a document as a whole: what one place says against another. Written by hand.
import { describe, expect, test } from "vitest";
import { findings } from "./run.ts";

/** Rule, severity, the words of the span, where it begins. */
const said = async (text: string, path?: string) =>
  (await findings(text, path)).map(({ rule, severity, words, start }) => [rule, severity, words, start]);

describe("footnotes of Markdown", () => {
  test("an indicator without a note, at each of its places", async () => {
    expect(await said("One.[^1] Two.[^2] Again two.[^2]\n\n[^1]: A note.\n")).toEqual([
      ["reference/note-missing", "error", "[^2]", 13],
      ["reference/note-missing", "error", "[^2]", 28],
    ]);
  });

  test("a note without an indicator, and a second note of the same label", async () => {
    expect(await said("One.[^1]\n\n[^1]: A note.\n[^2]: Nobody's.\n[^1]: Another.\n")).toEqual([
      ["reference/note-unused", "warning", "[^2]", 24],
      ["reference/note-unused", "warning", "[^1]", 40],
    ]);
  });

  test.each([
    ["labels in another case", "One.[^Note]\n\n[^note]: A note."],
    ["notes in quotations and lists", "One.[^1] Two.[^2]\n\n> [^1]: A note.\n\n- [^2]: Another."],
    ["a note that refers to another", "One.[^1]\n\n[^1]: See.[^2]\n\n[^2]: This."],
    ["code", "`[^1]` and\n\n```\n[^2]: x\n```\n"],
    ["a class of characters", "All of [^abc] match."],
    ["what is escaped", "The class \\[^1] of characters"],
    ["an indicator before a colon", "As follows[^1]: one.\n\n[^1]: A note."],
  ])("nothing is said of %s", async (_, text) => {
    expect(await said(text)).toEqual([]);
  });

  test("plain text has no such notes", async () => {
    expect(await said("The class [^1] of characters", "a.txt")).toEqual([]);
  });
});

describe("footnotes of plain text", () => {
  test("raised figures, where the text has notes", async () => {
    const text = "One.¹ Two.³ An area of 5 km² and 10⁶ more.\n\n¹ A note.\n² Nobody's.\n";
    expect(await said(text, "a.txt")).toEqual([
      ["reference/note-missing", "warning", "³", 10],
      ["reference/note-unused", "warning", "²", 54],
    ]);
    expect(await said("One.¹ Two.³", "a.txt")).toEqual([]);
  });

  test("figures in brackets; a list of sources need not be used one by one", async () => {
    const text = "One [1] and two [4].\n\n[1] A note.\n[2] Another.\n";
    expect(await said(text, "a.txt")).toEqual([["reference/note-missing", "warning", "[4]", 16]]);
  });

  test("the number of the job between asterisks is no note", async () => {
    const text = "Item 2 of the provisional agenda*\n\nThe report was before it.\n\n*2517896*\n";
    expect(await said(text, "a.txt")).toEqual([["reference/note-missing", "warning", "*", 32]]);
  });

  test("the asterisk of an agenda", async () => {
    const text = "Item 2 of the provisional agenda*\n\nText.\n";
    expect(await said(text, "a.txt")).toEqual([["reference/note-missing", "warning", "*", 32]]);
    expect(await said(`${text}\n* CTOC/COP/2014/1.\n`, "a.txt")).toEqual([]);
    expect(await said("*Item 2 of the provisional agenda*\n", "a.md")).toEqual([]);
  });
});

describe("the agenda of a note", () => {
  const of = (symbol: string) =>
    `CTOC/COP/2014/4\n\nDistr.: General\n12 June 2014\n\nItem 2 (b) of the provisional agenda*\n\n* ${symbol}.\n`;

  test("is of the same session, and an agenda", async () => {
    const item = "Item 2 (b) of the provisional agenda";
    expect(await said(of("CTOC/COP/2012/1"), "a.txt")).toEqual([["reference/agenda", "warning", item, 47]]);
    // The report of the Working Group on its meeting
    expect(await said(of("CTOC/COP/WG.4/2011/8"), "a.txt")).toEqual([["reference/agenda", "warning", item, 47]]);
    expect(await said(of("CTOC/COP/2014/1"), "a.txt")).toEqual([]);
  });
});

describe("words that point back", () => {
  const two = "In General Assembly resolutions 64/292 and 64/293, States agreed.";

  test("after a list of two are a warning", async () => {
    expect(await said(`${two} The same resolution sets up a fund.`)).toEqual([
      ["reference/antecedent", "warning", "The same resolution", 66],
    ]);
  });

  test("after the parts of one resolution, a range of which is a list", async () => {
    const text =
      "The Assembly recalled its resolutions 56/253 and 75/254 A to C. In the same resolution, it set up a fund.";
    const found = await findings(`${text} See A/80/5.`);
    expect(found.filter(({ rule }) => rule === "reference/antecedent").map(({ message }) => message)).toEqual([
      '"the same resolution" may be A/RES/56/253, A/RES/75/254 A, A/RES/75/254 B or A/RES/75/254 C',
    ]);
  });

  test("after a sentence on two are style", async () => {
    const text =
      "In its resolution 64/293, the General Assembly recalled its resolution 64/292. In that resolution, it set up a fund.";
    expect(await said(text)).toEqual([["reference/antecedent", "style", "that resolution", 82]]);
  });

  test("with nothing before them", async () => {
    const text = "Experts met.\n\nIn the said decision, States set up a fund.";
    expect(await said(`${text} See A/80/5.`)).toEqual([["reference/antecedent", "warning", "the said decision", 17]]);
    // A text that cites nothing is of something else
    expect(await said(text)).toEqual([]);
  });

  test.each([
    [
      "after one, twice",
      "See General Assembly resolution 64/293. That resolution is long. In the same resolution, it is said.",
    ],
    [
      "after one of each kind",
      "See resolution 64/293 and decision 62/511 A of the General Assembly. In that decision, it is said.",
    ],
    [
      "after a number and its symbol",
      "See General Assembly resolution 64/293 (A/RES/64/293). In that resolution, it is said.",
    ],
    [
      "to the nearest of the same sentence",
      "See General Assembly resolution 64/292, and resolution 64/293 with the plan annexed to that resolution.",
    ],
    [
      "to what has no number",
      `${two} States then drew up a resolution on piracy. In that resolution, they set up a fund.`,
    ],
    ["to what was decided", "The Conference decided to set up a fund. In accordance with that decision, it met."],
    ["to the latter", `${two} The latter resolution is long.`],
    ["in general", "They print the same resolution twice, and in that decision there is sense."],
    [
      "over the notes of a page",
      "See General Assembly resolution 64/293.1\n_______________\n\n1 Resolution 64/292.\n\nIn that resolution, it is said.",
    ],
  ])("nothing is said %s", async (_, text) => {
    expect((await said(text, "a.txt")).filter(([rule]) => rule === "reference/antecedent")).toEqual([]);
  });
});

describe("ibid.", () => {
  const notes = (...lines: string[]) =>
    `Text.[^1] And.[^2]\n\n${lines.map((line, i) => `[^${i + 1}]: ${line}\n`).join("")}`;

  test("with a place, after a note with two sources", async () => {
    expect(await said(notes("A/80/5 and A/80/16.", "Ibid., para. 3."))).toEqual([
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
    expect((await said(text)).filter(([rule]) => rule === "reference/ibid")).toEqual([]);
  });
});

describe("one document, two claims", () => {
  test("of its date: what is said less often, else later", async () => {
    const of = (day: string) => `See General Assembly resolution 99/1 of ${day} October 2044.`;
    expect(await said(`${of("3")} ${of("5")}`)).toEqual([["consistency/date", "warning", "5 October 2044", 96]]);
    expect(await said(`${of("5")} ${of("3")} ${of("3")}`)).toEqual([
      ["consistency/date", "warning", "5 October 2044", 40],
    ]);
  });

  test("of its title", async () => {
    const of = (title: string) => `In General Assembly resolution 99/1, entitled “${title}”, it is said.`;
    expect(await said(`${of("Safe havens")} ${of("Firearms in transit")}`)).toEqual([
      ["consistency/title", "warning", "“Firearms in transit”", 119],
    ]);
    expect(await said(`${of("Safe havens")} ${of("safe haven")}`)).toEqual([]);
  });

  test("what the registry knows is left to the rules that ask it", async () => {
    const of = (day: string) => `In its resolution 64/293 of ${day} 2010, the General Assembly adopted a plan.`;
    expect((await said(`${of("30 July")} ${of("12 August")}`)).map(([rule]) => rule)).toEqual(["date/adoption"]);
  });

  test("whose number it is must be named", async () => {
    const text = "See resolution 99/1 of 3 October 2044. See resolution 99/1 of 5 October 2044.";
    expect((await said(text)).filter(([rule]) => rule === "consistency/date")).toEqual([]);
  });
});

describe("short forms", () => {
  const introduced = "The Rules for the Treatment of Women Prisoners (the Bangkok Rules) are annexed.";

  test("before they are introduced", async () => {
    expect(await said(`States respect the Bangkok Rules.\n\n${introduced}`)).toEqual([
      ["consistency/short-form", "warning", "Bangkok Rules", 19],
    ]);
    expect(await said("Article 3 of UNKNC is long.\n\nThe Convention (hereinafter “UNKNC”) has one.")).toEqual([
      ["consistency/short-form", "warning", "UNKNC", 13],
    ]);
  });

  test.each([
    ["behind it", `${introduced} States respect the Bangkok Rules.`],
    ["in a heading", `## Violations of the Bangkok Rules\n\n${introduced}`],
    ["as the beginning of a title", `States adopt the Bangkok Rules on Prisoners.\n\n${introduced}`],
    ["in a title", `See “Celebrating the Bangkok Rules”, which is long.\n\n${introduced}`],
    ["introduced twice", `${introduced}\n\n${introduced}`],
    ["of one word", "The Convention is long.\n\nThe Convention on the Law of the Sea (the Convention) is longer."],
    ["in a note", `Text.[^1]\n\n[^1]: See the Bangkok Rules.\n\n${introduced}`],
  ])("nothing is said of one %s", async (_, text) => {
    expect((await said(text)).filter(([rule]) => rule === "consistency/short-form")).toEqual([]);
  });
});

describe("a draft that has been adopted", () => {
  // A/78/L.17 was adopted as A/RES/78/118 on 8 December 2023
  const finding = ["reference/adopted", "warning", "A/78/L.17", 20];
  const of = (day: string) => `General Assembly\nDistr.: General\n${day}\n\n`;

  test("is reported, with the text", async () => {
    expect(await said("States refer to it (A/78/L.17).")).toEqual([finding]);
    expect((await findings("States refer to it (A/78/L.17)."))[0]?.suggestion).toBe("A/RES/78/118");
    expect(await said(`${of("4 March 2024")}See A/78/L.17.`)).toEqual([[...finding.slice(0, 3), 51]]);
  });

  test.each([
    ["where the text stands there too", "Draft resolution A/78/L.17 became General Assembly resolution 78/118."],
    ["before the adoption", `${of("1 December 2023")}See A/78/L.17.`],
    ["of another draft", "See A/78/L.18 and A/78/L.17/Add.1."],
    ["in the text itself", "A/RES/78/118\n\nGeneral Assembly\nDistr.: General\n4 March 2024\n\n(A/78/L.17)"],
  ])("not %s", async (_, text) => {
    expect(await said(text)).toEqual([]);
  });
});

describe("what has since been revised", () => {
  test("is reported where the text does not cite the revision", async () => {
    // The registry has A/80/69/Rev.1 and A/79/408/Corr.1
    expect(await said("See A/80/69.")).toEqual([["reference/revised", "style", "A/80/69", 4]]);
    expect(await said("See A/79/408, and below A/79/408/Corr.1.")).toEqual([]);
    expect(await said("See A/80/69/Rev.1.")).toEqual([]);
  });
});
