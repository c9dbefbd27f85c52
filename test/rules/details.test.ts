// Where each rule stops: just what it says, and just what it does not. Written by hand from the facts.
import { describe, expect, test } from "vitest";
import { findings } from "./run.ts";

/** Of one rule: `severity "words" → suggestion`. */
const said = async (id: string, text: string, path?: string) =>
  (await findings(text, path))
    .filter(({ rule }) => rule === id)
    .map(
      ({ severity, words, suggestion }) =>
        `${severity} "${words}"${suggestion === undefined ? "" : ` → ${suggestion}`}`,
    );

const says = async (id: string, text: string) =>
  (await findings(text)).filter(({ rule }) => rule === id).map(({ message }) => message);

/** Text, what is said of it (nothing without), and the file, Markdown by default. */
type Case = readonly [text: string, said?: string | undefined, path?: string];

function stops(id: string, cases: readonly Case[]): void {
  describe(id, () => {
    for (const [text, expected, path] of cases) {
      test(`${text}${path ? ` (${path})` : ""}`, async () => {
        expect(await said(id, text, path)).toEqual(expected === undefined ? [] : [expected]);
      });
    }
  });
}

const cop = "Conference of the Parties to the United Nations Convention against Transnational Organized Crime";
const corruption =
  "Conference of the States Parties to the United Nations\nConvention against Corruption\n\nDistr.: General\n12 June 2017\n\nOriginal: English\n\n";
const notes = (...lines: string[]) =>
  `Text.[^1] And.[^2]\n\n${lines.map((line, i) => `[^${i + 1}]: ${line}\n`).join("")}`;

stops("date/session", [
  // Of an organizational meeting
  ["See Human Rights Council decision OM/7/1 of 6 April 2017."],
  // The numbers of the twenty-third session are 2374 to 2491; 8 (XXIII) is another body's
  ["See General Assembly resolution 2373 (XXIII) of 1 March 1967."],
  ["See General Assembly resolution 2492 (XXIII) of 1 March 1967."],
  ["See General Assembly resolution 73/399 of April 2018."],
  ["See General Assembly resolution 79/999 of 22 December 2023.", 'error "22 December 2023" → 22 December 2024'],
  // The session has not closed: the year may be one that is still to come
  ["See General Assembly resolution 80/999 of 3 March 2024.", 'error "3 March 2024"'],
]);

test("the year of a number is spoken of as its year, a session that goes on as one from its day on", async () => {
  expect(await says("date/session", "See Security Council resolution 2999 (2026) of 3 March 2025.")).toEqual([
    "S/RES/2999 (2026) cannot be of 3 March 2025: its number is of 2026",
  ]);
  expect(await says("date/session", "See General Assembly resolution 99/999 of 3 March 2024.")).toEqual([
    "A/RES/99/999 cannot be of 3 March 2024: texts of session 99 are adopted from 1 September 2044 on",
  ]);
});

stops("date/adoption", [
  // 70/1 with note 2
  ["See General Assembly resolution 70/12 of 25 September 2015."],
  ["See General Assembly resolution 64/293 of July 2010."],
  // Seen in one document alone
  ["See General Assembly decision 34/447 of 18 December 1979.", 'warning "18 December 1979" → 19 December 1979'],
  ["See General Assembly decision 34/447 of 18 December 1989.", 'error "18 December 1989" → 19 December 1979'],
]);

stops("date/impossible", [
  ["See General Assembly resolution 64/999 of 30 February 2010.", 'error "30 February 2010"'],
  ["See General Assembly resolution 64/999 of 29 February 2010.", 'error "29 February 2010"'],
  ["See General Assembly resolution 66/999 of 29 February 2012."],
  ["See General Assembly resolution 64/999 of 31 July 2010."],
  ["See General Assembly resolution 64/999 of 28 February 2010."],
  ["See General Assembly resolution 64/999 of 1 February 2010."],
  ["See General Assembly resolution 64/999 of February 2010."],
]);

stops("date/council-year", [
  ["See Security Council resolution 1325 (2000)."],
  // Another organization numbers so
  ["See Council of Europe resolution 1738 (2010)."],
  ["See resolution 1738 (2010) of the European Parliament."],
  [
    `See resolution 1738 (2010). ${"It is long. ".repeat(8)}The European Parliament met.`,
    'error "resolution 1738 (2010)" → 1738 (2006)',
  ],
  [
    `The European Parliament met. ${"It is long. ".repeat(12)}See resolution 1738 (2010).`,
    'error "resolution 1738 (2010)" → 1738 (2006)',
  ],
]);

stops("date/later", [
  ["General Assembly\n\nDistr.: General\n3 June 2014\n\nSee General Assembly draft resolution 79/5."],
  [
    "General Assembly\n\nDistr.: General\n3 June 2014\n\nSee General Assembly resolution 79/5. In the same resolution, it is said.",
    'error "resolution 79/5"',
  ],
]);

stops("symbol/roman", [
  // The numbers of the third session are 190 to 288
  ["See resolution 190 (3).", 'error "190 (3)" → 190 (III)'],
  ["See resolution 288 (3).", 'error "288 (3)" → 288 (III)'],
  ["See resolution 217 A (3).", 'error "217 A (3)" → 217 A (III)'],
  ["See resolution 189 (3)."],
  ["See resolution 289 (3)."],
  ["See resolution 217 (99)."],
  ["See General Assembly resolution 8 (3).", 'error "8 (3)" → 8 (III)'],
]);

stops("symbol/zero", [
  // A/64/10 is there, and A/64/100 and A/64/1 are
  ["See S/RES/01325 (2000).", 'warning "01325" → S/RES/1325 (2000)'],
]);

stops("session/meeting", [
  // It met on 14 and 15 April 2009, then from 27 to 29 January 2010
  ["The Working Group on Trafficking in Persons met from 1 to 3 June 2009.", 'warning "1 to 3 June 2009"'],
  [
    "The Working Group on Trafficking in Persons met from 15 to 16 April 2009.",
    'warning "15 to 16 April 2009" → from 14 to 15 April 2009',
  ],
  [
    "The Working Group on Trafficking in Persons met from 13 to 14 April 2009.",
    'warning "13 to 14 April 2009" → from 14 to 15 April 2009',
  ],
  ["The Working Group on Trafficking in Persons met from 14 to 15 April 2009."],
  ["The Working Group on Trafficking in Persons met on 15 April 2009."],
  ["The Working Group on Trafficking in Persons met in June 2009."],
  ["The Working Group on Trafficking in Persons met from 1 to 3 June 2039."],
  ["The Working Group on Trafficking in Persons met on 1 June 2008.", 'warning "1 June 2008"'],
]);

test("what is said of days on which no meeting was", async () => {
  const on = (days: string) => says("session/meeting", `The Working Group on Trafficking in Persons met ${days}.`);
  expect(await on("from 1 to 3 June 2009")).toEqual([
    "CTOC/COP/WG.4 did not meet then; it met from 14 to 15 April 2009, and then from 27 to 29 January 2010",
  ]);
  expect(await on("on 1 June 2008")).toEqual(["CTOC/COP/WG.4 did not meet then; it met from 14 to 15 April 2009"]);
  expect(await on("from 15 to 16 April 2009")).toEqual([
    "CTOC/COP/WG.4 did not meet then; it met from 14 to 15 April 2009",
  ]);
});

stops("session/legacy", [
  // The numbers of the twenty-sixth session are 2751 to 2903; the edges are not certain
  ["See General Assembly resolution 2747 (XXVI).", 'warning "resolution 2747 (XXVI)" → A/RES/2747 (XXV)'],
  ["See General Assembly resolution 2748 (XXVI)."],
  ["See General Assembly resolution 2906 (XXVI)."],
  ["See General Assembly resolution 2907 (XXVI).", 'warning "resolution 2907 (XXVI)"'],
  ["See A/RES/2625 (XXVI).", 'warning "A/RES/2625 (XXVI)" → A/RES/2625 (XXV)'],
  ["See resolution 2625 (XXVI)."],
  ["The General Assembly met on resolution 2625 (XXVI).", 'warning "resolution 2625 (XXVI)" → A/RES/2625 (XXV)'],
  ["The General Assembly met on resolution 10 (XXVI)."],
  ["See General Assembly resolution 3201 (S-VI)."],
  [
    "See General Assembly resolution 2625 (XXVI). In the same resolution, it is said.",
    'warning "resolution 2625 (XXVI)" → A/RES/2625 (XXV)',
  ],
]);

stops("session/conference-year", [
  ["See CTOC/COP/2009/3.", 'warning "CTOC/COP/2009/3"'],
  ["See CAC/COSP/2010/3.", 'warning "CAC/COSP/2010/3"'],
  ["See CTOC/COP/2003/3.", 'warning "CTOC/COP/2003/3"'],
  ["See CTOC/COP/2004/3."],
  ["See CTOC/COP/2099/3."],
  ["See CTOC/COP/WG.4/2009/3."],
]);

stops("act/form", [
  [
    "See General Assembly resolution 1325 (2000).",
    'error "General Assembly resolution 1325 (2000)" → S/RES/1325 (2000)',
  ],
  ["See resolution 64/293 of the Security Council.", 'error "resolution 64/293" → A/RES/64/293'],
  [
    "See Security Council resolution 64/293 of 30 July 2010.",
    'error "Security Council resolution 64/293" → A/RES/64/293',
  ],
  ["See Security Council resolution 64/293 of July 2010.", 'error "Security Council resolution 64/293" → A/RES/64/293'],
  ["See Security Council resolution 64/293 of 1 July 2010.", 'error "Security Council resolution 64/293"'],
  ["See Human Rights Council resolution 64/293.", 'error "Human Rights Council resolution 64/293" → A/RES/64/293'],
  ["See the General Assembly, and the Security Council resolutions 60/180 and 1645 (2005)."],
  ["See General Assembly resolution 64/999."],
  ["See resolution 64/999."],
]);

stops("act/kind", [
  // To the conference, 4/4 is a decision
  [`${cop}\n\nDistr.: General\n12 June 2014\n\nOriginal: English\n\nIn draft resolution 4/4, States agreed.`],
  // To the other, whose decisions of a session do not reach that number, 6/7 is a resolution
  [`${corruption}In decision 6/7, States agreed.`, 'warning "decision 6/7" → CAC/COSP resolution 6/7'],
  [`${corruption}In decision 6/1, States agreed.`],
  [`${corruption}The Human Rights Council, in its decision 6/7, agreed.`],
  ["See General Assembly decision 64/300."],
  ["See General Assembly resolution 60/522.", 'error "resolution 60/522" → A/DEC/60/522'],
  ["See General Assembly resolution 64/400."],
  ["See Economic and Social Council decision 2008/25.", 'error "decision 2008/25" → E/RES/2008/25'],
  ["See Human Rights Council decision 31/6.", 'error "decision 31/6" → A/HRC/RES/31/6'],
  ["See General Assembly decision 64/293. In that decision, it is said.", 'error "decision 64/293" → A/RES/64/293'],
  ["See decision 64/293 of 30 July 2010.", 'error "decision 64/293" → A/RES/64/293'],
  ["See decision 64/293 of 29 July 2010."],
]);

stops("act/unknown", [
  [`${cop} decision 4/9 is long. In that decision, it is said.`, 'error "decision 4/9" → CTOC/COP decision 4/8'],
  [`Draft decision 4/9 of the ${cop}.`],
]);

stops("act/draft", [
  ["Resolution A/C.3/79/L.5 was tabled.", 'warning "A/C.3/79/L.5"'],
  ["Draft resolution A/C.3/79/L.5 was tabled."],
  ["The proposed resolution A/C.3/79/L.5 was tabled."],
  ["The revised decision A/C.3/79/L.5 was tabled."],
  ["Resolution of A/C.3/79/L.5 was tabled."],
  ["Resolution A/C.3/79/5 was tabled."],
  [`A draft is here. ${"It is long. ".repeat(5)}Decision A/C.3/79/L.5 was tabled.`, 'warning "A/C.3/79/L.5"'],
]);

stops("act/numerals", [
  ["See decision I/3 of the Conference of the Parties to the Convention on Biological Diversity."],
  [
    "See decision 1/3 of the Conference of the Parties to the Convention on Biological Diversity.",
    'warning "decision 1/3" → I/3',
  ],
  [
    "See decision 13/3 of the Conference of the Parties to the Convention on Biological Diversity.",
    'warning "decision 13/3" → XIII/3',
  ],
  [
    "See decision XVI/3 of the Conference of the Parties to the Convention on Biological Diversity.",
    'warning "decision XVI/3" → 16/3',
  ],
  ["See decision XIII/3 of the Conference of the Parties to the Convention on Biological Diversity."],
  [`See decision 12/3 of the ${cop}.`],
]);

stops("act/ambiguous", [
  ["See resolution 31/6.", 'style "resolution 31/6"'],
  ["See A/HRC/31/2, resolution 31/6."],
  ["See decision 45/45."],
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

stops("reference/same-as", [
  ["See General Assembly resolution 64/293 (A/RES/64/293/Corr.12)."],
  ["See General Assembly resolution 64/293 (A/64/293)."],
  ["See General Assembly resolution 64/293 (A/RES/63/293).", 'error "A/RES/63/293" → A/RES/64/293'],
  ["See General Assembly resolution 64/293 (A/DEC/64/293).", 'error "A/DEC/64/293" → A/RES/64/293'],
  ["See resolution 31/6 (A/RES/31/6)."],
  ["See resolution 31/6 (A/RES/31/7).", 'error "A/RES/31/7" → A/RES/31/6'],
  ["See General Assembly resolution 64/293 (A/RES/64/29).", 'error "A/RES/64/29" → A/RES/64/293'],
  ["See General Assembly resolution 64/293 (A/RES/64/29).", undefined, "a.txt"],
]);

stops("reference/supplement", [
  ["See Official Records of the Economic and Social Council, 1989, Supplement No. 8 (E/1989/27)."],
  [
    "See Official Records of the Economic and Social Council, 1990, Supplement No. 8 (E/1990/27).",
    'error "1990, Supplement No. 8 (E/1990/27"',
  ],
  ["See Official Records of the Economic and Social Council, 2009, Supplement No. 8 (E/2009/20)."],
  [
    "See Official Records of the Economic and Social Council, 2009, Supplement No. 8 (E/2009/21).",
    'error "2009, Supplement No. 8 (E/2009/21"',
  ],
  [
    "See Official Records of the Economic and Social Council, 2009, Supplement No. 8 (E/2009/60).",
    'error "2009, Supplement No. 8 (E/2009/60"',
  ],
  ["See Official Records of the Economic and Social Council, 2009, Supplement No. 8 (E/2009/61)."],
]);

stops("reference/link", [
  ["See [A/RES/64/293](https://undocs.org/A/RES/64/239).", 'error "A/RES/64/239"'],
  ["See [A/RES/64/293](https://undocs.org/A/RES/64/239).", undefined, "a.txt"],
  ["See [A/80/5](https://undocs.org/A/80/5/Add.1) and [A/80/5/Add.1](https://undocs.org/A/80/5)."],
  ["See [A/RES/64/293](note.md) and A/RES/64/239."],
  ["See [A/RES/64/293](https://undocs.org) (A/RES/64/239)."],
  ["See [A/RES/64/293] and A/RES/64/239."],
]);

stops("reference/adopted", [
  ["See A/78/L.17.", 'warning "A/78/L.17" → A/RES/78/118'],
  ["See A/78/L.18."],
  ["See A/78/L.17 and A/RES/78/118."],
]);

stops("reference/revised", [
  ["See A/80/69/Rev.1."],
  ["See A/79/408.", 'style "A/79/408"'],
  ["See A/79/408/Corr.1."],
  ["See General Assembly resolution 64/293."],
]);

stops("reference/repeated", [
  ["See A/62/7, A/62/7 and A/62/8.", 'warning "A/62/7"'],
  ["See A/62/7 or A/62/7.", 'warning "A/62/7"'],
  ["See A/62/7. A/62/7 is long."],
  ["See A/62/7, para. 3, and A/62/7."],
  ["See A/62/7 with A/62/7."],
]);

stops("locator/beyond", [
  ["See Security Council resolution 1325 (2000), para. 18."],
  ["See Security Council resolution 1325 (2000), sect. II, para. 45."],
  ["See Security Council resolution 1325 (2000), p. 45."],
  ["See Security Council resolution 1325 (2000), para. 190.", 'error "para. 190"', "a.txt"],
  ["See Security Council resolution 1325 (2000), para. 185.", 'warning "para. 185"', "a.txt"],
  ["See Security Council resolution 1325 (2000). In the same resolution, para. 45, it is said."],
]);

stops("locator/reversed", [
  ["See A/64/1, pp. 99-8."],
  ["See A/64/1, paras. 99-8.", 'error "paras. 99-8" → paras. 8-99'],
  ["See A/64/1, paras. 100-8."],
  ["See A/64/1, paras. 100 to 8.", 'error "paras. 100 to 8" → paras. 8 to 100'],
  ["See A/64/1, paras. 138-129.", 'error "paras. 138-129" → paras. 129-138'],
  ["See A/64/1, chaps. X-IX.", 'error "chaps. X-IX" → chaps. IX-X'],
]);

stops("locator/annex", [
  ["See General Assembly resolution 55/25, annex III."],
  ["See General Assembly resolution 55/25, annex 4.", 'error "annex 4"'],
  ["See General Assembly resolution 55/25, annex B."],
  ["The General Assembly met on resolution 55/25, annex IV.", 'warning "annex IV"'],
]);

stops("instrument/article", [
  ["Under article 42 of the Organized Crime Convention, States met.", 'error "42"'],
  ["Under article 41 of the Organized Crime Convention, States met."],
  ["Under articles 40 to 42 of the Organized Crime Convention, States met.", 'error "40 to 42"'],
  // The Convention last named may be another
  ["The Convention against Corruption is long. Under article 99 of the Convention, States met."],
  [
    `${cop}\n\nDistr.: General\n12 June 2014\n\nOriginal: English\n\nUnder article 99 of the Convention, States met.`,
    'warning "99"',
  ],
  [
    `${cop}\n\nDistr.: General\n12 June 2014\n\nOriginal: English\n\nUnder article 99 of the Convention on Rivers, States met.`,
  ],
  ["See General Assembly resolution 55/25, annexes I and II, art. 99."],
  ["The General Assembly met on resolution 55/25, annex I, art. 99.", 'warning "art. 99"'],
]);

stops("instrument/paragraph", [
  ["Under article 32, paragraph 5, of the Organized Crime Convention, States met."],
  ["Under article 32, paragraph 6, of the Organized Crime Convention, States met.", 'error "paragraph 6"'],
]);

stops("consistency/short-form", [
  ["States respect the Bangkok Rules”\n\nThe Rules for Women (the Bangkok Rules) are annexed."],
  [
    "States respect the Bangkok Rules.”12\n\nThe Rules for Women (the Bangkok Rules) are annexed.",
    'warning "Bangkok Rules"',
  ],
  [
    "States respect the  Bangkok\nRules, as said:\n\nThe Rules for Women (hereinafter referred to as the “Bangkok Rules”) are annexed.",
    'warning "Bangkok\nRules"',
  ],
  ["States respect Bangkok Rules.\n\nThe Rules for Women (the Bangkok Rules) are annexed."],
  ["States respect the rules of Bangkok.\n\nThe Rules for Women (the rules of Bangkok) are annexed."],
  ["Under ABC they met.\n\nThe Convention (“ABC”) is long.", 'warning "ABC"'],
  ["Under AB they met.\n\nThe Convention (“AB”) is long."],
  ["Under ABC they met.\n\nThe Convention (the ABC) is long."],
  ["See (in the Bangkok Rules) more.\n\nThe Rules for Women (the Bangkok Rules) are annexed."],
  [
    "See (this) in the Bangkok Rules.\n\nThe Rules for Women (the Bangkok Rules) are annexed.",
    'warning "Bangkok Rules"',
  ],
]);

stops("style/year-missing", [
  ["See Security Council resolution 1325.", 'style "resolution 1325" → 1325 (2000)'],
  ["The Security Council met on its resolution 1325."],
  ["See Security Council resolution 99999."],
]);

stops("style/body-abbreviated", [
  ["See SC resolution 1325 (2000).", 'style "SC" → Security Council'],
  ["See Council resolution 1325 (2000)."],
  ["See UNEA resolution 5/14."],
]);

stops("style/singular", [["See A/64/1, paragraph 3 and 4.", 'style "paragraph"']]);

stops("symbol/era", [
  ["See document A/30/99812.", 'warning "A/30/99812"'],
  ["See document A/31/12."],
  ["See document A/9/12."],
  ["See document E/1977/12.", 'warning "E/1977/12"'],
  ["See document E/1978/12."],
  ["See document E/1945/12."],
  ["See document S/1993/12.", 'warning "S/1993/12"'],
  ["See document S/1994/12."],
  ["See document S/30/12."],
]);

test("what a session is called that began before", async () => {
  expect(await says("session/conference-year", "See CTOC/COP/2003/3.")).toEqual([
    "CTOC/COP had no session in 2003; it met in 2004",
  ]);
  expect(await says("act/form", "See Security Council resolution 64/293 of 1 July 2010.")).toEqual([
    "the Security Council numbers its resolutions 1325 (2000), not 64/293",
  ]);
  expect(await says("suppression/unused", "<!-- wgtip-disable-next-line -- as printed -->\nSee A/64/1.")).toEqual([
    "nothing to suppress",
  ]);
  expect(await says("suppression/unused", "See A/64/1.\n<!-- wgtip-enable -->\n")).toEqual([
    "no wgtip-disable before this",
  ]);
});
