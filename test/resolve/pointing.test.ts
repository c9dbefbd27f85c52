// "Ibid.", "that resolution", "the Convention": what they point to, and when to nothing. Written by hand.
import { describe, expect, test } from "vitest";
import { named, resolutionOf, resolves } from "./resolved.ts";

/** The last citation of a text, whatever stands before it. */
const last = (text: string, path?: string) =>
  named(text, path)
    .at(-1)
    ?.replace(/^.* → /, "");

describe("ibid. in a text whose notes are not told from it", () => {
  test.each([
    ["See A/80/5, para. 3. Ibid., para. 5.", "A/80/5 (antecedent)"],
    ["A/80/5.\n 2 Ibid.", "A/80/5 (antecedent)"],
    ["A/80/5.\n12  Ibid.", "A/80/5 (antecedent)"],
    // What is two notes further up is another's
    ["A/80/5.\n2 On\n3 June.\n4 Ibid.", "?"],
    ["A/80/5.\n\t2 Smith.\n 3 Jones.\n 4 Ibid.", "?"],
    ["A/80/5.\n112  Smith.\n113  Jones.\n114  Ibid.", "?"],
    ["A/80/5.\n1112  men and\n1113  women.\n4 Ibid.", "A/80/5 (antecedent)"],
    // … or a treaty or a book stands between
    ["See A/80/5 and Treaty Series, vol. 3. Ibid.", "?"],
    ["See A/80/5 and Official  Records, vol. 3. Ibid.", "?"],
    ["See Treaty Series, vol. 3, and A/80/5. Ibid.", "A/80/5 (antecedent)"],
    // … or a page
    [`See A/80/5. ${"so ".repeat(660)}Ibid.`, "A/80/5 (antecedent)"],
    [`See A/80/5. ${"so ".repeat(670)}Ibid.`, "?"],
    ["Ibid.", "?"],
  ])("%s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe("ibid. in a note", () => {
  test.each([
    ["See A/80/5.[^1]\n\n[^1]: Ibid., para. 3.", "?"],
    ["[^1]: A/80/5, para. 3; ibid., para. 5.", "A/80/5 (antecedent)"],
    ["[^1]: A/80/5; Treaty Series, vol. 3; ibid.", "?"],
    ["[^1]: Treaty Series, vol. 3; A/80/5; ibid.", "A/80/5 (antecedent)"],
    ["[^1]: A/80/5.\n[^2]: Ibid.", "A/80/5 (antecedent)"],
    ["[^1]: A/80/5; Treaty Series, vol. 3.\n[^2]: Ibid.", "?"],
    ["[^1]: Treaty Series, vol. 3; A/80/5.\n[^2]: Ibid.", "A/80/5 (antecedent)"],
    ["[^1]: A/80/5.\n[^2]: Treaty Series, vol. 3; ibid.", "?"],
    ["[^1]: A/80/5.\n[^2]: Smith.\n[^3]: Ibid.", "?"],
    // What stands between two notes in the text is not between them
    ["[^1]: A/80/5.\n\nTreaty Series are long.[^2]\n\n[^2]: Ibid.", "A/80/5 (antecedent)"],
    ["See A/80/6.\n\n[^1]: A/80/5.\n\nSee A/80/7.\n\n[^2]: Ibid.", "A/80/5 (antecedent)"],
  ])("%s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });
});

describe("ibid. that names its source itself is no other document", () => {
  test.each([
    "[^1]: Supplement No. 27 (A/64/27), para. 18.\n[^2]: Ibid., Seventy-ninth Session, Supplement No. 27",
    "[^1]: A/80/5.\n[^2]: Ibid., Supplement No. 35",
    "[^1]: A/80/5.\n[^2]: Ibid., 2020, Supplement No. 7",
    "[^1]: A/80/5.\n[^2]: Ibid., Thirty-ninth Year, 12th meeting",
    "[^1]: A/80/5; and ibid., seventy-fourth session",
    "[^1]: A/80/5.\n[^2]: Ibid., vol. 1249",
    "1 Resolution 541 (1983).\n2 Ibid., document 16519.",
  ])("%s", (text) => {
    expect(resolutionOf(text).find(({ kind }) => kind === "backreference")?.target).toBeNull();
  });

  test.each([
    ["[^1]: A/80/5.\n[^2]: Ibid., Part II", "A/80/5 (antecedent)"],
    ["[^1]: A/80/5.\n[^2]: Ibid., vol. I", "A/80/5 (antecedent)"],
    ["[^1]: A/80/5.\n[^2]: Ibid., annex II", "A/80/5 (antecedent)"],
    ["[^1]: A/80/5.\n[^2]: Ibid.\n\nThe Council met.", "A/80/5 (antecedent)"],
  ])("%s", (text, expected) => {
    expect(last(text)).toBe(expected);
  });

  test("nor what its source cites, nor what stands two lines above", () => {
    expect(last("[^1]: General Assembly resolution 64/293 (citing A/65/100).\n[^2]: Ibid.")).toBe(
      "A/RES/64/293 (antecedent)",
    );
    expect(last("1 General Assembly resolution 64/293.\n2 World Bank, Report 2017, p. 4.\n3 Ibid.")).toBe("?");
  });
});

describe("that resolution, in a note", () => {
  const text = "See General Assembly resolution 64/293.[^1] And.[^2]\n\n";

  test.each([
    ["[^1]: General Assembly resolution 64/292; in that resolution, it is said.", "A/RES/64/292 (antecedent)"],
    ["[^1]: In that resolution, it is said.", "A/RES/64/293 (antecedent)"],
    ["[^1]: General Assembly resolution 64/292.\n[^2]: In that resolution, it is said.", "A/RES/64/293 (antecedent)"],
    ["[^1]: In that decision, it is said.", "?"],
  ])("%s", (note, expected) => {
    expect(last(text + note)).toBe(expected);
  });
});

resolves("a symbol says whether it is a resolution or a decision", {
  "See A/RES/64/293, A/HRC/DEC/15/116 and A/80/5. In that resolution and in that decision, it is said.": [
    "A/RES/64/293 → A/RES/64/293 (symbol)",
    "A/HRC/DEC/15/116 → A/HRC/DEC/15/116 (symbol)",
    "A/80/5 → A/80/5 (symbol)",
    "that resolution → A/RES/64/293 (antecedent)",
    "that decision → A/HRC/DEC/15/116 (antecedent)",
  ],
  "See A/80/5. In that resolution, it is said.": ["A/80/5 → A/80/5 (symbol)", "that resolution → ?"],
});

describe("the Convention", () => {
  const rights = "Convention on the Rights of the Child";
  const corruption = "United Nations Convention against Corruption";

  test.each([
    // The last that was named
    [
      `The ${rights} and the ${corruption} are long. Under article 5 of the Convention`,
      `${corruption} art. 5 (paragraph)`,
    ],
    // … or the one that was introduced so
    [
      `The ${rights} (the Convention) and the ${corruption} are long. Under article 5 of the Convention`,
      `${rights} art. 5 (paragraph)`,
    ],
    // What is named later is not meant
    [
      `The ${rights} is long. Under article 5 of the Convention, it met. The ${corruption} is long.`,
      `${rights} art. 5 (paragraph)`,
    ],
  ])("%s", (text, expected) => {
    expect(
      named(text)
        .find((line) => line.includes("of the Convention →"))
        ?.replace(/^.* → /, ""),
    ).toBe(expected);
  });

  test("is its own to a conference or a committee", () => {
    const text = `The ${rights} is long. Under article 5 of the Convention`;
    expect(last(text, "CAC_COSP_2019_3.txt")).toBe(`${corruption} art. 5 (masthead)`);
    expect(last(text, "A_80_5.txt")).toBe(`${rights} art. 5 (paragraph)`);
  });

  test("is not known where nothing was named", () => {
    expect(last("Under article 5 of the Convention, States met.")).toMatch(/Convention art\. 5 \(paragraph\)$/);
  });
});

test("a statute is that of the body whose words stand behind it", () => {
  const path = "S_RES_990.txt";
  expect(last("article 13 of the statute of the International Tribunal", path)).toBe(
    "Statute of the International Tribunal art. 13 (named)",
  );
  expect(last("rule 12 of the rules of procedure of the Dispute Tribunal", path)).toBe(
    "Rules of procedure of the Dispute Tribunal rule 12 (named)",
  );
  expect(last("rule 12 of the rules of procedure", path)).toMatch(/^(?!.*Tribunal)/);
  expect(last("Article 32 of its Statute", path)).toBe("Statute art. 32 (named)");
});

describe("rules of procedure", () => {
  test.each([
    [
      "rule 3 of the rules of procedure of the General Assembly",
      undefined,
      "Rules of procedure of the General Assembly rule 3 (named)",
    ],
    [
      "rule 3 of its provisional rules of procedure",
      "CAC_COSP_2019_3.txt",
      "Provisional rules of procedure of the Conference of the States Parties to the United Nations Convention against Corruption rule 3 (masthead)",
    ],
    [
      "rule 3 of its rules of procedure",
      "A_AC.105_5.txt",
      "Rules of procedure of the General Assembly rule 3 (masthead)",
    ],
    ["rule 3 of its rules of procedure", undefined, "rules of procedure rule 3 (named)"],
  ])("%s (%s)", (text, path, expected) => {
    expect(last(`Under ${text}, States met.`, path)).toBe(expected);
  });
});

resolves("those resolutions are the several that were named last", {
  "Recalling resolutions 61/105 and 64/72, and the actions called for in those resolutions,": [
    "resolutions 61/105 → A/RES/61/105 (form)",
    "64/72 → A/RES/64/72 (list)",
    "those resolutions → A/RES/61/105 (antecedent)",
    "those resolutions → A/RES/64/72 (antecedent)",
  ],
  "Security Council resolutions 1325 (2000) and 1820 (2008). Under these resolutions, States act.": [
    "resolutions 1325 (2000) → S/RES/1325 (2000) (named)",
    "1820 (2008) → S/RES/1820 (2008) (named)",
    "these resolutions → S/RES/1325 (2000) (antecedent)",
    "these resolutions → S/RES/1820 (2008) (antecedent)",
  ],
  // one is not several, and others follow
  "Recalling resolution 61/105 and the actions called for in those resolutions,": [
    "resolution 61/105 → A/RES/61/105 (form)",
  ],
  "Recalling resolutions 61/105 and 64/72, and those resolutions of the Council that followed,": [
    "resolutions 61/105 → A/RES/61/105 (form)",
    "64/72 → A/RES/64/72 (list)",
  ],
});

resolves("a paragraph of an Article is the Charter's once that was named", {
  "Under Article 27 (3) of the Charter a party abstains. Even under paragraph 3 of Article 27 a party abstains.": [
    "Article 27 (3) of the Charter → Charter of the United Nations art. 27 (3) (masthead)",
    "paragraph 3 of Article 27 → Charter of the United Nations art. 27, para. 3 (named)",
  ],
  "Even under paragraph 3 of Article 27 a party abstains.": [],
});
