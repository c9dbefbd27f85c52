/** Passages shared by the tests of several rules. */

export const cop = "Conference of the Parties to the United Nations Convention against Transnational Organized Crime";

/** The masthead of a document of the conference against corruption. */
export const corruption =
  "Conference of the States Parties to the United Nations\nConvention against Corruption\n\nDistr.: General\n12 June 2017\n\nOriginal: English\n\n";

/** The masthead of a document of 3 June 2014. */
export const head = "General Assembly\n\nDistr.: General\n3 June 2014\n\n";

/** A Markdown text with two notes, or with one for each line. */
export const notes = (...lines: string[]) =>
  `Text.[^1] And.[^2]\n\n${lines.map((line, i) => `[^${i + 1}]: ${line}\n`).join("")}`;
