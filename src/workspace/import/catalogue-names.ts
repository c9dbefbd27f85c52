import { lettersBetween } from "../../parse/actions/common.ts";
import { readSymbol } from "../../parse/parse.ts";

/**
 * Corrects the spelling of lists to the printed form: `CTOC/COP/2010/12*`, `A/hrc/RES/35/18`, `A/79/5 (VOL.II)`,
 * `E/ECWA/30.CORR.1`.
 */
function tidy(symbol: string): string {
  return symbol
    .replace(/\*+$/, "")
    .replace(/\s*\/\s*/g, "/")
    .replace(/^A\/hrc\//, "A/HRC/")
    .replace(/^(UNEP\/EA\.\d+)\/RES\./, "$1/Res.")
    .replace(/(\/\d+)([A-Z])$/, "$1 $2")
    .replace(/[./](ADD|CORR|REV|SUPP|Add|Corr|Rev)\. ?(?=\d)/g, (_, word: string) => `/${capital(word)}.`)
    .replace(/\((PART|VOL\.|SECT\.|RESUMPTION|INTRODUCTION) ?(\w*)\)/gi, (_, word: string, number: string) =>
      `(${capital(word)} ${number.toUpperCase()})`.replace(" )", ")"),
    )
    .replace(/^WT\/MIN \(/, "WT/MIN(")
    .replace(/^E\/0+(?=\d)/, "E/")
    .trim();
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** The canonical name of a symbol, or undefined if the grammar does not accept it. */
export function canonical(symbol: string): string | undefined {
  return readSymbol(tidy(symbol))?.name;
}

/**
 * One row may name several texts:
 *   `ECE/CP.TEIA/44 and Add.1`                       →  ECE/CP.TEIA/44 · ECE/CP.TEIA/44/Add.1
 *   `E/2018/28-E/CN.7/2018/13`                       →  E/2018/28 · E/CN.7/2018/13       (a joint symbol)
 *   `A/RES/76/84 A-B`, `… A and B`, `… A-C`          →  A/RES/76/84 A · A/RES/76/84 B
 */
export function split(symbol: string): string[] {
  const parts = /^(A\/RES\/\d+\/\d+) ([A-Z])( and |-)([A-Z])$/.exec(symbol);
  if (parts) {
    const [, base, first = "", joint, last = ""] = parts;
    const letters = joint === "-" ? lettersBetween(first, last) : [first, last];
    return letters.map((letter) => `${base} ${letter}`);
  }
  const [head = "", ...tails] = symbol.split(" and ");
  const stems = head.split(/[-–](?=[A-Z]+\/)/);
  return [...stems, ...tails.flatMap((tail) => stems.map((stem) => `${stem}/${tail}`))];
}
