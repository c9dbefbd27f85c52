// Control characters would move the cursor or colour the screen; bidirectional controls would reorder the line.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is searched for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Text that a GitHub runner would obey: "::error file=x::" at the beginning of a line, "##[add-mask]" anywhere. */
const command = /^(\s*):(?=:[a-z])|#(?=#\[)/g;

/**
 * Replaces each character that would disturb a terminal, or make a command, by a visible one, and each tab by a space.
 */
export function printable(text: string): string {
  return text
    .replace(unprintable, (character) => (character === "\t" ? " " : "\u00b7"))
    .replace(command, (_, blanks: string | undefined) => `${blanks ?? ""}\u00b7`);
}
