// Each rule's finding as a reader gets it: severity, place, message, suggestion and fix. Written by hand.
import { describe, expect, test } from "vitest";
import { rules } from "../../src/rules/engine/index.ts";
import { findings, fixed } from "./run.ts";

/** `severity "words": message → suggestion` of the findings of a rule. */
async function spoken(id: string, text: string): Promise<string[]> {
  const found = (await findings(text)).filter(({ rule }) => rule === id);
  return found.map(
    ({ severity, words, message, suggestion }) =>
      `${severity} "${words}": ${message}${suggestion === undefined ? "" : ` → ${suggestion}`}`,
  );
}

/** Rule, text, what is said of it, and the text as its fix leaves it. */
type Case = readonly [rule: string, text: string, said: string, mended?: string];

const conference =
  "the Conference of the Parties to the United Nations Convention against Transnational Organized Crime";
const cop = "Conference of the Parties to the United Nations Convention against Transnational Organized Crime";
const head = "General Assembly\n\nDistr.: General\n3 June 2014\n\n";

const cases: readonly Case[] = [
  [
    "symbol/break",
    "See CTOC/COP/\nWG.4/2010/6 on this.",
    'warning "/\n": "CTOC/COP/ WG.4/2010/6" is broken over two lines → CTOC/COP/WG.4/2010/6',
    "See CTOC/COP/WG.4/2010/6 on this.",
  ],
  ["symbol/case", "See A/Res/64/293.", 'warning "Res": "Res" for RES → A/RES/64/293', "See A/RES/64/293."],
  [
    "symbol/dot",
    "See CTOC/COP/WG4/2011/8.",
    'error "WG4": no full stop in "WG4" → CTOC/COP/WG.4/2011/8',
    "See CTOC/COP/WG.4/2011/8.",
  ],
  [
    "symbol/dot-for-stroke",
    "See A/62/7.Add.1 there.",
    'error ".": full stop for the stroke in "A/62/7.Add.1" → A/62/7/Add.1',
    "See A/62/7/Add.1 there.",
  ],
  [
    "symbol/dot-space",
    "See A/62/7/Add. 1 there.",
    'error "Add. 1": white space in "Add. 1" → A/62/7/Add.1',
    "See A/62/7/Add.1 there.",
  ],
  ["symbol/double-stroke", "See A//64/1.", 'error "//": two strokes in "A//64/1" → A/64/1', "See A/64/1."],
  ["symbol/era", "See document S/1990/12.", 'warning "S/1990/12": S/1990/12: symbols have the year since 1994'],
  [
    "symbol/joint-dash",
    "See A/62/500 - S/2007/600.",
    'style " - ": the halves of a joint symbol are joined by a dash without spaces',
    "See A/62/500–S/2007/600.",
  ],
  [
    "symbol/missing-stroke",
    "See A/62/7 Add.1.",
    'error " ": no stroke before the addition in "A/62/7 Add.1" → A/62/7/Add.1',
    "See A/62/7/Add.1.",
  ],
  [
    "symbol/ocr",
    "See A/CONF.121/1PM/1.",
    'warning "1PM": "1PM" looks like IPM → A/CONF.121/IPM/1',
    "See A/CONF.121/IPM/1.",
  ],
  [
    "symbol/order",
    "See A/64/RES/293.",
    'error "A/64/RES/293": the components of "A/64/RES/293" belong in the order A/RES/64/293 → A/RES/64/293',
    "See A/RES/64/293.",
  ],
  ["symbol/range", "See A/62/7 and Add.40-1.", 'error "Add.40-1": "Add.40-1" runs backwards'],
  [
    "symbol/roman",
    "See A/RES/217 (3).",
    'error "3": the session in "A/RES/217 (3)" is written in roman numerals: A/RES/217 (III) → A/RES/217 (III)',
    "See A/RES/217 (III).",
  ],
  [
    "symbol/script",
    "See \u0410/64/293.",
    'error "\u0410": "\u0410" (U+0410) is not the Latin A → A/64/293',
    "See A/64/293.",
  ],
  [
    "symbol/space",
    "See S /RES/2577 (2021).",
    'error " /": white space inside "S /RES/2577 (2021)" → S/RES/2577 (2021)',
    "See S/RES/2577 (2021).",
  ],
  // "T/ 166" may be a line of a table
  ["symbol/space", "See T/ 166 there.", 'warning "/ ": white space inside "T/ 166" → T/166', "See T/166 there."],
  [
    "symbol/stem",
    "See CTOC/CPO/WG.4/2010/6.",
    'warning "CTOC/CPO/WG.4/2010/6": no series begins like CTOC/CPO/WG.4/2010/6; did you mean CTOC/COP/WG.4/2010/6? → CTOC/COP/WG.4/2010/6',
  ],
  [
    "symbol/stroke",
    "See A\\RES\\64\\293.",
    'error "\\RES\\64\\": "\\" stands where the oblique stroke belongs → A/RES/64/293',
    "See A/RES/64/293.",
  ],
  ["symbol/year", "See S/2107/5.", 'error "S/2107/5": S/2107/5 would be of 2107; did you mean S/2017/5? → S/2017/5'],
  ["symbol/zero", "See A/RES/64/0293.", 'warning "0293": "0293" for 293 → A/RES/64/293', "See A/RES/64/293."],

  [
    "act/ambiguous",
    "Recalling resolution 54/6, States agreed.",
    'style "resolution 54/6": no body is named near "resolution 54/6": it may be A/RES/54/6, A/HRC/RES/54/6 or E/CN.7 resolution 54/6',
  ],
  ["act/draft", "Resolution A/C.3/79/L.5 was tabled.", 'warning "A/C.3/79/L.5": A/C.3/79/L.5 is a draft resolution'],
  [
    "act/form",
    "See Security Council resolution 64/293.",
    'error "Security Council resolution 64/293": the Security Council numbers its resolutions 1325 (2000), not 64/293; there is A/RES/64/293 → A/RES/64/293',
  ],
  [
    "act/form",
    "See Economic and Social Council decision 4/4.",
    'error "Economic and Social Council decision 4/4": the Economic and Social Council numbers its decisions 2008/25 or, before 1978, 1503 (XLVIII), not 4/4; there is CTOC/COP decision 4/4 → CTOC/COP decision 4/4',
  ],
  [
    "act/kind",
    `${cop} resolution 4/4 is short.`,
    'error "resolution 4/4": there is no CTOC/COP resolution 4/4; there is CTOC/COP decision 4/4, "Trafficking in human beings" → CTOC/COP decision 4/4',
  ],
  [
    "act/kind",
    "See General Assembly decision 64/293.",
    'error "decision 64/293": A/DEC/64/293 has the number of a resolution; there is A/RES/64/293, "United Nations Global Plan of Action to Combat Trafficking in Persons" → A/RES/64/293',
  ],
  [
    "act/numerals",
    "See decision 12/3 of the Conference of the Parties to the Convention on Biological Diversity.",
    'warning "decision 12/3": decisions of that meeting are numbered XII/3, not 12/3 → XII/3',
    "See decision XII/3 of the Conference of the Parties to the Convention on Biological Diversity.",
  ],
  [
    "act/numerals",
    "See decision XIV/5 of the Conference of the Parties to the Convention on Biological Diversity.",
    'warning "decision XIV/5": decisions of that meeting are numbered 14/5, not XIV/5 → 14/5',
    "See decision 14/5 of the Conference of the Parties to the Convention on Biological Diversity.",
  ],
  [
    "act/reversed",
    "In General Assembly resolution 293/64, States agreed.",
    'error "293/64": session and number of "resolution 293/64" are exchanged: there is A/RES/64/293 of 30 July 2010 → A/RES/64/293',
    "In General Assembly resolution 64/293, States agreed.",
  ],
  [
    "act/unknown",
    `${cop} decision 4/9 is short.`,
    'error "decision 4/9": there is no CTOC/COP decision 4/9 (the registry knows all of CTOC/COP decision 4/1 to 4/8); did you mean CTOC/COP decision 4/8? → CTOC/COP decision 4/8',
  ],

  [
    "consistency/date",
    "See General Assembly resolution 99/1 of 3 October 2044, and General Assembly resolution 99/1 of 5 October 2044.",
    'warning "5 October 2044": A/RES/99/1 is of 5 October 2044 here, and of 3 October 2044 where it is cited elsewhere',
  ],
  [
    "consistency/short-form",
    "States respect the Bangkok Rules.\n\nThe Rules for the Treatment of Women Prisoners (the Bangkok Rules) are annexed.",
    'warning "Bangkok Rules": "Bangkok Rules" is used before it is introduced',
  ],
  [
    "consistency/title",
    "See General Assembly resolution 99/1, entitled “Safe havens”. In General Assembly resolution 99/1, entitled “Firearms in transit”, States agreed.",
    'warning "“Firearms in transit”": A/RES/99/1 is entitled "Firearms in transit" here, and "Safe havens" where it is cited elsewhere',
  ],

  [
    "date/adoption",
    "In General Assembly resolution 64/293 of 12 August 2010, States agreed.",
    'error "12 August 2010": A/RES/64/293 was adopted on 30 July 2010, not on 12 August 2010 → 30 July 2010',
  ],
  [
    "date/adoption",
    "The General Assembly recalled its resolution 79/245 of 22 December 2023.",
    'error "22 December 2023": A/RES/79/245 was adopted on 24 December 2024, not on 22 December 2023; or did you mean A/RES/78/245? → A/RES/78/245',
  ],
  [
    "date/council-year",
    "See Security Council resolution 1612 (2006).",
    'error "resolution 1612 (2006)": Security Council resolution 1612 is of 2005, not of 2006 → 1612 (2005)',
    "See Security Council resolution 1612 (2005).",
  ],
  [
    "date/impossible",
    "In General Assembly resolution 64/999 of 31 June 2010, States agreed.",
    'error "31 June 2010": June 2010 has 30 days; there is no 31 June 2010',
  ],
  [
    "date/later",
    `${head}See General Assembly resolution 68/999 of 4 June 2014.`,
    'error "4 June 2014": A/RES/68/999 is cited as of 4 June 2014, in a document of 3 June 2014',
  ],
  [
    "date/later",
    `${head}See General Assembly resolution 79/5.`,
    'error "resolution 79/5": A/RES/79/5 was adopted on 24 October 2024; the document is of 3 June 2014',
  ],
  [
    "date/later",
    `${head}See General Assembly resolution 79/999.`,
    'error "resolution 79/999": A/RES/79/999 cannot have been adopted before 10 September 2024; the document is of 3 June 2014',
  ],
  [
    "date/session",
    "In General Assembly resolution 73/399 of 15 April 2018, States agreed.",
    'error "15 April 2018": A/RES/73/399 cannot be of 15 April 2018: texts of session 73 were adopted between 18 September 2018 and 17 September 2019 → 15 April 2019',
  ],
  [
    "date/weekday",
    "The meeting will be opened on Wednesday, 14 April 2009, at 10 a.m.",
    'error "Wednesday, 14 April 2009": 14 April 2009 was a Tuesday → Tuesday',
    "The meeting will be opened on Tuesday, 14 April 2009, at 10 a.m.",
  ],
  [
    "date/year",
    "See document A/72/999 of 24 December 2107.",
    'error "24 December 2107": 24 December 2107 cannot be the date of a text that is cited',
  ],

  [
    "instrument/article",
    "Under Article 112 of the Charter of the United Nations, States act.",
    'error "112": the Charter of the United Nations has 111 articles; article 112 is not one of them',
  ],
  [
    "instrument/paragraph",
    "Under article 32, paragraph 9, of the Organized Crime Convention, States met.",
    'error "paragraph 9": article 32 of the United Nations Convention against Transnational Organized Crime has 5 paragraphs',
  ],
  [
    "locator/annex",
    "See General Assembly resolution 64/293, annex II.",
    'error "annex II": A/RES/64/293 has one annex; there is no annex II',
  ],
  [
    "locator/annex",
    "See General Assembly resolution 55/25, annex IV.",
    'error "annex IV": A/RES/55/25 has 3 annexes; there is no annex IV',
  ],
  [
    "locator/beyond",
    "See Security Council resolution 1325 (2000), para. 19.",
    'error "para. 19": S/RES/1325 (2000) has 18 operative paragraphs; paragraph 19 is not one of them',
  ],
  [
    "locator/dot",
    "See A/64/1, paras 3-5.",
    'style "paras": "paras" without its full stop → paras.',
    "See A/64/1, paras. 3-5.",
  ],
  [
    "locator/reversed",
    "See A/64/1, paras. 51-46.",
    'error "paras. 51-46": "paras. 51-46" runs backwards → paras. 46-51',
    "See A/64/1, paras. 46-51.",
  ],
  [
    "locator/space",
    "See paragraph 22(c) of A/64/1.",
    'style "(c)": no space before "(c)" → (c)',
    "See paragraph 22 (c) of A/64/1.",
  ],

  [
    "reference/agenda",
    "CTOC/COP/2014/4\n\nDistr.: General\n12 June 2014\n\nItem 2 of the provisional agenda*\n\n* CTOC/COP/2012/1.\n",
    'warning "Item 2 of the provisional agenda": CTOC/COP/2012/1 is of 2012, this document of 2014',
  ],
  [
    "reference/antecedent",
    "In General Assembly resolutions 64/292 and 64/293, States agreed. The same resolution sets up a fund.",
    'warning "The same resolution": "The same resolution" may be A/RES/64/292 or A/RES/64/293',
  ],
  [
    "reference/antecedent",
    "See A/80/5. Experts met.\n\nIn the said decision, States set up a fund.",
    'warning "the said decision": no decision is cited shortly before "the said decision"',
  ],
  [
    "reference/ibid",
    "Text.[^1] And.[^2]\n\n[^1]: A/80/5 and A/80/16.\n[^2]: Ibid., para. 3.\n",
    'warning "Ibid.": note 1 cites A/80/5 and A/80/16',
  ],
  ["reference/ibid", "Text.[^1]\n\n[^1]: Ibid., para. 3.\n", 'warning "Ibid.": no note stands before this one'],
  [
    "reference/link",
    "See [A/RES/64/293](https://undocs.org/A/RES/64/239).",
    'error "A/RES/64/239": the address of A/RES/64/293 is that of A/RES/64/239',
  ],
  ["reference/note-missing", "One.[^1] Two.[^2]\n\n[^1]: A note.\n", 'error "[^2]": there is no note [^2]'],
  ["reference/adopted", "See A/78/L.17.", 'warning "A/78/L.17": A/78/L.17 was adopted as A/RES/78/118 → A/RES/78/118'],
  [
    "reference/note-unused",
    "One.[^1]\n\n[^1]: A note.\n[^2]: Nobody's.\n",
    'warning "[^2]": no indicator [^2] refers to this note',
  ],
  [
    "reference/note-unused",
    "One.[^1]\n\n[^1]: A note.\n[^1]: Another.\n",
    'warning "[^1]": there is a note [^1] before this one; readers see only that',
  ],
  [
    "reference/repeated",
    "See A/62/7 and Add.1 and Add.1.",
    'warning "Add.1": A/62/7/Add.1 stands right before this too',
  ],
  ["reference/revised", "See A/80/69.", 'style "A/80/69": there is also A/80/69/Rev.1'],
  [
    "reference/same-as",
    "In General Assembly resolution 64/293 (A/RES/64/239), States agreed.",
    'error "A/RES/64/239": "resolution 64/293" and A/RES/64/239 are different texts → A/RES/64/293',
  ],
  [
    "reference/supplement",
    "See Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/61/53).",
    'error "Sixty-second Session, Supplement No. 53 (A/61/53": A/61/53 is of session 61, the words say 62 → A/62/53',
  ],
  [
    "reference/supplement",
    "See Official Records of the Economic and Social Council, 2009, Supplement No. 8 (E/2009/27).",
    'error "2009, Supplement No. 8 (E/2009/27": E/2009/27 is Supplement No. 7, the words say No. 8',
  ],

  [
    "session/conference-year",
    "See CTOC/COP/2009/3.",
    'warning "CTOC/COP/2009/3": CTOC/COP had no session in 2009; it met in 2008 or 2010',
  ],
  [
    "session/dates",
    `It was adopted at the fifth session of ${conference}, held in Vienna from 18 to 22 October 2011.`,
    'error "18 to 22 October 2011": session 5 of CTOC/COP was held from 18 to 22 October 2010 → from 18 to 22 October 2010',
    `It was adopted at the fifth session of ${conference}, held in Vienna from 18 to 22 October 2010.`,
  ],
  [
    "session/legacy",
    "In General Assembly resolution 2625 (XXVI), States agreed.",
    'warning "resolution 2625 (XXVI)": the resolutions of session XXVI have the numbers 2751 to 2903 → A/RES/2625 (XXV)',
  ],
  [
    "session/masthead",
    "A/C.3/80/L.17\n\nGeneral Assembly\n\nDistr.: Limited\n31 October 2025\n\nOriginal: English\n\nSeventy-ninth session\n",
    'warning "Seventy-ninth session": A/C.3/80/L.17 is of session 80, the masthead says 79',
  ],
  [
    "session/meeting",
    "The Working Group on Trafficking in Persons held its fifth meeting from 6 to 8 November 2012.",
    'error "6 to 8 November 2012": meeting 5 of CTOC/COP/WG.4 was held from 6 to 8 November 2013 → from 6 to 8 November 2013',
    "The Working Group on Trafficking in Persons held its fifth meeting from 6 to 8 November 2013.",
  ],
  [
    "session/number",
    "States recalled General Assembly resolution 64/293, adopted at its sixty-third session.",
    'error "sixty-third session": A/RES/64/293 is of session 64, not of session 63',
  ],
  [
    "session/place",
    `It was adopted at the fifth session of ${conference}, held in Geneva from 18 to 22 October 2010.`,
    'error "Geneva": session 5 of CTOC/COP was held in Vienna → Vienna',
  ],

  [
    "style/body-abbreviated",
    "In UNGA resolution 64/293, States agreed.",
    'style "UNGA": "UNGA" is abbreviated → General Assembly',
  ],
  [
    "style/charter-article",
    "Under art. 51 of the Charter of the United Nations, States act.",
    'style "art.": "art." for Art. → Art.',
    "Under Art. 51 of the Charter of the United Nations, States act.",
  ],
  [
    "style/date-form",
    "See General Assembly resolution 70/1 of September 25, 2015.",
    'style "September 25, 2015": "September 25, 2015" is written 25 September 2015 → 25 September 2015',
    "See General Assembly resolution 70/1 of 25 September 2015.",
  ],
  ["style/document-prefix", "See UN Doc. A/64/1.", 'style "UN Doc. ": "UN Doc." before a symbol', "See A/64/1."],
  [
    "style/letter-place",
    "See General Assembly resolution 217 (III) A.",
    'style "217 (III) A": the letter of "217 (III) A" stands before the parenthesis → 217 A (III)',
    "See General Assembly resolution 217 A (III).",
  ],
  [
    "style/number-sign",
    "See General Assembly resolution No. 64/293.",
    'style "No. ": "No." before the number',
    "See General Assembly resolution 64/293.",
  ],
  [
    "style/operative",
    "See operative paragraphs 3 and 4 of resolution 64/293.",
    'style "operative paragraphs ": "operative paragraphs" for paragraph',
    "See paragraphs 3 and 4 of resolution 64/293.",
  ],
  [
    "style/operative",
    "See resolution 64/293, OP5.",
    'style "OP": "OP" for paragraph',
    "See resolution 64/293, paragraph 5.",
  ],
  [
    "style/parts-joined",
    "See General Assembly resolution 66/253 A-C.",
    'style "resolution 66/253 A-C": "A-C" is written A to C',
    "See General Assembly resolution 66/253 A to C.",
  ],
  [
    "style/parts-joined",
    "See General Assembly resolution 66/253 A & C.",
    'style "resolution 66/253 A & C": "A & C" is written A and C',
    "See General Assembly resolution 66/253 A and C.",
  ],
  [
    "style/singular",
    "See A/64/1, para. 3 and 4.",
    'style "para": "para" before several numbers',
    "See A/64/1, paras. 3 and 4.",
  ],
  [
    "style/symbol-for-number",
    "In its resolution A/RES/64/293, the General Assembly agreed.",
    'style "A/RES/64/293": "A/RES/64/293" is cited by its number, 64/293 → 64/293',
    "In its resolution 64/293, the General Assembly agreed.",
  ],
  [
    "style/year-missing",
    "See Security Council resolution 1325.",
    'style "resolution 1325": "resolution 1325" without its year → 1325 (2000)',
    "See Security Council resolution 1325 (2000).",
  ],
  [
    "style/year-space",
    "See Security Council resolution 1325(2000).",
    'style "1325(2000)": no space before the parenthesis in "1325(2000)" → 1325 (2000)',
    "See Security Council resolution 1325 (2000).",
  ],

  [
    "suppression/reason",
    "<!-- wgtip-disable-next-line symbol/dot -->\nSee CTOC/COP/WG4/2011/8.",
    'error "<!-- wgtip-disable-next-line symbol/dot -->": no reason: put one behind " -- "',
  ],
  [
    "suppression/unknown-rule",
    "<!-- wgtip-disable-next-line symbol/dott -- as printed -->\nSee A/64/1.",
    'warning "symbol/dott": no rule symbol/dott; did you mean symbol/dot? → symbol/dot',
  ],
  [
    "suppression/unused",
    "<!-- wgtip-disable-next-line symbol/dot -- as printed -->\nSee A/64/1.",
    'warning "symbol/dot": nothing of symbol/dot to suppress',
    "See A/64/1.",
  ],
  [
    "title/differs",
    `${cop} decision 4/2, entitled “Trafficking in human beings”, is short.`,
    'error "“Trafficking in human beings”": CTOC/COP decision 4/2 is entitled "Implementation of the provisions on international cooperation of the United Nations Convention against Transnational Organized Crime"; "Trafficking in human beings" is CTOC/COP decision 4/4 → CTOC/COP decision 4/4',
  ],
];

describe("what is said, and how it is mended", () => {
  for (const [rule, text, said, mended] of cases) {
    test(`${rule}: ${text}`, async () => {
      expect(await spoken(rule, text)).toEqual([said]);
      const found = (await findings(text)).filter((finding) => finding.rule === rule);
      expect(found.some(({ fix }) => fix) ? fixed(text, found) : undefined).toBe(mended);
      const { fixes } = rules.find(({ id }) => id === rule) ?? {};
      expect(found[0]?.fix?.safe).toBe(mended === undefined ? undefined : fixes === "safe");
    });
  }

  test("of every rule", () => {
    const without = rules.filter(({ id }) => !cases.some(([rule]) => rule === id));
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});
