import stringWidth from "string-width";

/** How many columns of a terminal a text takes, and the characters at which it may be cut. */
export interface Measure {
  readonly width: (text: string) => number;
  readonly characters: (text: string) => readonly string[];
}

const characters = new Intl.Segmenter();

/** For any text: East Asian characters take two columns, combining marks none. */
export const wide: Measure = {
  width: stringWidth,
  characters: (text) => Array.from(characters.segment(text), ({ segment }) => segment),
};
