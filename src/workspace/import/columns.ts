import { languages } from "../../facts/languages.ts";
import { titleColumn } from "../../registry/tables/fact-row.ts";
import { ReadProblem } from "../../source/problem.ts";
import type { Field, Raw, TitleField } from "./raw.ts";

type CellField = Field | TitleField | "name";

/** Names of columns, folded (see `fold`). If a file has several for one field, the first in this list is used. */
const headers: Readonly<Record<Field | "name", readonly string[]>> = {
  name: [
    ...["symbol", "name", "documentsymbol", "docsymbol", "undocumentsymbol"],
    ...["resolution", "resolutionsymbol", "resolutionno", "resolutionnumber", "decision", "decisionsymbol", "191a"],
  ],
  title: ["title", "resolutiontitle", "documenttitle", "titletopic", "titleenglish", "topic", "description", "245a"],
  adopted: ["adopted", "adoptiondate", "dateofadoption", "dateadopted", "votedate", "dateofvote", "actiondate", "992a"],
  published: ["publicationdate", "datepublished", "distributed", "distrdate", "dateofissue", "issued", "269a"],
  date: ["date", "meetingdate", "meetingrecorddate"],
  paragraphs: ["paragraphs", "operativeparagraphs"],
  annexes: ["annexes"],
  draft: ["draft", "draftsymbol", "draftresolution"],
  agenda: ["agenda", "agendatitle", "agendaitem", "agendainformation"],
  source: ["source"],
  title_basis: ["titlebasis"],
  adopted_basis: ["adoptedbasis"],
  date_basis: ["datebasis"],
};

/** The folded column names for titles in other languages: `title_fr`, `Title (French)`, `French title`. */
function titleHeaders(): Record<string, readonly string[]> {
  const names = new Intl.DisplayNames("en", { type: "language" });
  return Object.fromEntries(
    languages.map((language) => {
      const name = fold(names.of(language) ?? language);
      return [titleColumn(language), [`title${language}`, `title${name}`, `${name}title`]];
    }),
  );
}

/** `Resolution No.` → `resolutionno`, `191__a` → `191a` */
const fold = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Returns the values in the cells of one row. */
export type ReadCells = (cells: readonly string[]) => Omit<Raw, "line">;

/**
 * Returns a reader for the rows under a header row. Ignores columns with other names.
 *
 * @throws ReadProblem if no column has symbols, or two have the same header
 */
export function readHeader(path: string, row: readonly string[]): ReadCells {
  const folded = row.map(fold);
  const columns = Object.entries({ ...headers, ...titleHeaders() }).flatMap(([field, names]) => {
    const name = names.find((each) => folded.includes(each));
    if (name === undefined) return [];
    const column = folded.indexOf(name);
    if (folded.lastIndexOf(name) !== column)
      throw new ReadProblem(path, `two columns are called “${row[column]}”; rename or remove one of them`);
    return [{ field: field as CellField, column }];
  });
  if (columns[0]?.field !== "name") {
    const seen = row.slice(0, 12).map((header) => header.slice(0, 40));
    throw new ReadProblem(
      path,
      `no column with symbols; name it “symbol” in the first row, which has: ${seen.join(", ")}`,
    );
  }
  return (row) => {
    const cells: Partial<Record<CellField, string>> = {};
    for (const { field, column } of columns) {
      const cell = row[column]?.trim();
      if (cell) cells[field] = cell;
    }
    const { name, ...rest } = cells;
    return { names: name ? [name] : [], cells: rest };
  };
}
