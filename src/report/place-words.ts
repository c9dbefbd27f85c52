import type { Place, PlaceInDocument } from "../types/source.ts";

/**
 * The place of a finding in words: `41:9`; in Word files `note 5`, `table 2, row 3, column 1`, `para. 12 ("Summary")`.
 */
export const placeWords = ({ line, column, at }: Pick<Place, "line" | "column" | "at">): string =>
  at ? wordsOf(at) : `${line}:${column}`;

function wordsOf(at: PlaceInDocument): string {
  if (at.kind === "page") return `p. ${at.label ?? at.page}`;
  if (at.kind === "unit") return at.name;
  const { part, note, cell, number, paragraph, heading } = at;
  if (note !== undefined) return part === "endnote" ? `endnote ${note}` : `note ${note}`;
  const where = part === "body" ? "" : `${part}, `;
  if (cell) return `${where}table ${cell.table}, row ${cell.row}, column ${cell.column}`;
  const paragraphWords = number === undefined ? `paragraph ${paragraph}` : `para. ${number}`;
  return `${where}${paragraphWords}${heading === undefined ? "" : ` ("${heading}")`}`;
}

/** The message for a report that has only lines: with the place in words, if lines mean nothing to a person. */
export const placedMessage = (message: string, place: Place): string =>
  place.at ? `${wordsOf(place.at)}: ${message}` : message;
