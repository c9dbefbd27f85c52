import { basisOf } from "./sources.ts";
import { natural, type Row } from "./tsv.ts";

/**
 * The Vienna conventions come from their own table, without the clause on the status: `… in Persons (not a treaty; …)`;
 * other instruments from the list beside this file.
 */
export function instrumentRows(rows: readonly Row[], others: readonly Row[]): Row[] {
  const vienna = rows.map((row) => {
    const name = (row.full_name ?? "").replace(/ \(not a treaty.*$/, "");
    return {
      name,
      short_forms: [...shortForms(row), ...(alsoCalled[name] ?? [])].join("; "),
      units:
        row.short_forms === "rules of procedure"
          ? "rule"
          : row.short_forms === "Global Plan of Action"
            ? "paragraph"
            : "article",
      // the rules are known to number at least 44: no highest number
      highest: row.highest_article || (row.short_forms === "Global Plan of Action" ? "61" : ""),
      paragraphs: paragraphsOf[name] ?? "",
      adopted_by: row.short_forms === "rules of procedure" ? "CTOC/COP decision 1/1" : (row.adoption_resolution ?? ""),
      annex: row.annex ?? "",
      // the 1988 Convention was adopted a day before it was done: both are cited
      adopted: row.short_forms === "1988 Convention" ? "" : (row.adopted ?? ""),
      in_force: row.entry_into_force ?? "",
      ...(bareWord[name] ?? {}),
      basis: basisOf(row.confidence),
      source: basisOf(row.confidence) === "known" ? "known" : row.adoption_resolution ? "full-text" : "vienna",
    };
  });
  const known = others.map((row): Row => ({ ...row, basis: "known", source: "known" }));
  return [...vienna, ...known].sort((a, b) => natural(a.name ?? "", b.name ?? ""));
}

/** "the Convention" by itself names an instrument only in the documents of its own body. */
const shortForms = (row: Row): string[] =>
  (row.short_forms ?? "").split("; ").filter((form) => form !== "the Convention" && form !== "rules of procedure");

const alsoCalled: Record<string, readonly string[]> = {
  "United Nations Convention against Transnational Organized Crime": [
    "Convention against Transnational Organized Crime",
  ],
  "United Nations Convention against Corruption": ["Mérida Convention"],
};

/**
 * Number of numbered paragraphs by article, counted in the English text (github.com/statengeneraal/laws-markdown).
 * Nothing is known about articles that are not listed.
 */
const paragraphsOf: Record<string, string> = {
  "United Nations Convention against Transnational Organized Crime":
    "3:2 4:2 5:3 6:2 7:4 8:4 9:2 10:4 11:6 12:9 13:9 14:3 15:6 16:17 18:30 20:4 24:4 25:3 26:5 27:3 28:3 29:4 30:4 31:7 " +
    "32:5 33:2 34:3 35:4 36:4 37:4 38:2 39:5 40:3 41:2",
  "United Nations Convention against Corruption":
    "3:2 4:2 5:4 6:3 7:4 8:6 9:3 11:2 12:4 13:2 14:5 16:2 23:2 26:4 27:3 30:10 31:10 32:5 37:5 39:2 42:6 43:2 44:18 " +
    "46:30 48:3 50:4 52:6 54:2 55:9 57:5 60:8 61:3 62:4 63:7 64:2 65:2 66:4 67:4 68:2 69:5 70:2 71:2",
  "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime":
    "1:3 5:2 6:6 7:2 8:6 9:5 10:3 11:6 14:2 15:4 16:4 17:2 18:5 19:2 20:2",
};

const bareWord: Record<string, { bare: string; body: string }> = {
  "United Nations Convention against Transnational Organized Crime": { bare: "Convention", body: "CTOC/COP" },
  "United Nations Convention against Corruption": { bare: "Convention", body: "CAC/COSP" },
  "Rules of procedure for the Conference of the Parties to the United Nations Convention against Transnational Organized Crime":
    { bare: "rules of procedure", body: "CTOC/COP" },
};
