import stringWidth from "string-width";
import type { Measure } from "./measure.ts";

const characters = new Intl.Segmenter();

/** For any text: East Asian characters take two columns, combining marks none. */
export const wide: Measure = {
  width: stringWidth,
  characters: (text) => Array.from(characters.segment(text), ({ segment }) => segment),
};
