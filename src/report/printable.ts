// Control characters would move the cursor or colour the screen; direction marks would turn the line round.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** The text with one visible character for each that would disturb a terminal; a tab is one space. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => (character === "\t" ? " " : "\u00b7"));
}
