/** The grammar as one text for Peggy. */
import { readdirSync, readFileSync } from "node:fs";

/** The rules at which a parse can start. */
export const startRules = ["Text", "OtherText", "Symbol", "Masthead", "Sittings", "Weekdays"];

/** Joins the files of the grammar. text.peggy, with the initializer, comes first. */
export function grammarText(): string {
  const files = readdirSync("grammar").filter((name) => name.endsWith(".peggy"));
  const ordered = ["text.peggy", ...files.filter((name) => name !== "text.peggy").sort()];
  return ordered.map((name) => readFileSync(`grammar/${name}`, "utf8")).join("\n");
}
