import { describe, expect, test } from "vitest";
import { harvest } from "../../../src/registry/tables/harvest.ts";
import type { Entry } from "../../../src/types/registry.ts";

/** What was read, without the bases and sources, which are the same for all. */
function read(text: string) {
  const entry = harvest(text, "a.txt");
  if (!entry) return undefined;
  const { name, title, date, paragraphs, annexes, draft }: Entry = entry;
  return Object.fromEntries(
    Object.entries({
      name,
      title: title?.value,
      date: date?.value,
      paragraphs: paragraphs?.value,
      annexes: annexes?.value,
      draft: draft?.value,
    }).filter(([, value]) => value !== undefined),
  );
}

const head = (symbol: string, rest: string) => `United Nations
${symbol}

General Assembly
Distr.: General
12 August 2044
Original: English

44-12345 (E)    130844
*4412345*

${rest}`;

describe("harvest", () => {
  test("reads a note of a secretariat: the title stands below that of the agenda item", () => {
    const text = head(
      "CTOC/COP/WG.4/2044/8",
      `Working Group on Imaginary Goods
Vienna, 10-12 October 2044
Item 2 of the provisional agenda*

**Exchange of views on imaginary goods**

Imaginary goods and their
transport

Background paper prepared by the Secretariat

I. Introduction

1. The first paragraph cites rule 2, paragraph 2, and was written in
2010. It goes on.

2. The second.

  (a) One;

3. The third.

Annex I

1. Of the annex.

Annex II
`,
    );
    expect(read(text)).toEqual({
      name: "CTOC/COP/WG.4/2044/8",
      title: "Imaginary goods and their transport",
      date: "2044-08-12",
      paragraphs: 3,
      annexes: 2,
    });
    expect(harvest(text, "drafts/a;b.txt")).toMatchObject({
      source: "header: drafts/a,b.txt",
      date: { value: "2044-08-12", basis: "header", source: "drafts/a,b.txt" },
    });
  });

  test("reads a resolution: of its dates the one of adoption", () => {
    const text = head(
      "A/RES/98/7",
      `Ninety-eighth session
Agenda items 13 and 75

Resolution adopted by the General Assembly
on 1 August 2044

[without reference to a Main Committee (A/98/L.70 and A/98/L.70/Add.1)]

98/7. World day of imaginary goods

The General Assembly,

Recalling its resolution 64/293 of 30 July 2010,

1. Decides to wait;

2. Decides to remain seized of the matter.
`,
    );
    expect(read(text)).toEqual({
      name: "A/RES/98/7",
      title: "World day of imaginary goods",
      date: "2044-08-01",
      paragraphs: 2,
      draft: "A/98/L.70",
    });
  });

  test("reads a draft: its title stands below the sponsors", () => {
    const text = head(
      "A/C.3/98/L.2",
      `Ninety-eighth session
Third Committee
Agenda item 61
Questions of goods

Albania, Bhutan and
Chad: draft resolution

Trade in imaginary goods

The General Assembly,

1. Decides to wait.
`,
    );
    expect(read(text)).toEqual({
      name: "A/C.3/98/L.2",
      title: "Trade in imaginary goods",
      date: "2044-08-12",
      paragraphs: 1,
    });
  });

  test("takes no title from a text in another language, but its other facts", () => {
    const text = head("A/98/44", "Ninety-eighth session\n\nCommerce des biens imaginaires\n\n1. Un.\n");
    expect(read(text.replace("English", "French"))).toHaveProperty("title", "Commerce des biens imaginaires");
    expect(read(text.replace("English", "anglais"))).toEqual({ name: "A/98/44", date: "2044-08-12", paragraphs: 1 });
  });

  test("reads Markdown", () => {
    const text = head(
      "A/98/44",
      "Ninety-eighth session\nItem 3 of the provisional agenda\n\n# On goods and trade*\n\n1\\. First.\n\n2\\. Second.\n\n# Annex\n",
    );
    expect(read(text)).toMatchObject({ title: "On goods and trade", paragraphs: 2, annexes: 1 });
  });

  test("counts no paragraphs where they begin anew, or leave a gap", () => {
    const anew = head("A/98/45", "Ninety-eighth session\n\n1. A;\n\n2. B.\n\nII\n\n1. C.\n");
    expect(read(anew)).not.toHaveProperty("paragraphs");
    const gap = head("A/98/45", "Ninety-eighth session\n\n1. A;\n\n2. B.\n\n4. D.\n");
    expect(read(gap)).not.toHaveProperty("paragraphs");
  });

  test.each([
    ["a sentence", "1. The first paragraph."],
    ["the body", "The General Assembly,\n\nRecalling"],
    ["a heading", "I. Introduction\n\n1. One."],
    ["a summary", "Summary\n\nThis report is about"],
  ])("takes no title from %s", (_, below) => {
    expect(read(head("A/98/46", `Ninety-eighth session\n\n${below}\n`))).not.toHaveProperty("title");
  });

  test("gives no day of adoption that the text doesn't", () => {
    expect(
      read(head("A/RES/98/8", "Ninety-eighth session\n\n98/8. Goods and their trade\n\nThe General Assembly,\n")),
    ).toEqual({
      name: "A/RES/98/8",
      title: "Goods and their trade",
    });
  });

  test("gives nothing for a text without masthead, or without symbol", () => {
    expect(harvest("1. See A/RES/64/293.\n", "a.txt")).toBeUndefined();
    expect(harvest(head("", "Ninety-eighth session\n"), "a.txt")).toBeUndefined();
    expect(harvest("", "a.txt")).toBeUndefined();
  });

  test.each([
    [
      "fr",
      "Assemblée générale\nDistr. générale",
      "98/8. Les biens et leur commerce",
      "L’Assemblée générale,",
      "Les biens et leur commerce",
    ],
    [
      "es",
      "Asamblea General\nDistr. general",
      "98/8. Los bienes y su comercio",
      "La Asamblea General,",
      "Los bienes y su comercio",
    ],
    [
      "ru",
      "Генеральная Ассамблея\nDistr.: General",
      "98/8. Товары и торговля ими",
      "Генеральная Ассамблея,",
      "Товары и торговля ими",
    ],
    ["zh", "大会\nDistr.: General", "98/8. 货物及其贸易", "大会，", "货物及其贸易"],
    [
      "ar",
      "الجمعية العامة\nDistr.: General",
      "98/8 - البضائع والتجارة بها",
      "إن الجمعية العامة،",
      "البضائع والتجارة بها",
    ],
  ])("reads the title of a resolution in %s under that language", (language, organ, heading, opening, title) => {
    const prose = {
      fr: "Rappelant les buts et les principes de la Charte,",
      es: "Recordando los propósitos y los principios de la Carta,",
    };
    const below = prose[language as "fr"] ?? "";
    const entry = harvest(`A/RES/98/8\n\n${organ}\n12 August 2044\n\n${heading}\n\n${opening}\n\n${below}\n`, "a.txt");
    expect(entry?.name).toBe("A/RES/98/8");
    expect(entry?.title).toBeUndefined();
    expect(entry?.titles).toEqual({ [language]: { value: title, basis: "header", source: "a.txt" } });
  });
});

describe("a sentence is no title", () => {
  test.each([
    "The goods were read of in the note.¹",
    "The goods were read of in the “note”.[^2]",
    "The goods were read of in the note. It went on",
    "In its resolution 64/293, the General Assembly",
    "By paragraph 2 of that text",
  ])("%s", (sentence) => {
    expect(read(head("A/99/5", `${sentence}\n\nIt went on.\n`))?.title).toBeUndefined();
  });

  test.each(["In larger freedom: towards goods", "Report of Mr. X on the year 2044", "Goods in the St. John area"])(
    "%s is one",
    (title) => {
      expect(read(head("A/99/5", `${title}\n\nIt went on.\n`))?.title).toBe(title);
    },
  );
});
