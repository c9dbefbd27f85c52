import { describe, expect, test } from "vitest";
import { placeWords } from "../../../src/report/place-words.ts";
import { readSource } from "../../../src/source/format.ts";
import { placeOf } from "../../../src/source/places.ts";
import { lines, pdf, type Words } from "./pdf.ts";

const read = (...pages: Words[][]) => readSource("report.pdf", pdf(pages));
const textOf = async (...pages: Words[][]) => (await read(...pages)).text;

/** A line as wide as the text of a page, 400 points. */
const full = (words: string) => words.padEnd(80, " and so on").slice(0, 80).replace(/ $/, "x");

describe("the text of a PDF", () => {
  test("joins what stands close together, and parts paragraphs by a blank line", async () => {
    const text = await textOf([
      { text: "See A/64", x: 100, y: 700 },
      { text: "/RES/293", x: 140, y: 700 },
      { text: "of 2010", x: 185, y: 700 },
      ...lines(100, 688, ["and more."]),
      ...lines(100, 660, ["Next."]),
    ]);
    expect(text).toBe("See A/64/RES/293 of 2010\nand more.\n\nNext.\n\n");
  });

  test("says on which page, and where on it", async () => {
    const source = await read(lines(100, 700, ["One."]), lines(100, 700, ["Two A/64/293."]));
    const place = placeOf(source, source.text.indexOf("A/64"));
    expect(source.format).toBe("pdf");
    expect(placeWords(place)).toBe("p. 2");
    expect(place.at).toMatchObject({ kind: "page", page: 2 });
  });

  test("raised figures are indicators, not part of the number before them", async () => {
    const note = [
      { text: "1", x: 100, y: 103, size: 6 },
      { text: "A/RES/64/292.", x: 110, y: 100, size: 8 },
    ];
    const body = [
      { text: "resolution 64/293", x: 100, y: 700 },
      { text: "1", x: 185, y: 704, size: 6 },
    ];
    expect(await textOf([...body, ...lines(100, 688, ["says so.", "Again."]), ...note])).toBe(
      "resolution 64/293¹\nsays so.\nAgain.\n\n¹ A/RES/64/292.\n\n",
    );
  });

  test("links are on the words that lie in their boxes whole, over the end of a line too", async () => {
    const link = (rect: string, to: string) =>
      `<< /Type /Annot /Subtype /Link /Rect [${rect}] /A << /S /URI /URI (${to}) >> >>`;
    const annots = [
      link("139 698 221 710", "https://undocs.org/A/RES/64/293"),
      link("100 686 140 696", "https://undocs.org/A/RES/64/293"),
      link("205 686 215 696", "https://undocs.org/A/64/1"),
    ];
    const words = [
      { text: "the plan", x: 100, y: 700 },
      { text: "resolution", x: 145, y: 700, size: 10.1 },
      { text: "64/293", x: 100, y: 688, size: 10.1 },
      { text: "of 2010 and A/64/1.", x: 136, y: 688 },
    ];
    const source = await readSource("a.pdf", pdf([words], { page: `/Annots [${annots.join(" ")}]` }));
    expect(source.text).toBe("the plan resolution\n64/293 of 2010 and A/64/1.\n\n");
    // part of a run is a guess
    expect(source.known?.links).toEqual([{ start: 9, end: 26, href: "https://undocs.org/A/RES/64/293" }]);
  });

  test("columns are read one after the other", async () => {
    const left = lines(60, 700, ["The Committee recalls", "its resolution", "64/293 and the"]);
    const right = lines(320, 700, ["plan of action of", "30 July 2010,", "as adopted."]);
    expect(await textOf([...left, ...right])).toBe(
      "The Committee recalls\nits resolution\n64/293 and the\n\nplan of action of\n30 July 2010,\nas adopted.\n\n",
    );
  });

  test("the number of a paragraph stays with its text", async () => {
    const text = await textOf([
      { text: "1.", x: 100, y: 700 },
      { text: "Recalls resolution 64/293;", x: 140, y: 700 },
      { text: "2.", x: 100, y: 688 },
      { text: "Decides so.", x: 140, y: 688 },
    ]);
    expect(text).toBe("1.\tRecalls resolution 64/293;\n\n2.\tDecides so.\n\n");
  });

  test("running heads stand once, page numbers not at all, and the text goes on over the turn of the page", async () => {
    const page = (number: string, texts: string[]) => [
      { text: "A/64/293", x: 100, y: 760 },
      ...lines(100, 700, texts),
      { text: number, x: 300, y: 40 },
    ];
    const [first, second] = [
      ["Begun.", full("The Assembly"), full("recalls resolution")],
      ["70/1 of 2015.", "Then."],
    ];
    expect(await textOf(page("1/2", first), page("2/2", second))).toBe(
      `A/64/293\n\nBegun.\n${first[1]}\n${first[2]}\n70/1 of 2015.\nThen.\n\n`,
    );
  });

  test("a head that differs stays", async () => {
    const page = (head: string) => [{ text: head, x: 100, y: 760 }, ...lines(100, 700, ["Text.", "More."])];
    const text = await textOf(page("A/64/293"), page("A/64/239"));
    expect(text).toContain("A/64/239");
  });

  test("words that are spread over the width of a line are parted by blanks", async () => {
    const words = ["as", "it", "is", "so", "on"].map((text, i) => ({ text, x: 100 + 40 * i, y: 700 }));
    expect(await textOf([...words, ...lines(100, 688, ["and on."])])).toBe("as it is so on\nand on.\n\n");
  });

  test("Russian and Chinese", async () => {
    const text = await textOf(lines(100, 700, ["резолюция 64/293", "от 30 июля"]), lines(100, 700, ["第64/293号决议"]));
    expect(text).toBe("резолюция 64/293\nот 30 июля\n\n第64/293号决议\n\n");
  });

  test("Arabic from right to left, with its numbers from left to right", async () => {
    // on the page, from the left: ‎"A/64/293 رارقلا", each word in the order of its glyphs
    const visual = (text: string) => [...text].reverse().join("");
    const page = [
      { text: visual("القرار"), x: 300, y: 700 },
      { text: "64/293", x: 265, y: 700 },
      { text: visual("المؤرخ"), x: 230, y: 700 },
      { text: "30", x: 215, y: 700 },
    ];
    expect(await textOf(page)).toBe("القرار 64/293 المؤرخ 30\n\n");
  });

  test("a word parted at the end of a line is joined if the document has it whole", async () => {
    const text = await textOf(
      lines(100, 700, ["an international plan, an interna-", "tional plan, a well-", "known plan"]),
    );
    expect(text).toBe("an international plan, an international plan, a well-\nknown plan\n\n");
  });
});

test("a Buffer of Node is read like any bytes", async () => {
  const { text } = await readSource("report.pdf", Buffer.from(pdf([lines(100, 700, ["See A/64/293."])])));
  expect(text).toBe("See A/64/293.\n\n");
});

describe("what is no PDF that can be read", () => {
  const whole = pdf([lines(100, 700, ["Text"])]);
  const encrypted = new TextDecoder()
    .decode(whole)
    .replace(
      "/Root 1 0 R",
      "/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /O (00000000000000000000000000000000) /U (00000000000000000000000000000000) /P -4 >> /ID [(a) (a)]",
    );
  const chinese = new TextDecoder()
    .decode(whole)
    .replace("/Encoding /Identity-H", "/Encoding /UniGB-UCS2-H")
    .replace("/ToUnicode 5 0 R", "")
    .replace("(Identity) /Supplement 0", "(GB1) /Supplement 2");
  test.each([
    [
      "Chinese in a font that is not in the file",
      new TextEncoder().encode(chinese),
      "does not hold the characters (UniGB",
    ],
    ["text", new TextEncoder().encode("Resolution 64/293"), "is not a PDF"],
    ["a part of one", whole.subarray(0, 60), "is not a PDF, or is damaged or not complete"],
    ["pages without text", pdf([[]]), "has no text"],
    ["an encrypted one", new TextEncoder().encode(encrypted), "is encrypted"],
  ])("%s", async (_, bytes, message) => {
    await expect(readSource("report.pdf", bytes)).rejects.toThrow(message);
  });
});
