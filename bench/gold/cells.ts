import { linkedIn } from "./links.ts";
import { alike, expand, extract, type Score } from "./score.ts";

/** Links whose address does not match their text, by file, text and target. */
const slips: Readonly<Record<string, string>> = {
  "A_81_6 (SECT. 19).docx 2025/23 E/RES/2025/3": "the number of the link is cut",
  "A_81_6 (SECT. 21).docx 2004/233 E/RES/2004/23": "a decision, and the number of the link is cut",
};

/** Headings of columns in the budget's lists of mandates, by the beginning of the symbols below them. */
const headings: readonly (readonly [symbol: RegExp, heading: string])[] = [
  [/^A\/RES\//i, "General Assembly resolutions"],
  [/^S\/RES\//i, "Security Council resolutions"],
  [/^E\/RES\//i, "Economic and Social Council resolutions"],
  [/^A\/HRC\/RES\//i, "Human Rights Council resolutions"],
  [/^ESCAP\/RES\//i, "Economic and Social Commission for Asia and the Pacific resolutions"],
];

/**
 * Bare numbers in cells of tables: "79/48", "76/240; 77/256 A". The gold has the cells without their headings, so the
 * heading that the links imply is put above; cells that link to texts of several bodies are left out.
 */
export function cells(gold: string): Score {
  let [of, found, wrong] = [0, 0, 0];
  const misses: string[] = [];
  for (const { document, text, citations } of linkedIn(gold)) {
    if (/[A-Za-z]{3}/.test(text.slice(0, citations[0]?.start))) continue;
    const [heading, other] = headings.filter(([symbol]) => citations.some((link) => symbol.test(link.symbol)));
    if (!heading || other || !citations.every((link) => heading[0].test(link.symbol))) continue;
    const above = `${heading[1]}\n\n`;
    const resolved = extract(`${above}${text}\n`, document);
    for (const { start, end, symbol } of citations) {
      if (slips[`${document} ${text} ${symbol}`]) continue;
      of++;
      const here = resolved.filter(
        ({ citation }) => citation.start < above.length + end && above.length + start < citation.end,
      );
      const names = here.flatMap(({ target }) => (target ? alike(target) : []));
      if (names.some((name) => expand(symbol).flatMap(alike).includes(name))) found++;
      else {
        if (names.length > 0) wrong++;
        misses.push(`${document} "${text}" under ${heading[1]} → ${symbol}, got ${names.join(" ") || "nothing"}`);
      }
    }
  }
  return {
    name: "numbers in cells of tables",
    of,
    found,
    least: 0.99,
    wrong,
    mostWrong: 0.005,
    misses,
    notes: Object.entries(slips).map(([link, why]) => `left out: ${link} (${why})`),
  };
}
