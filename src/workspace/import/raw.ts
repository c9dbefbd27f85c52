/** What a file says about one text, in the file's own words. */
export interface Raw {
  /** The line of the file on which it begins, from 1. */
  readonly line: number;
  /** Symbols; several if the field is repeated, as for a joint symbol. */
  readonly names: readonly string[];
  readonly cells: Partial<Record<Field | TitleField, string>>;
  /** Set if the file says that it is a resolution or decision. */
  readonly act?: boolean;
}

/** `title_fr`: the title in a language other than English. */
export type TitleField = `title_${string}`;

/**
 * `adopted`: date of adoption or of the vote; `published`: date of issue; `date`: the file does not say which. Fields with
 * an underscore are from the registry's own tables.
 */
export type Field =
  | "title"
  | "adopted"
  | "published"
  | "date"
  | "paragraphs"
  | "annexes"
  | "draft"
  | "agenda"
  | "source"
  | "title_basis"
  | "adopted_basis"
  | "date_basis";

/** A skipped row, and the reason. */
export interface Rejection {
  readonly line: number;
  readonly reason: string;
}

export const isRejection = (item: Raw | Rejection): item is Rejection => "reason" in item;
