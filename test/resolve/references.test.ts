// Back-references, notes, instruments, meetings.
import { describe, expect, test } from "vitest";
import { named, resolutionOf, resolves } from "./resolved.ts";

const conference = `Conference of the Parties to the United Nations
Convention against Transnational Organized Crime

Distr.: General
12 June 2014

Original: English

Item 2 (b) of the provisional agenda*

`;

resolves("back-references", {
  "In General Assembly resolution 64/293, it is said. In the same resolution, it": [
    "resolution 64/293 → A/RES/64/293 (named)",
    "the same resolution → A/RES/64/293 (antecedent)",
  ],
  // Each kind has its own
  "Security Council resolution 1325 (2000) and General Assembly decision 62/511 A. In that resolution and that decision":
    [
      "resolution 1325 (2000) → S/RES/1325 (2000) (named)",
      "decision 62/511 A → A/DEC/62/511 A (named)",
      "that resolution → S/RES/1325 (2000) (antecedent)",
      "that decision → A/DEC/62/511 A (antecedent)",
    ],
  "See A/RES/64/293. In the said resolution, it": [
    "A/RES/64/293 → A/RES/64/293 (symbol)",
    "the said resolution → A/RES/64/293 (antecedent)",
  ],
  // A report is no resolution
  "See General Assembly resolution 64/293 and A/80/5. In that resolution, it": [
    "resolution 64/293 → A/RES/64/293 (named)",
    "A/80/5 → A/80/5 (symbol)",
    "that resolution → A/RES/64/293 (antecedent)",
  ],
  "1 A/80/5, para. 3.\n2 Ibid., para. 5.": ["A/80/5 → A/80/5 (symbol)", "Ibid. → A/80/5 (antecedent)"],
  "1 A/80/5.\n2 Ibid.\n3 Ibid., para. 4.": [
    "A/80/5 → A/80/5 (symbol)",
    "Ibid. → A/80/5 (antecedent)",
    "Ibid. → A/80/5 (antecedent)",
  ],
  // What the text between two pages of notes cites is not in the notes
  "See A/80/5.1\n_______________\n\n1 A/80/16.\n\nSee A/80/6.2\n_______________\n\n2 Ibid., para. 3.\n\n3 Ibid.": [
    "A/80/5 → A/80/5 (symbol)",
    "A/80/16 → A/80/16 (symbol)",
    "A/80/6 → A/80/6 (symbol)",
    "Ibid. → A/80/16 (antecedent)",
    "Ibid. → A/80/16 (antecedent)",
  ],
  // … nor is what a note cites in the text
  "See General Assembly resolution 64/293.1\n_______________\n\n1 Resolution 64/292.\n\nIn that resolution, it": [
    "resolution 64/293 → A/RES/64/293 (named)",
    "Resolution 64/292 → A/RES/64/292 (form)",
    "that resolution → A/RES/64/293 (antecedent)",
  ],
  "In the same resolution, nothing was cited before.": ["the same resolution → ?"],
});

describe("back-references keep their own claims", () => {
  test("para. 5 of ibid.", () => {
    const [, ibid] = resolutionOf("1 A/80/5, para. 3.\n2 Ibid., para. 5.");
    expect(ibid?.kind).toBe("backreference");
    expect(ibid?.citation.claims).toMatchObject([{ kind: "locator", from: 5, to: 5 }]);
  });
});

describe("notes", () => {
  test("the asterisk of an agenda", () => {
    expect(named(`${conference}1. Text.\n\n* CTOC/COP/2014/1.\n`)[0]).toBe(
      "Item 2 (b) of the provisional agenda → CTOC/COP/2014/1 item 2 (b) (note)",
    );
  });
  test("an act named by its title", () => {
    const text =
      "the adoption of General Assembly resolution “United Nations Global Plan of Action”5 on 12 August 2010\n\n 5  A/RES/64/293.\n";
    expect(named(text)).toEqual([
      "resolution “United Nations Global Plan of Action” → A/RES/64/293 (note)",
      "A/RES/64/293 → A/RES/64/293 (symbol)",
    ]);
  });
});

resolves("instruments", {
  "Article 51 of the Charter of the United Nations": [
    "Article 51 of the Charter of the United Nations → Charter of the United Nations art. 51 (named)",
  ],
  "article 5 of the Organized Crime Convention": [
    "article 5 of the Organized Crime Convention → United Nations Convention against Transnational Organized Crime art. 5 (named)",
  ],
  "article 32, paragraph 3, of the Organized Crime Convention": [
    "article 32, paragraph 3, of the Organized Crime Convention → United Nations Convention against Transnational Organized Crime art. 32, para. 3 (named)",
  ],
  // "the Convention" is the one named before
  "The United Nations Convention against Corruption entered into force. In article 5 of the Convention": [
    "article 5 of the Convention → United Nations Convention against Corruption art. 5 (paragraph)",
  ],
  "The United Nations Convention against Corruption and the Convention on the Rights of the Child. In article 5 of the Convention":
    ["article 5 of the Convention → Convention on the Rights of the Child art. 5 (paragraph)"],
  "rule 153 of the rules of procedure of the General Assembly": [
    "rule 153 of the rules of procedure of the General Assembly → Rules of procedure of the General Assembly rule 153 (named)",
  ],
});

test("there is one Charter", () => {
  const [one] = resolutionOf("in accordance with Article 51 of the Charter");
  expect(one?.target).toBe("Charter of the United Nations art. 51");
  expect(one?.status).toBe("found");
});

describe("the Convention", () => {
  test("of the body whose document it is", () => {
    expect(named("1. In article 5 of the Convention", "CTOC_COP_2014_5.txt")).toEqual([
      "article 5 of the Convention → United Nations Convention against Transnational Organized Crime art. 5 (masthead)",
    ]);
    expect(named("1. In article 5 of the Convention", "CEDAW_C_FJI_CO_6.txt")).toEqual([
      "article 5 of the Convention → Convention on the Elimination of All Forms of Discrimination against Women art. 5 (masthead)",
    ]);
  });
  test("is left as written where nothing tells which", () => {
    const [one] = resolutionOf("In article 5 of the Convention, it is said");
    expect(one?.instrument).toBeUndefined();
    expect(one?.status).not.toBe("found");
    expect(one?.target).toBe("Convention art. 5");
  });
});

resolves("meetings", {
  // The thirty-fourth session of the General Assembly, by the date
  "The General Assembly, at its 82nd plenary meeting, on 29 November 1979, decided": [
    "82nd plenary meeting → A/34/PV.82 (masthead)",
  ],
  "The Security Council, at its 4213th meeting, on 31 October 2000, adopted": ["4213th meeting → S/PV.4213 (masthead)"],
  "at its 5th meeting": ["5th meeting → ?"],
});

describe("sessions of mastheads", () => {
  test("are the body's", () => {
    expect(named(`${conference}Seventh session\n`)).toContain("Seventh session → CTOC/COP session 7 (masthead)");
  });
});
