/** Computes the numbers that Word writes before paragraphs, which are not in their text. */
import { toRoman } from "../../words/roman.ts";
import { scan } from "../archive/xml.ts";

/** The list of a paragraph, and its level in it, from 0. */
export interface ListItem {
  readonly list: string;
  readonly level: number;
}

interface Level {
  format: string;
  /** `%1.`, `%1.%2` */
  text: string;
  start: number;
}

/** Number formats, as written; paragraphs in other formats, such as bullets, get no number. */
const figure: Readonly<Record<string, (count: number) => string>> = {
  decimal: String,
  decimalZero: (count) => String(count).padStart(2, "0"),
  lowerLetter: (count) => letters(count),
  upperLetter: (count) => letters(count).toUpperCase(),
  lowerRoman: (count) => toRoman(count).toLowerCase(),
  upperRoman: toRoman,
};

/** Counts the paragraphs of lists in the order of the text. */
export class Numbering {
  /** The levels of each kind of list, by its identifier, and the kind of each list. */
  readonly #levels = new Map<string, Level[]>();
  readonly #kindOf = new Map<string, string>();
  /** Lists of the same kind continue each other's count. */
  readonly #counts = new Map<string, number[]>();
  /** Where lists start counting again, by list and level: `<w:startOverride w:val="1"/>` */
  readonly #restarts = new Map<string, number>();

  /** @param xml the part with the definitions of lists */
  constructor(xml: string, path: string) {
    let [kind, list, level] = ["", "", 0];
    scan(xml, {
      path,
      open: ({ name, attributes: { abstractNumId = "", numId = "", ilvl = "0", val = "" } }) => {
        const levels = this.#levels.get(kind);
        const here = levels?.[level];
        if (name === "w:abstractNum") {
          [kind, list] = [abstractNumId, ""];
          this.#levels.set(kind, []);
        } else if (name === "w:num") [kind, list] = ["", numId];
        else if (name === "w:abstractNumId" && list) this.#kindOf.set(list, val);
        else if (name === "w:lvlOverride") level = Number(ilvl);
        else if (name === "w:startOverride") this.#restarts.set(`${list} ${level}`, Number(val));
        else if (name === "w:lvl" && levels) {
          level = Number(ilvl);
          levels[level] = { format: "decimal", text: "", start: 1 };
        } else if (name === "w:numFmt" && here) here.format = val;
        else if (name === "w:lvlText" && here) here.text = val;
        else if (name === "w:start" && here) here.start = Number(val);
      },
    });
  }

  /**
   * The number of the next paragraph of a list, as Word prints it, without the punctuation at its end: `12`, `2.1`,
   * `a`.
   */
  next({ list, level }: ListItem): string | undefined {
    const kind = this.#kindOf.get(list) ?? "";
    const levels = this.#levels.get(kind);
    const own = levels?.[level];
    if (!levels || !own) return undefined;
    const counts = (this.#counts.get(kind) ?? []).slice(0, level + 1);
    const restart = this.#restarts.get(`${list} ${level}`);
    this.#restarts.delete(`${list} ${level}`);
    counts[level] = restart ?? (counts[level] ?? own.start - 1) + 1;
    this.#counts.set(kind, counts);
    if (!(own.format in figure)) return undefined;
    const number = own.text.replace(/%(\d)/g, (_, deep) => {
      const at = Number(deep) - 1;
      const { format = "decimal", start = 1 } = levels[at] ?? {};
      return (figure[format] ?? String)(counts[at] ?? start);
    });
    const bare = number.replace(/^\s+|[\s.:]+$/g, "");
    return bare.replace(/^\(?([^()]*)\)$/, "$1") || undefined;
  }
}

/** `1` → `a`, `27` → `aa` */
const letters = (count: number): string =>
  String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.floor((count - 1) / 26) + 1);
