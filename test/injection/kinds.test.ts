// What each kind of error makes of a sentence, and what is expected of the rules then. Written by hand.
import { describe, expect, test } from "vitest";
import { type Edit, replaced } from "../../bench/injection/edit.ts";
import { inject, passageOf } from "../../bench/injection/inject.ts";
import { kinds } from "../../bench/injection/kinds.ts";
import { randomOf, sample } from "../../bench/injection/random.ts";
import { misses, row } from "../../bench/injection/report.ts";
import { registry } from "../rules/run.ts";

async function edits(name: string, text: string): Promise<{ edit: Edit; made: string }[]> {
  const kind = kinds.find((one) => one.name === name);
  const passage = await passageOf(kind?.markdown ? "a.md" : "a.txt", text, registry);
  return Array.from(kind?.edits(passage, randomOf(name)) ?? [], (edit) => ({
    edit,
    made: replaced(text, edit, edit.text),
  }));
}

/** What is put behind a paragraph stands behind the first. */
const paragraphs = "States met in Vienna.\n\nThey left";

const cities = "(Vienna|Geneva|Nairobi|Doha|Marrakesh|Bangkok|Bonn|Paris|Cancun|Glasgow) (from|on) ";
const sentence = (what: string, where: string) =>
  new RegExp(
    String.raw`Vienna\. It was considered at the [a-z-]+ ${what} of the .+, held (in )?${where}.* \d{4}\.\n\nThey left$`,
  );
const session = (where: string) => sentence("session", where);
const meeting = (where: string) => sentence("meeting", where);

/** The kind, a right text, and every text that one error of that kind may make of it. */
const cases: readonly (readonly [kind: string, text: string, made: RegExp])[] = [
  [
    "wrong year of a Security Council resolution",
    "See Security Council resolution 1325 (2000).",
    /1325 \((?!2000)(199[789]|200[123])\)/,
  ],
  [
    "wrong digit in a Security Council resolution",
    "See Security Council resolution 1325 (2000).",
    /resolution (?!1325)1(\d25|3\d5|32\d) \(2000\)/,
  ],
  ["wrong session", "See General Assembly resolution 64/293 of 30 July 2010.", /resolution (6[123567])\/293 of 30/],
  ["wrong digit in a number", "See General Assembly resolution 64/293 of 30 July 2010.", /64\/(?!293)(2\d3|29\d) of/],
  ["swapped digits in a number", "See General Assembly resolution 64/293 of 30 July 2010.", /64\/(923|239) of/],
  ["session and number exchanged", "See General Assembly resolution 64/293.", /resolution 293\/64\./],
  ["wrong session before 1976", "See General Assembly resolution 217 A (III).", /217 A \((?!III)[XV]+\)/],
  ["resolution and decision exchanged", "See General Assembly resolution 64/293.", /Assembly decision 64\/293\./],
  [
    "wrong body",
    "See General Assembly resolution 64/293.",
    /See (Security|Economic and Social|Human Rights) Council resolution 64\/293\./,
  ],
  [
    "wrong year of a date",
    "See General Assembly resolution 64/293 of 30 July 2010.",
    /of 30 July (2000|2008|2009|2011|2012)\./,
  ],
  [
    "wrong month of a date",
    "See General Assembly resolution 64/293 of 30 July 2010.",
    /of 30 (?!July)[A-Z][a-z]+ 2010\./,
  ],
  [
    "wrong day of a date",
    "See General Assembly resolution 64/293 of 30 July 2010.",
    /of ([1-9]|1\d|2[0-8]) July 2010\./,
  ],
  ["day that is in no calendar", "See General Assembly resolution 79/314 of 30 June 2025.", /of 31 June 2025\./],
  [
    "paragraph beyond the last",
    "See paragraph 10 of Security Council resolution 1325 (2000).",
    /paragraph (19|2\d|3[0-8]) of/,
  ],
  ["annex beyond the last", "See General Assembly resolution 66/288, annex.", /66\/288, annex (III|IV|V|VI)\./],
  ["range that runs backwards", "See CTOC/COP/WG.4/2011/8, paras. 46-51.", /paras\. 51-46\./],
  [
    "article beyond the last",
    "Under Article 3 of the Charter of the United Nations, States act.",
    /Article 1[1-4]\d of/,
  ],
  [
    "symbol of another text beside the number",
    "See General Assembly resolution 64/293.",
    /resolution 64\/293 \(A\/RES\/64\/239\)\./,
  ],
  [
    "address of another document (Markdown)",
    "See A/RES/64/293 there.",
    /See \[A\/RES\/64\/293\]\(https:\/\/undocs\.org\/A\/RES\/64\/239\) there/,
  ],
  [
    "wrong number of a supplement",
    "See Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/62/53).",
    /No\. (5[4-9]|6[012]) \(A\/62\/53\)/,
  ],
  [
    "wrong session of a supplement",
    "See Official Records of the General Assembly, Sixty-second Session, Supplement No. 53 (A/62/53).",
    /Sixty-third Session, Supplement No\. 53/,
  ],
  ["space in a symbol", "See S/2024/1.", /See S( \/|\/ )2024\/1\.|See S\/2024( \/|\/ )1\./],
  ["missing dot", "See A/C.3/80/L.17.", /See A\/(C3\/80\/L\.17|C\.3\/80\/L17)\./],
  ["space after the dot", "See A/62/7/Add.1 there.", /Add\. 1 there/],
  ["dot for stroke", "See A/62/7/Add.1 there.", /A\/62\/7\.Add\.1 there/],
  ["missing stroke", "See A/62/7/Add.1 there.", /A\/62\/7 ?Add\.1 there/],
  ["double stroke", "See S/2024/1.", /S(\/\/2024\/1|\/2024\/\/1)\./],
  ["wrong stroke", "See S/2024/1.", /S([\\\u2044\u2215\uff0f]2024\/1|\/2024[\\\u2044\u2215\uff0f]1)\./],
  ["letter in the wrong case", "See A/RES/64/293.", /A\/Res\/64\/293/],
  ["look-alike letter", "See A/64/293.", /\u0410\/64\/293/],
  ["letter for digit", "See A/80/364.", /A\/8O\/364/],
  ["components in the wrong order", "See A/RES/64/293.", /A\/64\/RES\/293/],
  ["leading zero", "See A/RES/64/293.", /A\/RES\/064\/293/],
  ["line break in a symbol (Markdown)", "See S/2024/1.", /S(\/\n2024\/1|\/2024\/\n1)\./],
  ["dash of a joint symbol", "See A/62/500-S/2007/600.", /A\/62\/500 -S\/2007\/600/],
  ["session not in roman numerals", "See General Assembly resolution 1514 (XV).", /1514 \(15\)/],
  ["no space before the year", "See Security Council resolution 1325 (2000).", /1325\(2000\)/],
  ["letter behind the session", "See General Assembly resolution 217 A (III).", /217 \(III\) A\./],
  ["number sign", "See General Assembly resolution 64/293.", /resolution No\. 64\/293/],
  ["year left out", "See Security Council resolution 1325 (2000).", /resolution 1325\./],
  ["symbol for a number", "See General Assembly resolution 64/293.", /resolution A\/RES\/64\/293/],
  ["body abbreviated", "See General Assembly resolution 64/293.", /See GA resolution/],
  [
    "no space before the subparagraph",
    "See paragraph 22 (c) of General Assembly resolution 64/293.",
    /paragraph 22\(c\) of/,
  ],
  ["no dot after an abbreviation", "See CTOC/COP/WG.4/2011/8, paras. 46-51.", /8, paras 46-51/],
  ["swapped digits in the session or year of a symbol", "See S/2017/5.", /S\/(2071|2107)\/5\./],
  [
    "wrong year of a session’s days, as the texts have them",
    "The Conference of the Parties to the Organized Crime Convention held its fifth session in Vienna from 18 to 22 October 2010.",
    /from 18 to 22 October (2000|2008|2009|2011|2012)\./,
  ],
  ["wrong year of a session’s days", paragraphs, session("")],
  ["wrong day of a session’s days", paragraphs, session("")],
  ["wrong place of a session", paragraphs, session(cities)],
  ["wrong year of a working group’s days", paragraphs, meeting("")],
  ["wrong day of a working group’s days", paragraphs, meeting("")],
  ["wrong place of a working group", paragraphs, meeting(cities)],
  ["wrong weekday of a date", "It met on 14 April 2009.", /met on (?!Tues)[A-Z][a-z]+day, 14 April 2009\./],
  [
    "two dates of one text",
    "See A/64/9999 of 3 May 2010.\n\nThey left.\n\nAll was well.\n",
    /(left|well)\. See A\/64\/9999 of (?!3 May)\d\d? May 2010\.\n/,
  ],
  [
    "two titles of one document",
    "See A/31/17 and A/31/20, which agree.\n\nThey left.\n",
    /It had before it (A\/31\/\d+), entitled “(Report of the .+)”\. See also \1, entitled “(?!\2)Report of the .+”\.\n/,
  ],
  [
    "“the same resolution” behind a list of several",
    "Recalling General Assembly resolutions 64/293 of 30 July 2010 and 65/1 of 22 September 2010, it met.\n\nThey left.\n",
    /it met\. (In the same|In that|By the said) resolution, it set up a fund\.\n\nThey/,
  ],
  [
    "second source in the note before “Ibid., para. …”",
    "One.1 Two.2\n\n_______________\n\n1  A/80/5.\n2  Ibid., para. 3.\n",
    /1 {2}A\/80\/5 and (A\/80\/16|E\/2009\/27|CTOC\/COP\/2010\/17|S\/2017\/5|A\/RES\/55\/25)\.\n2/,
  ],
  ["indicator without a note (Markdown)", paragraphs, /Vienna\.\[\^(1|12|agenda|a-64-293)\]\n\nThey/],
  [
    "note without an indicator (Markdown)",
    paragraphs,
    /Vienna\.\n\n\[\^(1|12|agenda|a-64-293)\]: A\/RES\/64\/293\.\n\nThey/,
  ],
  ["“provisional agenda*” without its note", paragraphs, /Vienna\.\n\nItem [2-9] of the provisional agenda\*\n\nThey/],
  [
    "short form before it is introduced",
    `${paragraphs}\n\nRules for the Treatment of Women Prisoners (the Bangkok Rules) are long.`,
    /Vienna\. (States shall respect|It recalled) the Bangkok Rules(\.|, and welcomed what was done\.)\n/,
  ],
  [
    "document dated before what it cites",
    "General Assembly\nDistr.: General\n3 June 2014\n\nSee General Assembly resolution 68/192 of 18 December 2013.\n",
    /\n3 June (2013|2012|2004)\n/,
  ],
  [
    "wrong year in the middle of a list",
    paragraphs,
    /Vienna\. .+ (resolutions (1325|1373|1540) \(\d{4}\).*), [12]\d{3} \((19|20)\d\d\) and (2242|2178|2325) \(201\d\).*\.\n/,
  ],
  [
    "wrong date in the middle of a list",
    paragraphs,
    /Vienna\. .+ resolutions (46\/182|1514 \(XV\)).*, [567]\d\/\d+ of \d+ [A-Z][a-z]+ \d{4} and (49\/1|48\/104|47\/1).*\.\n/,
  ],
  [
    "wrong year beside joint owners",
    paragraphs,
    /Vienna\. States recalled .*resolutions (50\/6 and )?[12]\d{3} \((19|20)\d\d\)( and 50\/6)?( of the General Assembly and the Security Council)?, and agreed\.\n/,
  ],
  [
    "wrong date beside joint owners",
    paragraphs,
    /Vienna\. States recalled .* resolutions (1000 \(1995\) and )?[567]\d\/\d+ of \d+ [A-Z][a-z]+ \d{4}( and 1000 \(1995\))?, and agreed\.\n/,
  ],
  [
    "wrong year in a note",
    paragraphs,
    /\n\n9[89] .*Security Council resolutions? .*[12]\d{3} \((19|20)\d\d\)(, para\. 3)?\.\n|\n99 Security/,
  ],
  [
    "wrong number of a supplement in a note",
    paragraphs,
    /\n97 Official Records of the .+, Supplement No\. \d+A? \([AE]\/\d+\/[^)]+\), chap\. I\.\n/,
  ],
  [
    "wrong number of a supplement behind “Ibid.”",
    paragraphs,
    /\n97 Official Records of the .+\.\n\n98 Ibid\., .+, Supplement No\. \d+A? \([AE]\/\d+\/[^)]+\), chap\. I\.\n/,
  ],
  [
    "wrong session of a supplement behind “Ibid.”",
    paragraphs,
    /\n98 Ibid\., (Seventy-third|Seventy-fifth|Sixty-fourth|Seventieth) Session, Supplement No\. 53 \(A\/74\/53\)\.\n/,
  ],
  [
    "letters exchanged in a stem",
    paragraphs,
    /Vienna\. The matter is dealt with in (?!A\/HRC\/27|[AS]\/RES\/|S\/PRST|CTOC\/COP\/(WG|2010)|CAC\/COSP|CCPR\/C\/GC|CEDAW\/C\/GC|CRPD\/CSP|A\/CONF|A\/AC\.|ST\/SGB|JIU\/REP)[A-Z]+\//,
  ],
];

/** Kinds that need more than a sentence: their titles are those of the acts; not every session picked ends in such a month. */
const apart = [
  "titles of two texts exchanged",
  "title of the number beside it",
  "day of a session that is in no calendar",
];

test("every kind is here", () => {
  expect([...cases.map(([name]) => name), ...apart].sort()).toEqual(kinds.map(({ name }) => name).sort());
});

test.each(cases)("%s", async (name, text, made) => {
  const all = await edits(name, text);
  expect(all.length).toBeGreaterThan(0);
  for (const one of all) expect(one.made).toMatch(made);
});

test("day of a session that is in no calendar", async () => {
  const passage = await passageOf("a.txt", paragraphs, registry);
  const kind = kinds.find(({ name }) => name === "day of a session that is in no calendar");
  const made = [..."abcdefgh"].flatMap((seed) => [...(kind?.edits(passage, randomOf(seed)) ?? [])]);
  expect(made.length).toBeGreaterThan(0);
  for (const { text } of made)
    expect(text).toMatch(/ to (29|30) February \d{4}\.$| to 31 (April|June|September|November) \d{4}\.$/);
});

describe("titles", () => {
  const text =
    "The Conference of the Parties to the Organized Crime Convention, in its decision 4/4, entitled “Trafficking in human beings”, set up a group.";

  test("of the number beside it", async () => {
    const names = (await edits("title of the number beside it", text)).map(({ made }) => made);
    expect(names).toHaveLength(1);
    expect(names[0]).not.toContain("“Trafficking in human beings”");
    expect(names[0]).toMatch(/decision 4\/4, entitled “[^”]+”, set up a group\.$/);
  });

  test("of two texts, only where there are two", async () => {
    expect(await edits("titles of two texts exchanged", text)).toEqual([]);
  });
});

describe("what the registry cannot know", () => {
  test.each([
    // 64/294 exists, and nothing is said of it
    ["wrong digit in a number", "See General Assembly resolution 64/293."],
    // the last day of the session is not known to be another
    ["annex beyond the last", "See General Assembly resolution 99/288, annex."],
  ])("%s: %s", async (name, text) => {
    for (const { edit } of await edits(name, text)) expect(edit.unknowable).toEqual(expect.any(String));
  });

  test("but a date tells", async () => {
    const all = await edits("wrong digit in a number", "See General Assembly resolution 75/28 of 7 December 2020.");
    expect(all.map(({ edit }) => edit.unknowable)).toEqual([undefined]);
    expect(all[0]?.edit.rules).toContain("date/session");
  });
});

describe("an outcome", () => {
  const text = "See S/2024/1 and CTOC/COP/WG4/2011/8.";

  const outcome = async (edit: Edit) => inject(edit, await passageOf("a.txt", text, registry));

  test("is found, mended, and hides nothing that was there before", async () => {
    const at = { start: 5, end: 6 };
    const { found, mended, falseAlarms } = await outcome({
      ...at,
      text: "//",
      at,
      rules: ["symbol/double-stroke"],
      right: [],
    });
    expect([found?.rule, mended, falseAlarms]).toEqual(["symbol/double-stroke", true, []]);
  });

  test("is missed by another rule, and an alarm elsewhere is a false one", async () => {
    const at = { start: 5, end: 6 };
    const elsewhere = { start: 20, end: 21 };
    expect((await outcome({ ...at, text: "//", at, rules: ["symbol/space"] })).found).toBeUndefined();
    const { falseAlarms } = await outcome({ ...at, text: "//", at: elsewhere, rules: ["symbol/space"] });
    expect(falseAlarms.map(({ rule }) => rule)).toEqual(["symbol/double-stroke"]);
  });

  test("is counted, and printed where it was missed", async () => {
    const at = { start: 5, end: 6 };
    const missed = await outcome({ ...at, text: "//", at, rules: ["symbol/space"] });
    const tally = { name: "stroke", outcomes: [missed], unknowable: new Map<string, number>() };
    expect(row(tally)).toBe("| stroke | 1 | 0.0 % |  | 0 |");
    expect([...misses(tally)][0]).toBe("stroke: a.txt: See S{/ → //}2024/1 and CTOC/COP/WG4/2011/8.");
  });
});

test("the same sample on every run", () => {
  const hundred = Array.from({ length: 100 }, (_, i) => i);
  const once = sample(hundred, 5, randomOf("kind"));
  expect(once).toEqual(sample(hundred, 5, randomOf("kind")));
  expect(new Set(once).size).toBe(5);
  expect(once).not.toEqual(sample(hundred, 5, randomOf("other")));
});
