/** Patterns for text that is skipped: white space, plain words between the parts of a list, page headers. */

export const blanks = /[ \t]+(?![ \t\n])/y;

/** One line break, not a blank line; in a Markdown quotation, the next line begins with ">". */
export const lineBreak = /[ \t]*\n(?![ \t>]*[\n\f])[ \t>]*/y;

/**
 * Words within a sentence that contain no other citation: no full stop or semicolon, no blank line, no symbol or
 * "64/293", no keyword, no article.
 */
const words = String.raw`(?:(?!\b(?:[Rr]esolution|[Dd]ecision|[Aa]rticles?\s\d|[Aa]genda\sitem|[Mm]eeting))[^.;\n/]|(?<=[a-z])/(?=[a-z])|\n(?![ \t]*\n))`;
const divided = String.raw`\d{1,4}/\d{1,4}(?![A-Za-z0-9/])`;
/** A number that can only be an act's: 1738 (2006), 428 A (V), 3201 (S-VI), ES-11/2, VIII/24, 1/CP.21 */
const own = String.raw`(?:\d{1,4}(?:\s[A-Z])?\s?\((?:(?:19|20)\d\d|(?:E?S-)?[IVXL]+)\)|E?S-\d{1,2}/\d|[IVX]{1,5}/\d{1,3}(?![/\d])|\d{1,3}/(?:CP|CMP|CMA|COP)\.\d)`;
const between = String.raw`(?:[,;]|[,;]?\s{1,3}(?:and|or|as well as),?)\s{1,3}(?:(?:its|in particular|including|also),?\s{1,3})*`;

/**
 * The subject of a member, up to the next:
 *   resolutions 66/288 [on the high-level political forum on sustainable development] and 70/299
 *   resolutions 319 A (IV)[, by which it established the Office], and 428 (V)
 */
export const passage = new RegExp(
  String.raw`,?(?:[ \t]?\d{1,3})?\s{1,3}(?:(?:on|concerning|regarding|relating|which|in which|by which|containing|entitled|to)\s${words}{1,250}?(?=${between}(?:${divided}|${own}))|${words}{1,250}?(?=${between}${own}))`,
  "y",
);

/**
 * The subject of a member in any language, up to the next number, which can only be an act's:
 *   résolutions 66/288[ du 27 juillet 2012 intitulée « L'avenir que nous voulons », et] 70/299
 */
export const otherPassage = new RegExp(
  String.raw`(?:(?!\n[ \t]*\n)[^.;\u3002\uff1b/]|(?<=\p{L})/(?=\p{L})){1,250}?[,\u060c\u3001]?\s(?:\p{L}{1,4}\s{1,3}){0,3}(?=${divided}(?!\s?%)|${own})`,
  "uy",
);

/** The subject of a general comment, up to the next: "general comments No. 21 (1992) [on humane treatment,¹⁴] No. 32 (2007)" */
export const commentPassage =
  /(?:\s{1,3}(?:on|concerning|regarding|relating)\s(?:(?![Gg]eneral\s)[^.;()]){1,250}?)?(?:,?[ \t]?[\d¹²³⁰⁴⁵⁶⁷⁸⁹]{1,3}|,)?\s{1,3}(?:(?:and|as well as)\s{1,3})?(?=No\.?\s{0,3}\d)/y;

/**
 * From the plural of the keyword, or from a number, to the first number after a word that announces one:
 *   resolutions [on the pattern of conferences (]43/222[, the most recent being ]80/234
 */
export const looseLead = new RegExp(
  String.raw`${words}{1,160}?(?:(?:in particular|including|such as|namely|the most recent being|the latest of which is|the latest being),?\s{1,3}(?:its\s)?|\()(?=${divided}|${own})`,
  "y",
);

/**
 * In footnotes of other styles, the title or publication between the number and the date or symbol of the same text:
 *   G.A. Res. 60/147[, Basic Principles and Guidelines on the Right to a Remedy] (Dec. 19, 2005)
 *   GA Res 53/145[, UN GAOR, 53rd sess, Agenda Item 110(b)], UN Doc A/RES/53/144
 */
export const otherStyles = new RegExp(
  String.raw`(?=[A-Z])${words.replace("/]", '/"“]')}{3,300}?(?=,?\s{1,3}U\.?N\.?\sDoc|\s{1,3}\((?:[A-Z][a-z]{2,8}\.?\s\d{1,2},|\d{1,2}\s[A-Z][a-z]{2,8})\s\d{4}\)|,\s\d{1,2}\s[A-Z][a-z]{2,8}\s\d{4},\s{1,3}[A-Z]+/)`,
  "y",
);

/** "the [report of the Secretary-General (]A/79/123)", "the [Secretary-General’s report (]A/79/123)" */
export const report = new RegExp(
  String.raw`(?:(?:[A-Z][\w-]*\s(?:(?:of|for|on|and|the)\s)*){0,5}[A-Z][\w-]*[\u2019']s?\s)?(?:[a-z]+\s)?(?:report|note|letter|statement|study|summary|annex|guidelines?|document)s?\b${words}{0,140}?\((?=[A-Z]+/)`,
  "y",
);

/**
 * Whether the words before `at` say that the cited act was adopted: "the adoption of its [resolution 1325 (2000)] on"
 */
export const adopting = (text: string, at: number): boolean =>
  /\b[Aa]dopt(?:s|ed|ing|ion)?\b[^.;\d]{0,60}$/.test(text.slice(Math.max(0, at - 80), at));

/**
 * From the session that adopted an act up to the act; the first group is the ordinal of the session.
 *   At its [seventy-eighth] session, held in New York, the General Assembly adopted [resolution 78/1]
 */
const sessionBefore =
  /\b[Aa]t\s+its\s+([a-z]+(?:-[a-z]+)?)\s+(?:regular\s+)?session,?\s+(?:held\s+[^.;]{1,80},\s+)?(?:the\s+(?:[A-Z]\w+\s+|(?:of|on|for|and|the)\s+){1,12})?adopted\s+(?:its\s+)?$/;

/** The session that is said to have adopted the act at `at`: its ordinal in words, and where it stands. */
export function adoptingSession(text: string, at: number): { words: string; start: number; end: number } | null {
  if (!/adopted\s+(?:its\s+)?$/.test(text.slice(Math.max(0, at - 14), at))) return null;
  const from = Math.max(0, at - 240);
  const found = sessionBefore.exec(text.slice(from, at));
  if (found === null) return null;
  const start = from + found.index + found[0].indexOf(found[1] as string);
  return { words: found[1] as string, start, end: text.indexOf("session", start) + "session".length };
}

/**
 * The date of an adopted text, up to its symbol in parentheses; the groups are day, month and year.
 *   the statement by its President of [31 October 2012] (S/PRST/2012/23) and [12 February 2013] (S/PRST/2013/2)
 */
export const dateBefore =
  /(?:\b[Ss]tatements?(?:\s+made)?\s+(?:by|of|from)\s+(?:its|the)\s+President(?:\s+of\s+the\s+(?:Security\s+)?Council)?,?|\b[Pp]residential\s+statements?|\b(?:[Rr]esolution|[Dd]ecision)s?|\/(?:RES|DEC|PRST)\/[^()\s]+\)(?:,|,?\s+(?:and|or|as\s+well\s+as)))(?:\s+(?:(?:adopted|issued|made)\s+)?(?:of|on|dated))?\s+((\d{1,2})\s+([A-Z][a-z]+)\s+((?:19|20)\d\d))\s+\((?:see\s)?$/;

/**
 * Likewise, the date of a letter or report:
 *   the letter dated [5 May 2016] from the Secretary-General addressed to the President of the Security Council (S/2016/410)
 */
export const letterDateBefore =
  /\b(?:letters?|notes?\sverbales?|reports?|communications?)\s+dated\s+((\d{1,2})\s+([A-Z][a-z]+)\s+((?:19|20)\d\d))(?:\s+(?:from|addressed)\s[^.;()\d]{1,240})?\s+\((?:see\s)?$/;

/** Whether the words before `at` attribute the cited act only to the United Nations: "UN [Resolution 181]" */
export const ofUnitedNations = (text: string, at: number): boolean =>
  /\b(?:UN|U\.N\.|United\s{1,3}Nations)\s{1,3}$/.test(text.slice(Math.max(0, at - 20), at));

/** Whether the line or cell that ends with the keyword at `at` is a heading: "Food and Agriculture Conference [resolutions]" */
export const endsHeading = (text: string, at: number): boolean =>
  /(?:^|[\n\t|]) ?(?:[A-Z][^\n\t|.,;:\d]{2,80} )?$/.test(text.slice(Math.max(0, at - 90), at));

/** "and" between a symbol and its addition in other languages: "A/64/7[ et ]Add.1", "A/64/7[和]Add.1" */
export const joiner =
  /\s{0,3}[,\u060c]?\s{0,3}(?:\b(?:et|y|e|und|\u00e0|bis)\b|\u0438|\u0648|\u548c|\u53ca|\u4ee5\u53ca|\u3001|\u81f3)\s{0,3}(?=(?:Add|Corr|Rev|[A-Z]{1,4})\.?\s?\d|\d{1,2}(?![\w/]|[.,]\d|\p{L}|\s?%|\s\p{L}{3}))/uy;

/** "to" between additions in other languages: "Add.1[ à ]3", "Add.1[至]3" */
export const additionsTo =
  /\s{1,3}(?:\u00e0|a|\u043f\u043e|\u0625\u0644\u0649|bis)\s{1,3}(?=(?:Add|Corr)?\.?\d)|\s?[\u81f3\u5230]\s?(?=(?:Add|Corr)?\.?\d)/y;

/** The line of a session: "Seventy-ninth session". */
export const sessionLine = /^[A-Za-z]+(?:-[a-z]+)? +(?:emergency +)?(?:special +)?session/i;

/** A line of a masthead, or a column of a line with two: up to a line break, a tab or a gap. */
export const headCell = /(?:(?! {3})[^\n\t])+(?:\t *| {3,}|\n)?|\t *| {3,}|\n/y;

/**
 * The words that name the body of a session, up to its dates or place. Stops at another session, but not at a conference
 * "serving as the meeting of the Parties to the Kyoto Protocol":
 *   of the [Conference of the Parties], held in    of the [Working Group on Firearms] from 8 to    of the [Council] (Geneva,
 */
export const sittingOf = new RegExp(
  String.raw`WORD(?:,?(?:[ \t]{1,3}|[ \t]*\n(?![ \t]*\n)[ \t]*)WORD){0,15}?(?=,?\s{1,3}(?:HELD|(?:from|on|between|in)\s{1,3}(?:[A-Z][a-z]{2,8}\s{1,3})?\d|in\s{1,3}NAMES(?:from|on)\s{1,3}\d)|,\s{1,3}in\s|\s\()`
    .replaceAll("WORD", String.raw`(?!session|meeting(?!\sof\sthe\sParties))[^\s.,;()\d]+`)
    .replace(
      "HELD",
      String.raw`(?:which\s|that\s)?(?:(?:was|were|is|will|to|had|has)\s(?:be\s|been\s)?)?(?:held|convened|took\splace)\s`,
    )
    .replace("NAMES", String.raw`(?:(?:[A-Z][A-Za-z'-]{1,20}|and|of),?\s{1,3}){1,6}`),
  "y",
);

const capitalized = String.raw`(?:St\.|\p{Lu}[\p{L}\u2019']*)`;
const particle = "(?:el|de|da|do|of|the|and|at)";

/** "Sharm el-Sheikh", "the Hague and Bonn", "United Nations Headquarters" */
export const placeName = new RegExp(
  String.raw`(?:the\s{1,3})?${capitalized}(?:[\s-]{1,3}(?:${particle}[\s-]{1,3}){0,2}${capitalized}){0,6}`,
  "uy",
);

/** "[, Indonesia]", "[, Washington, D.C.]", if more follows */
export const country = new RegExp(
  String.raw`(?:,\s{1,3}(?:D\.C\.|${capitalized}(?:\s{1,3}(?:of\s{1,3})?${capitalized}){0,5})){1,2}(?=,?\s|[.)])`,
  "uy",
);

const blankLines = String.raw`(?:[ \t\f]*\n)+`;
const titleLine = String.raw`(?:[ \t]*[^\s][^\n]{0,99}\n${blankLines.replace("+", "*")})`;
const symbolLine = String.raw`(?:[ \t]*[A-Z][A-Z0-9.-]*/[A-Za-z0-9./() -]+\n${blankLines.replace("+", "*")})`;
const pageLine = String.raw`(?:[ \t]*(?:\d\d-\d{5}(?:[ \t]*\(E\))?|\d+/\d+)[ \t]*\n${blankLines.replace("+", "*")})`;

/**
 * A page break in text extracted from a PDF: blank lines, the page header (the symbol, and the title on at most two lines),
 * the page number and the job number.
 *   ⏎⏎ A/79/L.2 ⏎ Pattern of conferences ⏎⏎ 24-12345 ⏎ 2/14 ⏎⏎
 */
export const pageTurn = new RegExp(
  String.raw`[ \t]*\n${blankLines}(?:${titleLine}{0,2}?${symbolLine}${titleLine}{0,2}?${pageLine}{1,2}|${pageLine}{1,3})[ \t]*`,
  "y",
);

/** Whether a line or a table cell begins at `at`, ignoring one blank. */
export function beginsCell(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const edge = before === 32 ? text.charCodeAt(at - 2) : before;
  return edge === 10 || edge === 9 || edge === 124 || Number.isNaN(edge);
}

/** Whether a one-word name continues and so is a different one: "the Charter [of the Organization of American States]". */
export function goesOn(text: string, start: number, end: number): boolean {
  return (
    !/\s/.test(text.slice(start, end)) && /^\s+(?:of|on|for|against)\s+(?:the\s+)?[A-Z]/.test(text.slice(end, end + 24))
  );
}
