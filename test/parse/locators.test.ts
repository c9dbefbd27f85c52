// Places within what is cited, before and behind it.
import { describe, expect, test } from "vitest";
import { cited, reads } from "./cited.ts";

/** The words behind "A/80/5" and what they claim. */
const behind: Readonly<Record<string, string>> = {
  ", para. 5": "para 5",
  ", paras. 5 and 6": "para 5; para 6",
  ", paras. 5, 7 and 9": "para 5; para 7; para 9",
  ", paras. 5–9": "para 5-9",
  ", paras. 46-51": "para 46-51",
  ", paras. 5 to 9": "para 5-9",
  ", paras. 10 and 12 to 15": "para 10; para 12-15",
  ", para. 5 (a)": "para 5 (a)",
  ", para. 5 (a) (ii)": "para 5 (a) (ii)",
  ", para. 9.4": "para 9.4",
  ", paras. 2 (c) and (d)": "para 2 (c); para 2 (d)",
  ", paras. 5 (a)-(e)": "para 5 (a)-(e)",
  ", paras. 2 (c)–(d) and 10": "para 2 (c)-(d); para 10",
  ", paras. 2 (c) and 10": "para 2 (c); para 10",
  ", paragraph 5 (a) (ii)": "para 5 (a) (ii)",
  ", para. 3 bis": "para 3 bis",
  ", paragraphs 138 and 139": "para 138; para 139",
  ", subpara. (c)": "para (c)",
  ", annex, para. 16, subpara. (c)": "annex; para 16 (c)",
  ", paras. 3 to 5, subpara. (c)": "para 3-5; para (c)",
  ", chap. IV, sect. E.2": "chap IV; sect E.2",
  ", chap. I.B.2": "chap I.B.2",
  ", sect. III": "sect III",
  ", sects. I and II": "sect I; sect II",
  ", section XVIII": "sect XVIII",
  ", chap. II": "chap II",
  ", chap. III, sect. B": "chap III; sect B",
  ", chap. XII.B": "chap XII.B",
  ", chap. III, sect. B, para. 3 (a)": "chap III; sect B; para 3 (a)",
  ", annex": "annex",
  ", annex I": "annex I",
  ", annexes I and II": "annex I; annex II",
  ", annex, para. 3": "annex; para 3",
  ", annex II, sect. A, para. 3": "annex II; sect A; para 3",
  ", appendix": "appendix",
  ", enclosure": "enclosure",
  ", art. 6": "art 6",
  ", arts. 6 and 7": "art 6; art 7",
  ", vol. I": "vol I",
  ", volume II": "vol II",
  ", p. 5": "page 5",
  ", pp. 5-7": "page 5-7",
  ", table 3": "table 3",
  ", ¶ 35": "para 35",
  ", ¶¶ 35–37": "para 35-37",
  ", operative paragraph 5": "para 5",
};

describe.each(["A/80/5", "resolution 61/295"])("behind %s", (subject) => {
  test.each(Object.entries(behind))("%s", (words, claims) => {
    const target = subject.startsWith("A") ? `symbol ${subject}` : subject;
    expect(cited(`See ${subject}${words}.`)).toEqual([`${subject} | ${target} | ${claims}`]);
  });
});

reads("of several places the last may be those of what comes next", {
  "resolution 54/263, annexes I and II, sects. I and II of resolution 52/220": [
    "resolution 54/263 | resolution 54/263 | annex I; annex II",
    "resolution 52/220 | resolution 52/220 | sect I; sect II",
  ],
  "resolution 54/263, paragraph 3 and annex of the report": ["resolution 54/263 | resolution 54/263"],
});

reads("a page in the style of law journals", {
  "U.N. Doc. A/57/PV.20, at 3.": ["A/57/PV.20 | symbol A/57/PV.20 | page 3"],
  "A/57/PV.20, at 3 p.m.": ["A/57/PV.20 | symbol A/57/PV.20"],
});

reads("a sub-paragraph, with its hyphen", {
  "sub-paragraph 3 (c) of resolution 1591 (2005)": ["resolution 1591 (2005) | resolution 1591 (2005) | para 3 (c)"],
});

reads("behind the indicator of a note", {
  "resolution 68/268,1 paragraph 5, and has": ["resolution 68/268 | resolution 68/268 | para 5"],
});

reads("in parentheses", {
  "(CTOC/COP/WG.4/2011/8, paras. 46-51)": ["CTOC/COP/WG.4/2011/8 | symbol CTOC/COP/WG.4/2011/8 | para 46-51"],
  "its general comment No. 34 (CCPR/C/GC/34), paras. 38 and 39": [
    "general comment No. 34 | general comment CCPR/C 34 | same-as CCPR/C/GC/34",
    "CCPR/C/GC/34 | symbol CCPR/C/GC/34 | para 38; para 39",
  ],
  "resolution 60/1 (paras. 138 and 139)": ["resolution 60/1 | resolution 60/1 | para 138; para 139"],
});

reads("before what they belong to", {
  "paragraph 5 of General Assembly resolution 64/293": ["resolution 64/293 | resolution A 64/293 | para 5"],
  "paragraphs 138 and 139 of resolution 60/1": ["resolution 60/1 | resolution 60/1 | para 138; para 139"],
  "Paragraphs 5 to 9 of its resolution 60/1": ["resolution 60/1 | resolution 60/1 | para 5-9"],
  "section XI of its resolution 55/258": ["resolution 55/258 | resolution 55/258 | sect XI"],
  "chapter VII of document A/80/5": ["A/80/5 | symbol A/80/5 | chap VII"],
  "annex I to resolution 55/25": ["resolution 55/25 | resolution 55/25 | annex I"],
  "annexes I and II to resolution 55/25": ["resolution 55/25 | resolution 55/25 | annex I; annex II"],
  "paragraph 5 of annex II to decision 4/4": ["decision 4/4 | decision 4/4 | para 5; annex II"],
  "the third preambular paragraph of resolution 64/293": ["resolution 64/293 | resolution 64/293 | preambular para 3"],
  "operative paragraph 5 of resolution 2231 (2015)": ["resolution 2231 (2015) | resolution 2231 (2015) | para 5"],
  "OP5 of resolution 2231 (2015)": ["resolution 2231 (2015) | resolution 2231 (2015) | para 5"],
  "paragraph 5 of the same resolution": ["the same resolution | backreference resolution | para 5"],
  "paragraph 4 of 2035 (2012) and paragraph 2 of 3363 (XXX)": [
    "2035 (2012) | resolution 2035 (2012) (dated) | para 4",
    "3363 (XXX) | resolution 3363 (XXX) (dated) | para 2",
  ],
  "paragraph 4 of 12 (2 pages)": [],
  "In vol. I of A/63/49,": ["A/63/49 | symbol A/63/49 | vol I"],
  "Vol. III of A/63/49": ["A/63/49 | symbol A/63/49 | vol III"],
  "paras. 5 and 6 of A/80/5": ["A/80/5 | symbol A/80/5 | para 5; para 6"],
});

reads("about something else", {
  "in resolution 64/293, paragraph 3 of the report": ["resolution 64/293 | resolution 64/293"],
  "see paragraph 5 above": [],
  "chapter VII, section B, below": [],
});

reads("however they are set", {
  "A/64/1, para.44": ["A/64/1 | symbol A/64/1 | para 44"],
  "A/64/1, paras.5-\n9": ["A/64/1 | symbol A/64/1 | para 5-9"],
  "A/64/1 , para. 5": ["A/64/1 | symbol A/64/1 | para 5"],
  "resolution 64/293 , para. 5": ["resolution 64/293 | resolution 64/293 | para 5"],
  "A/HRC/28/15/Add.1 - Para. 5": ["A/HRC/28/15/Add.1 | symbol A/HRC/28/15/Add.1 | para 5"],
  "A/HRC/28/15, paras. 115.132 and 115.135 to 115.137": [
    "A/HRC/28/15 | symbol A/HRC/28/15 | para 115.132; para 115.135-115.137",
  ],
});

reads("behind other words", {
  "A/65/100, at para. 3": ["A/65/100 | symbol A/65/100 | para 3"],
  "resolution 64/293, op. para. 3": ["resolution 64/293 | resolution 64/293 | para 3"],
  "resolution 70/1, preambular para. 5": ["resolution 70/1 | resolution 70/1 | preambular para 5"],
  "A/80/5, paras. 12 and 20, and annex III": ["A/80/5 | symbol A/80/5 | para 12; para 20; annex III"],
  "A/80/5, para. 12, and annex III to resolution 64/293": [
    "A/80/5 | symbol A/80/5 | para 12",
    "resolution 64/293 | resolution 64/293 | annex III",
  ],
});

reads("of a report that is named before its symbol", {
  "paragraphs 16 to 19 of the report of the Secretary-General (A/79/123)": ["A/79/123 | symbol A/79/123 | para 16-19"],
  "para. 5 of the annual report of the Committee (A/79/18)": ["A/79/18 | symbol A/79/18 | para 5"],
  "paragraphs 4 and 5 of the Secretary-General’s report (S/2020/946)": [
    "S/2020/946 | symbol S/2020/946 | para 4; para 5",
  ],
  "section II of the Board of Auditors’ third report (A/79/5)": ["A/79/5 | symbol A/79/5 | sect II"],
  "paragraph 5 of the report on resolution 64/293 (A/65/1)": [
    "resolution 64/293 | resolution 64/293",
    "A/65/1 | symbol A/65/1",
  ],
});
