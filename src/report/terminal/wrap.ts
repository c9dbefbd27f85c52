import type { Measure } from "./measure.ts";

/** Breaks a text at spaces into lines of at most `columns`; a longer word has a line of its own. */
export function wrap(text: string, columns: number, { width }: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
