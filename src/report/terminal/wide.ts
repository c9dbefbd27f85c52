import stringWidth from "string-width";

/** The width of a text in terminal columns, and the characters between which it may be cut. */
export interface Measure {
  readonly width: (text: string) => number;
  readonly characters: (text: string) => readonly string[];
}

const characters = new Intl.Segmenter();

/** The measure for any text. East Asian characters take two columns, combining marks none. */
export const wide: Measure = {
  width: stringWidth,
  characters: (text) => Array.from(characters.segment(text), ({ segment }) => segment),
};
